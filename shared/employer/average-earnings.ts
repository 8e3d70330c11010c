import { daysBetween, type IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import { daysIn, type Period } from '../kernel/period';
import type { Recurring } from '../kernel/recurrence';
import type { EmploymentRecord } from './employment-record';
import { earningsOf } from './run-earnings';
import { usualWeekPence } from './usual-week';
import type { Worker } from './worker';

export type Payment = Period & { readonly payday: IsoDay; readonly grossPence: Pence };

/** Average weekly earnings before a sickness, and what they were taken from. */
export type AverageEarnings = {
  readonly weekPence: Pence;
  /** `paid`: of the paydays in the 8 weeks or more before; `part`: of fewer weeks, because no more are known; `contract`: none was paid, so the usual week. */
  readonly basis: 'paid' | 'part' | 'contract';
  /** The days that the pay is for; null: of the contract. */
  readonly period: Period | null;
};

const EIGHT_WEEKS = 56;

/**
 * The average of what was paid: by the month, its months × 12 ÷ 52; else by its weeks; for less than 8 weeks, by its days × 7. To the nearest
 * penny. GOV.UK’s sick pay calculator; Statutory Sick Pay (General) Regulations 1982, regulation 19.
 */
export function averageOf(grossPence: Pence, over: { readonly months: number } | { readonly days: number }): Pence {
  const ratio = 'months' in over ? { numerator: 12, denominator: 52 * over.months } : { numerator: 7, denominator: over.days };
  return timesRatio(grossPence, ratio, 'half-up');
}

/**
 * Average weekly earnings before the first day of a sickness: what was paid after the last payday that was 8 weeks or more before the last
 * payday, up to that one. Null: nothing was paid, and no usual week or rate is written down.
 */
export function averageEarnings(worker: Worker, record: EmploymentRecord, sickFrom: IsoDay): AverageEarnings | null {
  const before = paymentsOf(record, worker.id).filter(({ payday }) => payday < sickFrom);
  const last = before.at(-1);
  if (last === undefined) return byContract(worker, record, sickFrom);
  const earlier = before.findLast(({ payday }) => daysBetween(payday, last.payday) >= EIGHT_WEEKS);
  const counted = earlier ? before.filter(({ payday }) => payday > earlier.payday) : before;
  const grossPence = sumPence(counted.map((payment) => payment.grossPence));
  const period = { from: counted.reduce((first, { from }) => (from < first ? from : first), last.from), to: counted.reduce((to, payment) => (payment.to > to ? payment.to : to), last.to) };
  if (!earlier) return { weekPence: averageOf(grossPence, { days: daysIn(period) }), basis: 'part', period };
  return { weekPence: averageOf(grossPence, overOf(worker.payEvery, counted, daysBetween(earlier.payday, last.payday))), basis: 'paid', period };
}

/** A month’s pay is counted in months; all other pay in whole weeks between the two paydays, to the nearest (a bank holiday moves one by a day). */
function overOf(every: Recurring, counted: readonly Payment[], days: number): { months: number } | { days: number } {
  return every === 'month' ? { months: counted.length } : { days: 7 * timesRatio(days, { numerator: 1, denominator: 7 }, 'half-up') };
}

function byContract(worker: Worker, record: EmploymentRecord, on: IsoDay): AverageEarnings | null {
  const week = usualWeekPence(worker, record, on < worker.startsOn ? worker.startsOn : on);
  return week && { weekPence: timesRatio(1, week, 'half-up'), basis: 'contract', period: null };
}

/** What was paid, by payday: as the payslip says, or as the pay run was approved. Redundancy pay is no earnings. */
function paymentsOf({ payRuns, payslips }: EmploymentRecord, workerId: number): Payment[] {
  const slips: Payment[] = payslips.filter((slip) => slip.workerId === workerId);
  const runs = payRuns.filter((run) => run.workerId === workerId && !slips.some((slip) => slip.payday === run.payday || (slip.from === run.from && slip.to === run.to)));
  const approved = runs.map(({ from, to, payday, lines }) => ({ from, to, payday, grossPence: earningsOf(lines) }));
  return [...slips, ...approved].sort((a, b) => (a.payday < b.payday ? -1 : 1));
}

