import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence, type Pence } from '../kernel/money';
import { isCurrent } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import { ok, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import { hoursWords } from './holiday-words';
import type { Job } from './job';
import { jobOf } from './job-of';
import { faultOfEnding, leaving, type HowItEnds, type Leaving } from './leaving';
import { closingSteps, leavingSteps, type LeavingStep } from './leaving-steps';
import { noticeOf, type Notice } from './notice';
import { noticeLetter, type NoticeLetter } from './notice-letter';
import type { Payroll } from './payroll';
import { REASON_OF_JOB, type Ending } from './save-ending';
import type { Worker } from './worker';

export type DueLine = { readonly what: string; readonly pence: Pence | null; readonly words: string };

/** What one PA is due, as it is shown. */
export type DueShown = {
  readonly workerId: number;
  readonly name: string;
  readonly endsOn: IsoDay;
  readonly notice: Notice | null;
  readonly lines: readonly DueLine[];
  readonly knownPence: Pence;
  readonly isPart: boolean;
};

export type LeavingView = { readonly due: DueShown; readonly steps: readonly LeavingStep[]; readonly letter: NoticeLetter | null; readonly hasWorkings: boolean };

export type EveryoneView = { readonly dues: readonly DueShown[]; readonly knownPence: Pence; readonly isPart: boolean; readonly who: string; readonly steps: readonly LeavingStep[] };

/** What would be if a PA’s job ended so. `endsOn` null: when the notice ends, or today where there is none. Faults: those of `faultOfEnding`. */
export function leavingView(
  worker: Worker,
  workers: readonly Worker[],
  record: EmploymentRecord,
  { endsOn, ...how }: Omit<HowItEnds, 'endsOn'> & { readonly endsOn: IsoDay | null },
  employerName: string,
  today: IsoDay,
): Result<LeavingView> {
  const whole: HowItEnds = { ...how, endsOn: endsOn ?? lastDayOf(worker, jobOf(record, worker.id), how, today) };
  const fault = faultOfEnding(worker, whole);
  if (!fault.ok) return fault;
  const due = leaving(worker, record, whole);
  const isLast = worker.kind === 'employed' && !workers.some((other) => other.id !== worker.id && other.kind === 'employed' && (isCurrent(other, whole.endsOn) || other.startsOn > whole.endsOn) && other.endsOn !== whole.endsOn);
  const isWritten = worker.kind === 'employed' && how.reason !== 'worker_died' && how.reason !== '';
  return ok({
    due: dueShown(worker, whole.endsOn, due),
    steps: leavingSteps(worker, whole, due, record.payroll, isLast),
    letter: isWritten ? noticeLetter(worker, whole, due, employerName) : null,
    hasWorkings: due.redundancy !== null && due.redundancy.ok && due.redundancy.value.payPence > 0,
  });
}

function lastDayOf(worker: Worker, job: Job, { noticeBy, noticeGivenOn }: Omit<HowItEnds, 'endsOn'>, today: IsoDay): IsoDay {
  return noticeBy === '' || noticeGivenOn === null || worker.kind !== 'employed' ? today : noticeOf(worker, job, noticeBy, noticeGivenOn).lastDay;
}

/** What would be if all employing ended: what each PA is due, who acts, and what to do. Faults: those of `faultOfEnding`. */
export function everyoneView(workers: readonly Worker[], record: EmploymentRecord, { endsOn, reason, noticeGivenOn }: Ending & { readonly endsOn: IsoDay }): Result<EveryoneView> {
  const running = workers.filter((worker) => worker.kind === 'employed' && worker.startsOn <= endsOn && (worker.endsOn === null || worker.endsOn >= endsOn));
  const isDeath = reason === 'employer_died';
  const how: HowItEnds = { endsOn, reason: REASON_OF_JOB[reason], noticeBy: isDeath || noticeGivenOn === null ? '' : 'employer', noticeGivenOn: isDeath ? null : noticeGivenOn };
  const dues: DueShown[] = [];
  for (const worker of running) {
    const fault = faultOfEnding(worker, how);
    if (!fault.ok) return fault;
    dues.push(dueShown(worker, endsOn, leaving(worker, record, how)));
  }
  return ok({
    dues,
    knownPence: sumPence(dues.map(({ knownPence }) => knownPence)),
    isPart: dues.some(({ isPart }) => isPart),
    who: WHO_ACTS[reason],
    steps: [...BEFORE[reason].map((step) => ({ ...step, byOn: null })), ...closingSteps(endsOn, record.payroll.way)],
  });
}

const YOU = 'You act, or whoever manages the direct payment for you.';
const WHO_ACTS: Readonly<Record<Payroll['endReason'], string>> = {
  '': YOU,
  payment_ended: `${YOU} The jobs end because the money for them ends, so this is redundancy.`,
  no_more_staff: `${YOU} The jobs end because the work ends, so this is redundancy.`,
  employer_died: 'The personal representatives act: the executors of the will, or who is allowed to settle the estate. The jobs ended on the day of the death, without notice, and the law counts it as redundancy (Employment Rights Act 1996, section 136(5)). What is due is a debt of the estate. Who employs a PA on within 8 weeks should take advice first: it may then be no redundancy.',
  care_home: `${YOU} If you move to a care home the work is no longer there, so this is redundancy.`,
  other: `${YOU} Whether it is redundancy depends on why. Ask Acas: 0300 123 1100.`,
};

const TELL_COUNCIL = 'Tell the council in writing, with the day and the reason. Ask whether it pays redundancy, notice and the last pay, and by when it wants the last return. Do not send money back before these are paid.';
const BEFORE: Readonly<Record<Payroll['endReason'], readonly { readonly title: string; readonly words: string }[]>> = {
  '': [],
  payment_ended: [{ title: 'Ask why the direct payment ends', words: 'If the council decided it, ask for the decision in writing, and how to ask for another look at it. Say what notice and redundancy cost: the payment must cover the costs of being an employer.' }, { title: 'Tell the council what is due', words: TELL_COUNCIL }],
  no_more_staff: [{ title: 'Tell the council what is due', words: TELL_COUNCIL }],
  employer_died: [{ title: 'Tell the PAs at once', words: 'Nobody can be asked to work any more. Give each a letter: open the PA below.' }, { title: 'Tell the council what is due', words: TELL_COUNCIL }, { title: 'If the estate has too little', words: 'Each PA can claim redundancy pay, notice pay and holiday from the government’s Redundancy Payments Service, within 6 months.' }],
  care_home: [{ title: 'Agree the day with the council', words: 'Notice to each PA takes time. Ask the council to pay until the notice ends.' }, { title: 'Tell the council what is due', words: TELL_COUNCIL }],
  other: [{ title: 'Tell the council what is due', words: TELL_COUNCIL }],
};

function dueShown({ id, name }: Worker, endsOn: IsoDay, due: Leaving): DueShown {
  return { workerId: id, name, endsOn, notice: due.notice, lines: [...holidayLine(due), ...noticeLine(due), ...redundancyLine(due)], knownPence: due.knownPence, isPart: due.isPart };
}

function holidayLine({ holiday }: Leaving): DueLine[] {
  if (holiday === null) return [];
  if (!holiday.ok) return [{ what: 'Holiday not taken', pence: null, words: holiday.faults[0]?.message ?? '' }];
  const { minutes, pence } = holiday.value;
  if (minutes < 0) return [{ what: 'Holiday not taken', pence: 0, words: `${hoursWords(-minutes)} more were taken than earned by then.` }];
  return [{ what: 'Holiday not taken', pence, words: pence === null ? `${hoursWords(minutes)}. No rate of pay is written down.` : `${hoursWords(minutes)}, as far as holiday is written down.` }];
}

function noticeLine({ notice, noticeDaysShort, noticePence }: Leaving): DueLine[] {
  if (notice === null) return [];
  const legal = notice.agreedWeeks !== null && notice.agreedWeeks > notice.legalWeeks ? 'the contract asks for it' : 'the law asks for it';
  const long = notice.weeks === 0 ? 'No notice is needed yet.' : `The least is ${countOf(notice.weeks, 'week')}, because ${legal}: until ${formatDay(notice.lastDay)}.`;
  return [{ what: 'Notice not worked', pence: noticePence, words: noticeDaysShort === 0 ? long : `${long} ${countOf(noticeDaysShort, 'day')} of it are not worked.` }];
}

function redundancyLine({ redundancy }: Leaving): DueLine[] {
  if (redundancy === null) return [];
  if (!redundancy.ok) return [{ what: 'Redundancy pay', pence: null, words: redundancy.faults[0]?.message ?? '' }];
  const { pay, payPence, years, week } = redundancy.value;
  if (pay === null || week === null) return [{ what: 'Redundancy pay', pence: 0, words: 'None before 2 years of work.' }];
  const capped = week.pence > pay.countedWeekPence ? ` (the most that counts; the week pays ${formatPounds(week.pence)})` : '';
  return [{ what: 'Redundancy pay', pence: payPence, words: `${countOf(years, 'whole year')} of work, a week’s pay of ${formatPounds(pay.countedWeekPence)}${capped}.` }];
}
