import type { Facts } from '../checks/check';
import { formatDay } from '../kernel/iso-date';
import { countOf, joinWords } from '../kernel/plain-words';
import { decidesForYou, missingOfControl } from './control-words';
import { SITUATIONS, type Emergency } from './emergencies';
import { WELLBEING_KEYS } from './wellbeing';

/** The parts of the plan that have a screen of their own. */
export const PLAN_PARTS = ['decisions', 'wellbeing', 'emergency'] as const;
export type PlanPart = { readonly part: (typeof PLAN_PARTS)[number]; readonly words: string; readonly isWhole: boolean };

/** How far each of these parts is, in words, and whether a council would find it whole. */
export function planParts({ control, wellbeing, emergencies, contacts }: Pick<Facts, 'control' | 'wellbeing' | 'emergencies' | 'contacts'>): PlanPart[] {
  const missing = missingOfControl(control);
  const decisions = control
    ? [decidesForYou(control), control.statedOn ? `The plan was said to be yours on ${formatDay(control.statedOn)}.` : 'The statement that the plan is yours is not made yet.', missing.length > 0 ? `Not said yet: ${joinWords(missing)}.` : '']
    : ['Nothing is written yet about who decides.'];
  return [
    { part: 'decisions', words: decisions.filter((words) => words !== '').join(' '), isWhole: missing.length === 0 && (control?.statedOn ?? null) !== null },
    { part: 'wellbeing', words: wellbeingProgress(wellbeing.length), isWhole: wellbeing.length === WELLBEING_KEYS.length },
    {
      part: 'emergency',
      words: emergencies.length + contacts.length === 0 ? 'Nothing is written yet for emergencies.' : `${emergencyProgress(emergencies)} ${contacts.length === 0 ? 'No names' : countOf(contacts.length, 'name')} to ring.`,
      isWhole: contacts.length > 0 && emergencies.some(({ situation }) => situation !== 'must_know'),
    },
  ];
}

/** “5 of 9 areas are written.” */
export function wellbeingProgress(written: number): string {
  if (written === 0) return `None of the ${WELLBEING_KEYS.length} areas is written yet.`;
  if (written === WELLBEING_KEYS.length) return `All ${WELLBEING_KEYS.length} areas are written.`;
  return `${written} of ${WELLBEING_KEYS.length} areas ${written === 1 ? 'is' : 'are'} written.`;
}

/** “7 of 8 situations are written.” “Anything else” is no situation that a plan could lack. */
export function emergencyProgress(emergencies: readonly Pick<Emergency, 'situation'>[]): string {
  const asked = SITUATIONS.filter((situation) => situation !== 'other');
  const written = asked.filter((situation) => emergencies.some((one) => one.situation === situation)).length;
  if (written === asked.length) return `All ${asked.length} situations are written.`;
  return `${written === 0 ? 'None' : written} of the ${asked.length} situations ${written < 2 ? 'is' : 'are'} written${written === 0 ? ' yet' : ''}.`;
}
