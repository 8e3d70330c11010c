import { payslipOfPeriod } from '../employer/hmrc-bill';
import { paidWorkers } from '../employer/pay-overview';
import { payPeriodsOf } from '../employer/pay-periods';
import type { PaidWorker } from '../employer/paydays';
import { grossOf } from '../employer/period-pay';
import { addMonths, daysBetween, formatDay, type IsoDay } from '../kernel/iso-date';
import { countOf } from '../kernel/plain-words';
import { recordsOf, type Check, type Facts, type Flag } from './check';

/**
 * A payday is over and no payslip for it is kept. Only for PAs whose pay is kept here: from the first pay run or payslip of theirs on, because a
 * household that keeps its payslips on paper would hear of nothing else. A duty that was marked as done or not needed settles its payday.
 */
export const payslipMissing: Check = {
  code: 'payslip-missing',
  rule: 'A payday of the last 12 months is over, no payslip of it is kept, and pay runs or payslips of that PA are kept in the ledger from that day or before.',
  source: 'Employment Rights Act 1996, section 8: a payslip is due on or before each payday; the duties table',
  check(facts, on) {
    return paidWorkers(facts, on).flatMap((worker) => {
      const missing = paydaysWithout(facts, worker, on);
      return missing.length === 0 ? [] : [flagOf(worker, missing)];
    });
  },
};

/** A duty’s day may be the payday as it is reckoned and not the one of the run. */
const NEAR_DAYS = 5;

function paydaysWithout({ employment: { payRuns, payslips }, duties }: Facts, worker: PaidWorker, on: IsoDay): IsoDay[] {
  const first = [...payRuns, ...payslips].filter(({ workerId }) => workerId === worker.id).map(({ payday }) => payday).sort()[0];
  if (first === undefined) return [];
  const settled = duties.filter(({ dutyId, workerId, state }) => dutyId === 'payslip' && workerId === worker.id && (state === 'done' || state === 'not_needed'));
  const yearAgo = addMonths(on, -12);
  return payPeriodsOf(worker, payRuns, { from: addMonths(yearAgo, -2), to: on })
    .filter(({ payday }) => (first > yearAgo ? first : yearAgo) <= payday && payday < on)
    .filter((period) => payslipOfPeriod(payslips, worker.id, period) === undefined)
    .filter((period) => isPay(payRuns.find((run) => run.workerId === worker.id && run.from === period.from)))
    .map(({ payday }) => payday)
    .filter((payday) => !settled.some(({ dueOn }) => Math.abs(daysBetween(dueOn, payday)) <= NEAR_DAYS));
}

/** A run of nothing needs no payslip; without a run nobody knows. */
const isPay = (run: Facts['employment']['payRuns'][number] | undefined) => run === undefined || grossOf(run.lines) > 0;

function flagOf(worker: PaidWorker, missing: readonly IsoDay[]): Flag {
  const [first] = missing;
  const last = missing.at(-1) ?? first;
  return {
    check: 'payslip-missing',
    severity: 'act',
    title: missing.length === 1 && first ? `${worker.name}’s payslip for ${formatDay(first)} is missing` : `${countOf(missing.length, 'payslip')} of ${worker.name} are missing`,
    why: `A payslip is due on or before each payday. ${missing.length === 1 ? 'Its figures say' : `The latest is that of ${last ? formatDay(last) : ''}. The figures say`} what to pay and what HMRC is owed, and the council may ask for ${missing.length === 1 ? 'it' : 'them'}.`,
    next: 'Ask your payroll for it, and type its figures in on the Pay page, or read the bureau’s file there.',
    screen: 'employing',
    byOn: first ?? null,
    figures: { payslips: missing.length, firstPaydayOn: first ?? '', lastPaydayOn: last ?? '' },
    records: recordsOf('worker', [worker.id]),
  };
}
