import type { Input, Output } from '../../../shared/contract/contract';
import { CARRY_KINDS, CARRY_WORDS } from '../../../shared/employer/carry-over';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type LeaveShown = Output<'leave.show'>['workers'][number];
export type AbsenceShown = LeaveShown['absences'][number];

export type AbsenceText = {
  readonly workerId: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly minutes: string;
  readonly proof: string;
  readonly proofUntil: string;
  readonly words: string;
};

/** A new absence: of the only PA there is, or of one to choose. */
export function newAbsence(workers: readonly Pick<LeaveShown, 'workerId'>[]): AbsenceText {
  const [only] = workers.length === 1 ? workers : [];
  return { workerId: only ? String(only.workerId) : '', kind: '', from: '', to: '', minutes: '', proof: '', proofUntil: '', words: '' };
}

export function absenceText({ workerId, kind, from, to, minutes, proof, proofUntil, words }: AbsenceShown): AbsenceText {
  const dayText = (day: IsoDay | null) => (day === null ? '' : formatDay(day));
  return { workerId: String(workerId), kind, from: formatDay(from), to: dayText(to), minutes: minutes === null ? '' : formatMinutes(minutes), proof, proofUntil: dayText(proofUntil), words };
}

/** Reads days away. Hours may be left out where the usual week says them; only sickness has a proof. */
export function readAbsence(text: AbsenceText, id: number | null, today: IsoDay): Result<Input<'absences.save'>> {
  return readForm(today, (field) => {
    if (text.workerId === '') field.refuse('workerId', 'Choose who is away');
    const kind = field.choice('kind', text.kind, ['holiday', 'sickness', 'unpaid', 'other_paid'], 'Choose why they are away');
    const isSick = kind === 'sickness';
    return {
      id,
      workerId: Number(text.workerId),
      kind,
      from: field.day('from', text.from, 'Enter the first day away'),
      to: field.dayIfAny('to', text.to),
      minutes: !isSick && kind !== 'unpaid' && text.minutes.trim() !== '' ? field.hours('minutes', text.minutes, 'Enter the hours') : null,
      proof: isSick ? field.choice('proof', text.proof, ['', 'own_words', 'fit_note'], 'Choose what shows that they are sick') : '',
      proofUntil: isSick && text.proof === 'fit_note' ? field.dayIfAny('proofUntil', text.proofUntil) : null,
      words: text.words.trim(),
    };
  });
}

export type CarriedText = { readonly minutes: string; readonly kind: string; readonly words: string };

export function carriedText(carried: LeaveShown['carried']): CarriedText {
  return carried === null ? { minutes: '', kind: '', words: '' } : { minutes: formatMinutes(carried.minutes), kind: carried.kind, words: carried.words };
}

/** Reads how much holiday goes on into a leave year, and why; 0 for none. */
export function readCarried(text: CarriedText, workerId: number, yearFrom: IsoDay, today: IsoDay): Result<Input<'leaveCarried.save'>> {
  return readForm(today, (field) => ({
    workerId,
    yearFrom,
    minutes: field.hours('minutes', text.minutes, 'Enter the hours that are carried over; 0 for none'),
    kind: field.choice('kind', text.kind, CARRY_KINDS, 'Choose why holiday is carried over'),
    words: text.words.trim(),
  }));
}

export const CARRY_CHOICES = CARRY_KINDS.map((kind) => ({ value: kind as string, label: CARRY_WORDS[kind].name, hint: CARRY_WORDS[kind].law }));

/** Who is away on a day, in one sentence. */
export function awayTitle(workers: readonly LeaveShown[], today: IsoDay): string {
  const away = workers.filter(({ absences }) => absences.some(({ from, to }) => from <= today && (to === null || to >= today))).map(({ name }) => name);
  if (away.length === 0) return 'Nobody is away today';
  return away.length === 1 ? `${away[0]} is away today` : `${away.length} of your PAs are away today`;
}
