import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';

/** In the order in which they are taken (Buckinghamshire: care manager, review, complaint; then the Ombudsman). */
export const COMPLAINT_STEPS = ['care_manager', 'review', 'complaint', 'ombudsman'] as const;
export type ComplaintStepKey = (typeof COMPLAINT_STEPS)[number];

export type ComplaintStep = {
  readonly key: ComplaintStepKey;
  /** `waiting`: taken, and nothing came back yet. */
  readonly state: 'not_taken' | 'waiting' | 'answered';
  /** When it was last taken; null: it was not. */
  readonly takenOn: IsoDay | null;
  /** When that was answered; of a review, when it was held. */
  readonly answeredOn: IsoDay | null;
};

type Taken = { readonly takenOn: IsoDay; readonly answeredOn: IsoDay | null };

/**
 * Where a household stands in the four steps of a disagreement with the council, from what it wrote down by a day. Each step is told by
 * its newest record. A review counts where it was asked for; the council’s own reviews are no step.
 */
export function complaintSteps({ councilContacts, reviews }: Pick<Facts, 'councilContacts' | 'reviews'>, on: IsoDay): ComplaintStep[] {
  const contacts = (key: ComplaintStepKey): Taken[] => councilContacts.filter(({ kind }) => kind === key).map(({ madeOn, repliedOn }) => ({ takenOn: madeOn, answeredOn: repliedOn }));
  const asked = reviews.flatMap(({ askedOn, heldOn }): Taken[] => (askedOn === null ? [] : [{ takenOn: askedOn, answeredOn: heldOn }]));
  return COMPLAINT_STEPS.map((key) => {
    const taken = [...contacts(key), ...(key === 'review' ? asked : [])].filter(({ takenOn }) => takenOn <= on).sort((a, b) => (a.takenOn < b.takenOn ? -1 : 1));
    const last = taken.at(-1);
    if (!last) return { key, state: 'not_taken', takenOn: null, answeredOn: null };
    return { key, state: last.answeredOn === null ? 'waiting' : 'answered', ...last };
  });
}

/** The step to take next: the one after the last that was taken, or the first. Null: all four were taken. */
export function nextStep(steps: readonly ComplaintStep[]): ComplaintStepKey | null {
  const last = steps.findLastIndex(({ state }) => state !== 'not_taken');
  return steps[last + 1]?.key ?? null;
}
