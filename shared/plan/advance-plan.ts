import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { dayToCome, endsBeforeStart, unlessRefused, wordsMissing } from '../kernel/record';
import { refused, type Fault, type Result } from '../kernel/result';
import { isEmptyPlan, type PlanContent } from './plan-content';
import { BARE_VERSION, type PlanVersion } from './plan-version';

export type SentPlan = {
  readonly version: Omit<PlanVersion, 'id'>;
  /** Versions that were sent before and never agreed, with changes asked for or not: the new one stands in their place. */
  readonly replaced: readonly PlanVersion[];
};

/**
 * The version that is made when the plan is sent to the council. Unanswered steps do not stop it: it was sent, and checks speak of
 * them. Faults: the plan is empty; the day is still to come, or before the version before was sent.
 */
export function decideSent(sentOn: IsoDay, versions: readonly PlanVersion[], content: PlanContent, today: IsoDay): Result<SentPlan> {
  if (isEmptyPlan(content)) {
    return refused({ code: 'plan-empty', message: 'There is nothing in the plan yet, so it cannot have been sent. Answer a step, or add a need or a service, first.' });
  }
  const last = versions.at(-1);
  const faults: Fault[] = dayToCome('sentOn', sentOn, today);
  if (last?.sentOn && sentOn < last.sentOn) {
    faults.push({
      code: 'sent-before-last',
      field: 'sentOn',
      message: `Version ${last.number} was sent on ${formatDay(last.sentOn)}. This one comes after it, so enter that day or a later one.`,
    });
  }
  return unlessRefused(faults, {
    version: { number: (last?.number ?? 0) + 1, state: 'sent', sentOn, ...BARE_VERSION },
    replaced: versions.filter(isWaiting).map((version) => ({ ...version, state: 'replaced' })),
  });
}

/** Is this version with the council: sent, or sent and not right yet? */
export const isWaiting = ({ state }: Pick<PlanVersion, 'state'>): boolean => state === 'sent' || state === 'changes_asked';

const NOT_SENT = { code: 'plan-not-sent', message: 'No version of the plan is waiting for the council’s answer. Mark the plan as sent first.' };

/**
 * The sent version with what the council wants to be different. It stays as it was sent; the next version answers it. Faults: none waits
 * for an answer; asked for before it was sent or on a day to come; nothing said of what is asked.
 */
export function decideChangesAsked(asked: Pick<PlanVersion, 'changesAsked'> & { readonly changesAskedOn: IsoDay }, versions: readonly PlanVersion[], today: IsoDay): Result<PlanVersion> {
  const sent = versions.findLast(isWaiting);
  if (!sent) return refused(NOT_SENT);
  const { changesAskedOn, changesAsked } = asked;
  const faults = [
    ...dayToCome('changesAskedOn', changesAskedOn, today),
    ...beforeSent('changesAskedOn', changesAskedOn, sent),
    ...wordsMissing('changesAsked', changesAsked, 'Write what the council wants to be different.'),
  ];
  return unlessRefused(faults, { ...sent, state: 'changes_asked', changesAskedOn, changesAsked: changesAsked.trim() });
}

function beforeSent(field: string, on: IsoDay, { number, sentOn }: PlanVersion): Fault[] {
  if (!sentOn || on >= sentOn) return [];
  return [{ code: 'answered-before-sent', field, message: `Version ${number} was sent on ${formatDay(sentOn)}, so the council answered on that day or later. Change the day.` }];
}

export type Agreement = { readonly agreedOn: IsoDay; readonly agreedBy: string; readonly agreedLetter: string; readonly inForceFrom: IsoDay };

/**
 * The sent version agreed and in force from a day, and the one that it takes over from, which ends the day before. Faults: none
 * waits for an answer; nobody named; agreed before it was sent or on a day to come; in force no later than the one before it.
 */
export function decideAgreed(
  { agreedOn, agreedBy, agreedLetter, inForceFrom }: Agreement,
  versions: readonly PlanVersion[],
  today: IsoDay,
): Result<{ readonly agreed: PlanVersion; readonly replaced: PlanVersion | null }> {
  const sent = versions.findLast(isWaiting);
  if (!sent) return refused(NOT_SENT);
  const faults: Fault[] = [
    ...dayToCome('agreedOn', agreedOn, today),
    ...wordsMissing('agreedBy', agreedBy, 'Write who agreed it, and for which council.'),
    ...beforeSent('agreedOn', agreedOn, sent),
  ];
  const before = versions.findLast((version) => version.state === 'agreed');
  if (before?.inForceFrom && inForceFrom <= before.inForceFrom) {
    faults.push({
      code: 'in-force-too-early',
      field: 'inForceFrom',
      message: `Version ${before.number} has been in force since ${formatDay(before.inForceFrom)}. This one takes over from it, so enter a later day.`,
    });
  }
  const ended = versions.findLast((version) => version.state === 'ended');
  if (ended?.inForceTo && inForceFrom <= ended.inForceTo) {
    faults.push({
      code: 'in-force-too-early',
      field: 'inForceFrom',
      message: `Version ${ended.number} was in force until ${formatDay(ended.inForceTo)}. This one comes after it, so enter a later day.`,
    });
  }
  return unlessRefused(faults, {
    agreed: { ...sent, state: 'agreed', agreedOn, agreedBy: agreedBy.trim(), agreedLetter: agreedLetter.trim(), inForceFrom },
    replaced: before ? { ...before, state: 'replaced', inForceTo: addDays(inForceFrom, -1) } : null,
  });
}

/**
 * The version in force with its last day, and with no other in its place: the direct payment ends, or the council arranges the support
 * again. Faults: none is in force; its last day is before its first; no reason.
 */
export function decideEnded({ inForceTo, endedBecause }: { readonly inForceTo: IsoDay; readonly endedBecause: string }, versions: readonly PlanVersion[]): Result<PlanVersion> {
  const agreed = versions.findLast((version) => version.state === 'agreed');
  if (!agreed?.inForceFrom) return refused({ code: 'plan-not-in-force', message: 'No version of the plan is in force, so there is none to end.' });
  return unlessRefused([...endsBeforeStart(agreed.inForceFrom, inForceTo, 'inForceTo'), ...wordsMissing('endedBecause', endedBecause, 'Write why the plan ends.')], {
    ...agreed,
    state: 'ended',
    inForceTo,
    endedBecause: endedBecause.trim(),
  });
}
