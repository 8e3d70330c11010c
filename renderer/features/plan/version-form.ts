import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type SentText = { sentOn: string };
export type AgreedText = { agreedOn: string; agreedBy: string; inForceFrom: string };

/** The day on which the plan was sent, as typed. */
export function readSent(text: SentText, today: IsoDay): Result<Input<'plan.markSent'>> {
  return readForm(today, (field) => ({ sentOn: field.day('sentOn', text.sentOn, 'Enter the day on which you sent it') }));
}

/** The council's agreement as typed: the day, who agreed, and the first day on which payments are held against the plan. */
export function readAgreed(text: AgreedText, today: IsoDay): Result<Input<'plan.markAgreed'>> {
  return readForm(today, (field) => ({
    agreedOn: field.day('agreedOn', text.agreedOn, 'Enter the day on which the council agreed'),
    agreedBy: field.words('agreedBy', text.agreedBy, 'Write who agreed it, as the letter says'),
    inForceFrom: field.day('inForceFrom', text.inForceFrom, 'Enter the first day of the agreed plan'),
  }));
}
