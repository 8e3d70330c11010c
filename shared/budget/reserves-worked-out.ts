import type { Facts } from '../checks/check';
import type { EmploymentRecord } from '../employer/employment-record';
import { hmrcBill } from '../employer/hmrc-bill';
import { hmrcDues, settledDues } from '../employer/hmrc-periods';
import { holidayOwed } from '../employer/holiday-owed';
import { hoursWords } from '../employer/holiday-words';
import { redundancyOfJob, weekOfJob } from '../employer/redundancy-of-job';
import type { Worker } from '../employer/worker';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence, timesRatio, type Pence } from '../kernel/money';
import { formatPeriod, isCurrent } from '../kernel/period';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { WorkedOutKind } from './reserve-to-accept';

/** What there should be put aside for a bill of employing, from the record, beside what the person keeps for it. */
export type ReserveWorkedOut = {
  readonly kind: WorkedOutKind;
  /** Null: nothing of it could be worked out. */
  readonly amountPence: Pence | null;
  /** How it comes about, and what is missing. */
  readonly workings: readonly string[];
  /** What is kept under this name now. */
  readonly keptPence: Pence;
};

type Employing = Pick<Facts, 'workers' | 'employment' | 'employer' | 'entries' | 'duties' | 'reserves'>;
type Worked = { readonly pence: Pence | null; readonly words: string };

/** How long each PA is thought to be ill at a time: nobody can know, so the words say it. */
const SICK_WEEKS = 2;

/**
 * The reserves that the record of employing asks for on a day, in pence: holiday earned and not taken, redundancy pay if every job ended on
 * that day, HMRC’s bill for paydays that have been, sick pay of two weeks. Only what a person accepts as a reserve counts anywhere
 * (docs/decisions/0005); this is an offer.
 */
export function reservesWorkedOut(facts: Employing, on: IsoDay): ReserveWorkedOut[] {
  const employed = facts.workers.filter((worker) => worker.kind === 'employed' && isCurrent(worker, on));
  const each = (work: (worker: Worker, record: EmploymentRecord, on: IsoDay) => Worked) => employed.map((worker) => work(worker, facts.employment, on));
  const made = (kind: ReserveWorkedOut['kind'], worked: readonly Worked[]): ReserveWorkedOut => {
    const known = worked.flatMap(({ pence }) => pence ?? []);
    const amountPence = worked.length > 0 && known.length === 0 ? null : sumPence(known);
    return { kind, amountPence, workings: worked.map(({ words }) => words), keptPence: sumPence(facts.reserves.filter((reserve) => reserve.kind === kind).map((reserve) => reserve.amountPence)) };
  };
  return [made('holiday', each(holidayOf)), made('redundancy', each(redundancyOf)), made('hmrc', hmrcOf(facts, on)), made('sickness_cover', each(sickPayOf))];
}

function holidayOf(worker: Worker, record: EmploymentRecord, on: IsoDay): Worked {
  const owed = holidayOwed(worker, record, on);
  if (!owed.ok) return { pence: null, words: owed.faults[0]?.message ?? '' };
  const { minutes, pence } = owed.value;
  if (minutes <= 0) return { pence: 0, words: `${worker.name}: no holiday is owed on ${formatDay(on)}.` };
  if (pence === null) return { pence: null, words: `${worker.name}: ${hoursWords(minutes)} of holiday are owed, and no rate of pay is written down.` };
  return { pence, words: `${worker.name}: ${hoursWords(minutes)} earned and not taken by ${formatDay(on)}, ${formatPounds(pence)}.` };
}

function redundancyOf(worker: Worker, record: EmploymentRecord, on: IsoDay): Worked {
  const found = redundancyOfJob(worker, record, on, null);
  if (!found.ok) return { pence: null, words: found.faults[0]?.message ?? '' };
  const { years, payPence } = found.value;
  return { pence: payPence, words: payPence === 0 ? `${worker.name}: nothing yet, because redundancy pay begins after 2 years.` : `${worker.name}: ${formatPounds(payPence)} for ${years} whole years, if the job ended on ${formatDay(on)}.` };
}

/** Bills for paydays that have been and for which no payment to HMRC is there. */
function hmrcOf({ employment: { payslips, payRuns }, employer, entries, duties }: Employing, on: IsoDay): Worked[] {
  const paydays = [...new Set(payslips.map(({ payday }) => payday))].filter((payday) => payday <= on).sort();
  if (paydays.length === 0) return [{ pence: null, words: 'No payslips are written down, so HMRC’s bill is not known. Ask payroll for it.' }];
  const dues = hmrcDues(paydays, employer);
  const paidOn = entries.filter(({ paidOn: day, parts }) => day <= on && parts.some(({ category, amountPence }) => category === 'hmrc' && amountPence < 0)).map((entry) => entry.paidOn);
  const settled = settledDues(dues, paidOn);
  const isDone = (dueOn: IsoDay) => duties.some((duty) => duty.dutyId === 'hmrc-payment' && duty.dueOn === dueOn && (duty.state === 'done' || duty.state === 'not_needed'));
  return dues.filter(({ dueOn }) => !settled.has(dueOn) && !isDone(dueOn)).map((due) => {
    const { totalPence } = hmrcBill(payslips.filter(({ payday }) => payday <= on), payRuns, employer, due);
    return { pence: Math.max(0, totalPence), words: `HMRC, paydays from ${formatPeriod({ from: due.from, to: due.to })}: ${formatPounds(Math.max(0, totalPence))}, due by ${formatDay(due.dueOn)}.` };
  });
}

function sickPayOf(worker: Worker, record: EmploymentRecord, on: IsoDay): Worked {
  const row = rateOn(rates.statutorySickPay(), on);
  const week = weekOfJob(worker, record, on);
  if (!row.ok) return { pence: null, words: row.faults[0]?.message ?? '' };
  if (week === null) return { pence: null, words: `${worker.name}: no usual hours or rate of pay are written down.` };
  const { weekPence, shareOfAverageEarningsBasisPoints: share } = row.value.values;
  const sickPence = share === null ? weekPence : Math.min(weekPence, timesRatio(week.pence, { numerator: share, denominator: 10_000 }, 'half-up'));
  const pence = sickPence * SICK_WEEKS;
  return { pence, words: `${worker.name}: ${formatPounds(pence)} for ${SICK_WEEKS} weeks of Statutory Sick Pay at ${formatPounds(sickPence)} a week. You pay it and cannot claim it back. Their wages pay for who stands in.` };
}
