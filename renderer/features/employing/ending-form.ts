import type { Input, Output } from '../../../shared/contract/contract';
import { LEAVING_WORDS, END_REASON_WORDS } from '../../../shared/employer/leaving-words';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type PersonLeaving = Output<'leaving.people'>['people'][number];

export type LeavingText = { readonly workerId: string; readonly reason: string; readonly noticeGivenOn: string; readonly endsOn: string };

const REASONS = ['resigned', 'dismissed', 'redundant', 'payment_ended', 'end_of_term', 'employer_died', 'worker_died', 'other'] as const;
const END_REASONS = ['payment_ended', 'no_more_staff', 'care_home', 'employer_died', 'other'] as const;

export const REASON_CHOICES = REASONS.map((value) => ({ value: value as string, label: LEAVING_WORDS[value] }));
export const END_CHOICES = END_REASONS.map((value) => ({ value: value as string, label: END_REASON_WORDS[value] }));

/** As it is written down, or as nobody has said yet: of the only PA there is, with notice from today. */
export function leavingText(people: readonly PersonLeaving[], chosen: PersonLeaving | undefined, today: IsoDay): LeavingText {
  const person = chosen ?? (people.length === 1 ? people[0] : undefined);
  const dayText = (day: IsoDay | null) => (day === null ? '' : formatDay(day));
  return { workerId: person ? String(person.workerId) : '', reason: person?.reason ?? '', noticeGivenOn: dayText(person?.noticeGivenOn ?? (person?.endsOn ? null : today)), endsOn: dayText(person?.endsOn ?? null) };
}

/** A death and the end of an agreed time have no notice. Who gives it follows from the reason. */
export function hasNotice(reason: string): boolean {
  return reason !== '' && reason !== 'employer_died' && reason !== 'worker_died' && reason !== 'end_of_term';
}

/** Reads how a job ends or would end. The last day may be left out where notice says it. */
export function readLeaving(text: LeavingText, today: IsoDay): Result<Input<'leaving.show'>> {
  return readForm(today, (field) => {
    if (text.workerId === '') field.refuse('workerId', 'Choose whose job ends');
    const reason = field.choice('reason', text.reason, REASONS, 'Choose why the job ends');
    const noticed = hasNotice(reason) && text.noticeGivenOn.trim() !== '';
    if (!hasNotice(reason) && text.endsOn.trim() === '') field.refuse('endsOn', 'Enter the last day of the job');
    if (hasNotice(reason) && !noticed && text.endsOn.trim() === '') field.refuse('noticeGivenOn', 'Enter the day on which notice is given, or the last day');
    return {
      workerId: Number(text.workerId),
      endsOn: field.dayIfAny('endsOn', text.endsOn),
      noticeGivenOn: noticed ? field.dayIfAny('noticeGivenOn', text.noticeGivenOn) : null,
      noticeBy: noticed ? (reason === 'resigned' ? ('worker' as const) : ('employer' as const)) : ('' as const),
      reason,
    };
  });
}

export type EndingText = { readonly reason: string; readonly noticeGivenOn: string; readonly endsOn: string };

/** Reads how all employing ends or would end. */
export function readEnding(text: EndingText, today: IsoDay): Result<Input<'leaving.everyone'>> {
  return readForm(today, (field) => ({
    reason: field.choice('reason', text.reason, END_REASONS, 'Choose why you stop employing'),
    endsOn: field.day('endsOn', text.endsOn, 'Enter the last day'),
    noticeGivenOn: text.reason === 'employer_died' ? null : field.dayIfAny('noticeGivenOn', text.noticeGivenOn),
  }));
}
