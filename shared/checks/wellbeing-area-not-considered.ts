import { joinWords, lowerFirst } from '../kernel/plain-words';
import { mostIsWritten } from '../plan/plan-written';
import { WELLBEING_AREAS, WELLBEING_KEYS } from '../plan/wellbeing';
import type { Check } from './check';

/** `know`: not every area matters to everybody, and “this is fine as it is” is an answer. */
export const wellbeingAreaNotConsidered: Check = {
  code: 'wellbeing-area-not-considered',
  rule: 'Most of the plan (4 of its 7 steps) is written, and nothing is written about one or more of the nine areas of wellbeing.',
  source: 'Care Act s.1(2) and s.25(1)(d); Luton’s plan guide: “will keep you healthy, safe and well”',
  check({ wellbeing, planAnswers }) {
    const written = new Set(wellbeing.filter(({ words }) => words.trim() !== '').map(({ area }) => area));
    const missing = WELLBEING_KEYS.filter((area) => !written.has(area));
    if (missing.length === 0 || !mostIsWritten(planAnswers)) return [];
    return [
      {
        check: 'wellbeing-area-not-considered',
        severity: 'know',
        title: titleWords(missing),
        why: 'The law names nine areas of wellbeing, and the plan should say which of them it is for.',
        next: 'Write a sentence about each. “This is fine as it is” is enough where it is true.',
        screen: 'plan',
        byOn: null,
        figures: { missing: missing.length, areas: WELLBEING_KEYS.length },
        records: [],
      },
    ];
  },
};

function titleWords(missing: readonly (keyof typeof WELLBEING_AREAS)[]): string {
  if (missing.length === WELLBEING_KEYS.length) return 'Nothing is written about wellbeing yet';
  if (missing.length > 3) return `Nothing is written about ${missing.length} of the ${WELLBEING_KEYS.length} areas of wellbeing`;
  return `Nothing is written about ${joinWords(missing.map((area) => `“${lowerFirst(WELLBEING_AREAS[area].plain)}”`))}`;
}
