import type { Input } from '../../../shared/contract/contract';
import { parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';

export type SentText = { sentOn: string };
export type AgreedText = { agreedOn: string; agreedBy: string; inForceFrom: string };

/** The day on which the plan was sent, as typed; `on` is today. */
export function readSent(text: SentText, on: IsoDay): Result<Input<'plan.markSent'>> {
  const sentOn = readDay(text.sentOn, 'sentOn', 'Write the day on which you sent it.', on);
  if (!sentOn.ok) return sentOn;
  if (sentOn.value > on) return refused({ code: 'sent-later', field: 'sentOn', message: 'The day you sent it has not come yet. Write today or an earlier day.' });
  return ok({ sentOn: sentOn.value });
}

/** The day and person of the council's agreement, and the first day on which payments are held against the plan, as typed. */
export function readAgreed(text: AgreedText, on: IsoDay): Result<Input<'plan.markAgreed'>> {
  const faults: Fault[] = [];
  const agreedOn = readDay(text.agreedOn, 'agreedOn', 'Write the day on which the council agreed.', on);
  const inForceFrom = readDay(text.inForceFrom, 'inForceFrom', 'Write the first day of the agreed plan. The letter says it.', on);
  if (!agreedOn.ok) faults.push(...agreedOn.faults);
  else if (agreedOn.value > on) {
    faults.push({ code: 'agreed-later', field: 'agreedOn', message: 'The day of the agreement has not come yet. Write today or an earlier day.' });
  }
  if (text.agreedBy.trim() === '') faults.push({ code: 'agreed-by-empty', field: 'agreedBy', message: 'Write who agreed it, as the letter says: a name or a team.' });
  if (!inForceFrom.ok) faults.push(...inForceFrom.faults);
  if (faults.length > 0 || !agreedOn.ok || !inForceFrom.ok) return refused(...faults);
  return ok({ agreedOn: agreedOn.value, agreedBy: text.agreedBy.trim(), inForceFrom: inForceFrom.value });
}

function readDay(text: string, field: string, whenEmpty: string, on: IsoDay): Result<IsoDay> {
  if (text.trim() === '') return refused({ code: 'day-empty', field, message: whenEmpty });
  const day = parseDay(text, on);
  return day.ok ? day : refused(...day.faults.map((fault) => ({ ...fault, field })));
}
