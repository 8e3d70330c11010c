import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { dayToCome, unlessRefused, wordsMissing } from '../kernel/record';
import { refused, type Fault, type Result } from '../kernel/result';
import { isEmptyPlan, type PlanContent } from './plan-content';
import { BARE_VERSION, type PlanVersion } from './plan-version';

export type SentPlan = {
  readonly version: Omit<PlanVersion, 'id'>;
  /** Versions that were sent before and never agreed: the new one stands in their place. */
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
    replaced: versions.filter((version) => version.state === 'sent').map((version) => ({ ...version, state: 'replaced' })),
  });
}

export type Agreement = { readonly agreedOn: IsoDay; readonly agreedBy: string; readonly inForceFrom: IsoDay };

/**
 * The sent version agreed and in force from a day, and the one that it takes over from, which ends the day before. Faults: none
 * waits for an answer; nobody named; agreed before it was sent or on a day to come; in force no later than the one before it.
 */
export function decideAgreed(
  { agreedOn, agreedBy, inForceFrom }: Agreement,
  versions: readonly PlanVersion[],
  today: IsoDay,
): Result<{ readonly agreed: PlanVersion; readonly replaced: PlanVersion | null }> {
  const sent = versions.findLast((version) => version.state === 'sent');
  if (!sent) {
    return refused({ code: 'plan-not-sent', message: 'No version of the plan is waiting for the council’s answer. Mark the plan as sent first, then as agreed.' });
  }
  const faults: Fault[] = [...dayToCome('agreedOn', agreedOn, today), ...wordsMissing('agreedBy', agreedBy, 'Write who agreed it, and for which council.')];
  if (sent.sentOn && agreedOn < sent.sentOn) {
    faults.push({
      code: 'agreed-before-sent',
      field: 'agreedOn',
      message: `Version ${sent.number} was sent on ${formatDay(sent.sentOn)}, so it was agreed on that day or later. Change the day.`,
    });
  }
  const before = versions.findLast((version) => version.state === 'agreed');
  if (before?.inForceFrom && inForceFrom <= before.inForceFrom) {
    faults.push({
      code: 'in-force-too-early',
      field: 'inForceFrom',
      message: `Version ${before.number} has been in force since ${formatDay(before.inForceFrom)}. This one takes over from it, so enter a later day.`,
    });
  }
  return unlessRefused(faults, {
    agreed: { ...sent, state: 'agreed', agreedOn, agreedBy: agreedBy.trim(), inForceFrom },
    replaced: before ? { ...before, state: 'replaced', inForceTo: addDays(inForceFrom, -1) } : null,
  });
}
