import type { Input, Output } from '../../../shared/contract/contract';
import { PENSION_STEPS, type PensionStep } from '../../../shared/employer/pension-step';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

type Person = Output<'duties.show'>['pension']['people'][number];

export type PensionStepText = { readonly workerId: string; readonly kind: string; readonly on: string; readonly until: string; readonly words: string };

/** Of all employees together; the others are about one. */
const FOR_ALL: readonly PensionStep['kind'][] = ['declared', 'reenrolled'];

export const isForAll = (kind: string): boolean => (FOR_ALL as readonly string[]).includes(kind);

/** The form as it opens: for one PA, with today’s day. */
export function emptyStep(people: readonly Pick<Person, 'workerId'>[], today: IsoDay): PensionStepText {
  return { workerId: people.length === 1 && people[0] ? String(people[0].workerId) : '', kind: '', on: formatDay(today), until: '', words: '' };
}

/** Reads a step of the pension as typed. */
export function readPensionStep(text: PensionStepText, today: IsoDay): Result<Input<'pensionSteps.save'>> {
  return readForm(today, (field) => {
    const kind = field.choice('kind', text.kind, [...PENSION_STEPS] as [PensionStep['kind'], ...PensionStep['kind'][]], 'Choose what happened');
    if (!isForAll(kind) && text.workerId === '') field.refuse('workerId', 'Choose whom it is about');
    const on = field.day('on', text.on, 'Enter the day');
    const until = kind === 'postponed' ? field.day('until', text.until, 'Enter the last day of the wait') : null;
    return { id: null, workerId: isForAll(kind) ? null : Number(text.workerId), kind, on, until, words: text.words.trim() };
  });
}
