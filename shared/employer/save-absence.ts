import { formatDay, type IsoDay } from '../kernel/iso-date';
import { daysIn, formatPeriod } from '../kernel/period';
import { choiceGone, dayToCome, endsBeforeStart, recordGone, unlessRefused, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Absence } from './absence';
import { ABSENCE_WORDS } from './absence-words';
import type { EmploymentRecord } from './employment-record';
import { daysOf, rotaMinutesOn } from './leave-days';
import type { Worker } from './worker';

type Known = Pick<EmploymentRecord, 'absences' | 'rota'>;

/**
 * Days away as they are to be kept. More holiday than is left is no fault: it may be agreed, and the record then shows it. Faults: `leave-not-employed`,
 * `before-the-job`, `after-the-job`, `no-last-day` (of holiday and other paid leave), `absence-overlaps`, `leave-hours-missing` where no
 * usual week says them, `leave-hours-too-many`, `proof-before-absence`; sickness on a day to come; a last day before the first; no longer there.
 */
export function decideAbsence(draft: Draft<Absence>, known: Known, workers: readonly Worker[], today: IsoDay): Result<Draft<Absence>> {
  const worker = workers.find(({ id }) => id === draft.workerId);
  const isSick = draft.kind === 'sickness';
  const isPaid = draft.kind === 'holiday' || draft.kind === 'other_paid';
  const value: Draft<Absence> = { ...draft, words: draft.words.trim(), minutes: isPaid ? draft.minutes : null, proof: isSick ? draft.proof : '', proofUntil: isSick && draft.proof === 'fit_note' ? draft.proofUntil : null };
  const faults = [
    ...recordGone('absence', draft.id, known.absences),
    ...choiceGone('PA', 'workerId', [draft.workerId], workers),
    ...(worker ? faultsOfJob(value, worker) : []),
    ...endsBeforeStart(draft.from, draft.to, 'to'),
    ...(isSick ? dayToCome('from', draft.from, today) : []),
    ...(isPaid && draft.to === null ? [{ code: 'no-last-day', field: 'to', message: 'Enter the last day. Only days of sickness or unpaid leave may go on without one.' }] : []),
    ...faultsOfOverlap(value, known.absences),
    ...(isPaid && worker ? faultsOfHours(value, known, worker) : []),
    ...(value.proofUntil !== null && value.proofUntil < value.from
      ? [{ code: 'proof-before-absence', field: 'proofUntil', message: `The fit note ends on ${formatDay(value.proofUntil)}, before the first day away, ${formatDay(value.from)}. Check the two days.` }]
      : []),
  ];
  return unlessRefused(faults, value);
}

function faultsOfJob({ from, to }: Draft<Absence>, { name, kind, startsOn, endsOn }: Worker): Fault[] {
  if (kind === 'self_employed') {
    return [{ code: 'leave-not-employed', field: 'workerId', message: `${name} works for themselves, so you owe no holiday and no sick pay, and their days away are their own. Choose somebody whom you employ.` }];
  }
  if (from < startsOn) return [{ code: 'before-the-job', field: 'from', message: `${name} starts on ${formatDay(startsOn)}, and ${formatDay(from)} is before that. Enter a day on which the job is there.` }];
  const last = to ?? from;
  if (endsOn === null || last <= endsOn) return [];
  return [{ code: 'after-the-job', field: to === null ? 'from' : 'to', message: `The last day of ${name}’s job is ${formatDay(endsOn)}, and ${formatDay(last)} is after that. Enter a day up to then.` }];
}

function faultsOfOverlap(draft: Draft<Absence>, absences: readonly Absence[]): Fault[] {
  const last = draft.to;
  const other = absences.find((one) => one.workerId === draft.workerId && one.id !== draft.id && (last === null || one.from <= last) && (one.to === null || draft.from <= one.to));
  if (!other) return [];
  const days = other.to === null ? `from ${formatDay(other.from)}, without a last day yet` : formatPeriod({ from: other.from, to: other.to });
  return [
    {
      code: 'absence-overlaps',
      field: 'from',
      message: `${ABSENCE_WORDS[other.kind]} is written down for some of these days: ${days}. A day can be only one of them. Change or remove that one first. Who falls sick on holiday may take that holiday later: end the holiday on the day before the sickness.`,
    },
  ];
}

function faultsOfHours({ from, to, minutes }: Draft<Absence>, known: Known, { id, name }: Worker): Fault[] {
  if (to === null || to < from) return [];
  const period = { from, to };
  if (minutes !== null) {
    if (minutes >= 0 && minutes <= daysIn(period) * 24 * 60) return [];
    return [{ code: 'leave-hours-too-many', field: 'minutes', message: `These hours are more than ${daysIn(period) === 1 ? 'one day has' : `these ${daysIn(period)} days have`}. Enter the hours that they would have worked.` }];
  }
  if (daysOf(period).some((on) => rotaMinutesOn(known, id, on) > 0)) return [];
  return [
    {
      code: 'leave-hours-missing',
      field: 'minutes',
      message: `The usual week of ${name} has no hours on ${daysIn(period) === 1 ? 'this day' : 'these days'}, so how much leave this is cannot be worked out. Enter the hours, or write down the usual week first.`,
    },
  ];
}
