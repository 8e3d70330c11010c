import { formatDay } from '../kernel/iso-date';
import { countOf, joinWords, lowerFirst } from '../kernel/plain-words';
import type { PlanCheck, PlanDocument } from './plan-document-shape';
import { stepPlace } from './step-place';

type Answer = Pick<PlanCheck, 'speaksFor' | 'against' | 'mendAt'>;
type Life = Pick<PlanDocument, 'life' | 'steps'>;

/** Where two answers stand together, the first that has something against it says where it is put right. */
export function together(...answers: readonly [Answer, ...Answer[]]): Answer {
  const open = answers.find(({ against }) => against.length > 0) ?? answers[0];
  return { speaksFor: answers.flatMap(({ speaksFor }) => speaksFor), against: answers.flatMap(({ against }) => against), mendAt: open.mendAt };
}

/** Who decides, and the statement that the plan is the person's own. */
export function inControl(plan: Life): Answer {
  const { control } = plan.life;
  return {
    speaksFor: [
      ...(control.decides === '' ? [] : [control.decides.replace(/\.$/, ` (${stepPlace(plan, 7)}).`)]),
      ...(control.statedOn === null ? [] : [`The statement of control was made on ${formatDay(control.statedOn)} (${stepPlace(plan, 7)}).`]),
    ],
    against: [
      ...(control.missing.length === 0 ? [] : [`Not said yet: ${joinWords(control.missing)}.`]),
      ...(control.statedOn === null ? ['The statement that the plan is the person’s own is not made yet.'] : []),
    ],
    mendAt: { screen: 'decisions', step: null },
  };
}

/** What to do in an emergency, and whom to ring. */
export function emergencyPlanned(plan: Life): Answer {
  const { emergencies, contacts } = plan.life;
  const situations = emergencies.filter(({ situation }) => situation !== 'must_know').length;
  return {
    speaksFor: [
      ...(situations === 0 ? [] : [`What to do in ${countOf(situations, 'situation')} (${stepPlace(plan, 7)}).`]),
      ...(contacts.length === 0 ? [] : [`${countOf(contacts.length, 'name')} to ring (${stepPlace(plan, 7)}).`]),
    ],
    against: [...(situations === 0 ? ['There is no plan for emergencies yet.'] : []), ...(contacts.length === 0 ? ['Nobody to ring is written down yet.'] : [])],
    mendAt: { screen: 'emergency', step: null },
  };
}

/** The nine areas of wellbeing. */
export function wellbeingConsidered(plan: Life): Answer {
  const { wellbeing } = plan.life;
  const missing = wellbeing.filter(({ words }) => words === '').map(({ plain }) => `“${lowerFirst(plain)}”`);
  const written = wellbeing.length - missing.length;
  return {
    speaksFor: written === 0 ? [] : [`What the plan does for ${missing.length === 0 ? `all ${written}` : `${written} of ${wellbeing.length}`} areas of wellbeing (${stepPlace(plan, 2)}).`],
    against: missing.length === 0 ? [] : written === 0 ? ['Nothing is written yet about wellbeing.'] : [`Nothing is written yet about ${joinWords(missing)}.`],
    mendAt: { screen: 'wellbeing', step: null },
  };
}
