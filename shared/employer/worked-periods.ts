import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { overlap, type Period } from '../kernel/period';
import { occurrences, type Recurring } from '../kernel/recurrence';
import type { EmploymentRecord } from './employment-record';
import type { PayRun } from './pay-run';
import type { Payslip } from './payslip';
import type { Worker } from './worker';

/** A pay period of a PA, with the pay for it as far as it is written down. */
export type WorkedPeriod = Period & { readonly run: PayRun | null; readonly payslip: Payslip | null };

/**
 * The pay periods of a PA from the first day of work up to a day, in order: those of approved pay runs and of payslips, and between them
 * those that the rhythm of pay makes. The last may end after `until`; none goes on after the last day of work.
 */
export function workedPeriods(worker: Pick<Worker, 'id' | 'startsOn' | 'endsOn' | 'payEvery'>, { payRuns, payslips }: Pick<EmploymentRecord, 'payRuns' | 'payslips'>, until: IsoDay): WorkedPeriod[] {
  const runs = payRuns.filter((run) => run.workerId === worker.id);
  const slips = payslips.filter((slip) => slip.workerId === worker.id);
  const slipOf = (run: PayRun) => slips.find((slip) => slip.payday === run.payday || (slip.from === run.from && slip.to === run.to)) ?? null;
  const alone = slips.filter((slip) => !runs.some((run) => overlap(run, slip) !== undefined));
  const known: WorkedPeriod[] = [
    ...runs.map((run) => ({ from: run.from, to: run.to, run, payslip: slipOf(run) })),
    ...alone.map((payslip) => ({ from: payslip.from, to: payslip.to, run: null, payslip })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = worker.endsOn !== null && worker.endsOn < until ? worker.endsOn : until;
  const periods: WorkedPeriod[] = [];
  let next = worker.startsOn;
  let anchor = worker.startsOn;
  for (const one of known) {
    if (one.from > next) periods.push(...byRhythm(anchor, worker.payEvery, { from: next, to: addDays(one.from, -1) }));
    periods.push(one);
    if (one.to >= next) anchor = next = addDays(one.to, 1);
  }
  const whole = addMonths(last, LONGEST_MONTHS);
  const rest = byRhythm(anchor, worker.payEvery, { from: next, to: worker.endsOn !== null && worker.endsOn < whole ? worker.endsOn : whole });
  return [...periods, ...rest].filter(({ from }) => from <= last);
}

/** Longer than any pay period, so that the end of the one that a day is in is seen. */
const LONGEST_MONTHS = 13;

function byRhythm(anchor: IsoDay, every: Recurring, within: Period): WorkedPeriod[] {
  if (within.from > within.to) return [];
  const starts = occurrences({ every, startsOn: anchor, endsOn: null }, within);
  const days = starts[0] === within.from ? starts : [within.from, ...starts];
  return days.map((from, index) => {
    const following = days[index + 1];
    return { from, to: following === undefined ? within.to : addDays(following, -1), run: null, payslip: null };
  });
}
