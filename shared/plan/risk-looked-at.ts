import type { Facts } from '../checks/check';
import { addMonths, type IsoDay } from '../kernel/iso-date';
import type { Risk } from './needs';
import { planInForce } from './plan-version';
import { reviewsHeld, type Change } from './reviews';

type Known = Pick<Facts, 'person' | 'planVersions' | 'reviews' | 'assessments' | 'changes'>;

export type RiskLook = {
  /** The last day on which somebody looked at it; null: nobody has, as far as the ledger knows. */
  readonly lookedAtOn: IsoDay | null;
  /** Why it is out of date: `old` is over 12 months, `changed` is a change since that bears on risks; null: it is not. */
  readonly outOfDate: 'old' | 'changed' | null;
};

/** What can make a risk greater or less: what the person needs, the risk itself, who comes, and the home. */
const BEARS_ON_RISKS: ReadonlySet<Change['about']> = new Set(['needs', 'risks', 'people', 'home']);

/**
 * When a risk was last looked at by a day: by itself, in a risk assessment, or in a review that found the risk assessments up to date.
 * One that nobody looked at counts from the first day of the plan, which is agreed with its risks.
 */
export function riskLook(risk: Risk, facts: Known, on: IsoDay): RiskLook {
  const days = [
    ...(risk.checkedOn === null ? [] : [risk.checkedOn]),
    ...facts.assessments.filter(({ kind }) => kind === 'risk').flatMap(({ heldOn }) => (heldOn === null ? [] : [heldOn])),
    ...reviewsHeld(facts.reviews, on).filter(({ risksChecked }) => risksChecked === 'yes').map(({ heldOn }) => heldOn),
  ].filter((day) => day <= on);
  const lookedAtOn = days.sort().at(-1) ?? null;
  const sinceOn = lookedAtOn ?? planInForce(facts.planVersions, on)?.inForceFrom ?? facts.person.startsOn;
  if (addMonths(sinceOn, 12) < on) return { lookedAtOn, outOfDate: 'old' };
  const hasChanged = facts.changes.some(({ about, noticedOn }) => BEARS_ON_RISKS.has(about) && noticedOn > sinceOn && noticedOn <= on);
  return { lookedAtOn, outOfDate: hasChanged ? 'changed' : null };
}
