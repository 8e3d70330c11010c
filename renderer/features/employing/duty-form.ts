import type { Input } from '../../../shared/contract/contract';
import type { Duty } from '../../../shared/employer/duty';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type DutyText = { readonly doneOn: string; readonly words: string };

/** Reads what was done about a duty: the day with the evidence kept, or the reason why it is not needed here. */
export function readDutyDone(text: DutyText, duty: Pick<Duty, 'dutyId' | 'workerId' | 'dueOn'>, state: 'done' | 'not_needed', today: IsoDay): Result<Input<'duties.record'>> {
  return readForm(today, (field) => {
    const doneOn = state === 'done' ? field.day('doneOn', text.doneOn, 'Enter the day you did it') : today;
    if (doneOn > today) field.refuse('doneOn', `${formatDay(doneOn)} is still to come. Mark it as done on the day.`);
    const words = state === 'done' ? text.words.trim() : field.words('words', text.words, 'Enter why it is not needed');
    return { dutyId: duty.dutyId, workerId: duty.workerId, dueOn: duty.dueOn, state, doneOn, words };
  });
}
