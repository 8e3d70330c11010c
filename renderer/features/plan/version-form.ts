import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type SentText = { sentOn: string };
export type AgreedText = { agreedOn: string; agreedBy: string; agreedLetter: string; inForceFrom: string };
export type ChangesAskedText = { changesAskedOn: string; changesAsked: string };
export type EndedText = { inForceTo: string; endedBecause: string };

/** The day on which the plan was sent, as typed. */
export function readSent(text: SentText, today: IsoDay): Result<Input<'plan.markSent'>> {
  return readForm(today, (field) => ({ sentOn: field.day('sentOn', text.sentOn, 'Enter the day on which you sent it') }));
}

/** The council's agreement as typed: the day, who agreed, and the first day on which payments are held against the plan. */
export function readAgreed(text: AgreedText, today: IsoDay): Result<Input<'plan.markAgreed'>> {
  return readForm(today, (field) => ({
    agreedOn: field.day('agreedOn', text.agreedOn, 'Enter the day on which the council agreed'),
    agreedBy: field.words('agreedBy', text.agreedBy, 'Write who agreed it, as the letter says'),
    agreedLetter: text.agreedLetter.trim(),
    inForceFrom: field.day('inForceFrom', text.inForceFrom, 'Enter the first day of the agreed plan'),
  }));
}

/** What the council wants to be different, as typed. */
export function readChangesAsked(text: ChangesAskedText, today: IsoDay): Result<Input<'plan.markChangesAsked'>> {
  return readForm(today, (field) => ({
    changesAskedOn: field.day('changesAskedOn', text.changesAskedOn, 'Enter the day on which the council told you'),
    changesAsked: field.words('changesAsked', text.changesAsked, 'Write what the council wants to be different'),
  }));
}

/** The last day of the plan in force, and why it ends, as typed. */
export function readEnded(text: EndedText, today: IsoDay): Result<Input<'plan.markEnded'>> {
  return readForm(today, (field) => ({
    inForceTo: field.day('inForceTo', text.inForceTo, 'Enter the last day of the plan'),
    endedBecause: field.words('endedBecause', text.endedBecause, 'Write why the plan ends'),
  }));
}
