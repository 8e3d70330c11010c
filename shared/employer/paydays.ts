import { addDays, type IsoDay } from '../kernel/iso-date';
import { contains, type Period } from '../kernel/period';
import { occurrences } from '../kernel/recurrence';
import { afterIntervals, rhythmOf } from '../plan/payment-rhythm';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { payeLimit } from './paye-limit';
import { usualPayPence } from './pay-period';
import type { WagesPaid } from './wages-paid';
import { rateOnDay, type Employer, type Worker } from './worker';

type Paid = Pick<Worker, 'startsOn' | 'endsOn' | 'payEvery'> & {
  /** Wages that were really paid; left out or empty: none are known. */
  readonly wages?: readonly WagesPaid[];
};

/** A PA with the days on which they were paid. */
export type PaidWorker = Worker & Pick<Paid, 'wages'>;

/** Longer than any pay period, so that a payday is certain to come within it. */
const OVER_A_YEAR = 370;

/** The last days of pay periods inside a period, without an end of employment. */
function lastDaysOfPayPeriods({ startsOn, payEvery }: Paid, within: Period): IsoDay[] {
  const nextPeriods = occurrences(
    { every: payEvery, startsOn, endsOn: null },
    { from: addDays(within.from, 1), to: addDays(within.to, 1) },
  );
  return nextPeriods.filter((day) => day !== startsOn).map((day) => addDays(day, -1));
}

/** The paydays that should follow the last wages, up to the first one on or after the end of the service. */
function paydaysAfter({ days, every, endsOn }: WagesPaid, until: IsoDay): IsoDay[] {
  const rhythm = rhythmOf(days, every);
  const next: IsoDay[] = [];
  for (let count = 1, before = days.at(-1); rhythm && before && (endsOn === null || before < endsOn); count += 1) {
    const day = afterIntervals(rhythm.anchor, every, rhythm.count + count);
    if (day > until) break;
    next.push(day);
    before = day;
  }
  return next;
}

/** Paydays inside a period, in order, without an end of employment. */
function allPaydays(worker: Paid, within: Period): IsoDay[] {
  const { wages = [], payEvery } = worker;
  const [firstPaid] = wages.flatMap(({ days }) => days[0] ?? []).sort();
  if (firstPaid === undefined) return lastDaysOfPayPeriods(worker, within);
  // Wages from before the ledger: the pay period that ends about the first wages that are known is theirs.
  const before = firstPaid <= within.from ? [] : lastDaysOfPayPeriods(worker, { from: within.from, to: firstPaid }).filter((day) => afterIntervals(day, payEvery, 1) <= firstPaid);
  const known = wages.flatMap((each) => [...each.days, ...paydaysAfter(each, within.to)].filter((day) => contains(within, day)));
  return [...new Set([...before.filter((day) => contains(within, day)), ...known])].sort();
}

/** The first payday on or after a day, whether or not the person still works then. */
function paydayFrom(worker: Paid, day: IsoDay): IsoDay | undefined {
  const from = day > worker.startsOn ? day : worker.startsOn;
  return allPaydays(worker, { from, to: addDays(from, OVER_A_YEAR) })[0];
}

/**
 * A worker's paydays inside a period. A payday is a day on which wages left the account, and the next is one interval after the last, as
 * the wages are planned (`rhythmOf`, `shared/planned`). Before the first wages that are known, pay periods are counted from the first day of work and
 * each is paid on its last day: someone who starts on 1 June and is paid by the month is paid on 30 June, 31 July and so on. The pay
 * period in which the person leaves is the last, but for wages that are paid later all the same.
 */
export function paydaysOf(worker: Paid, within: Period): IsoDay[] {
  const last = worker.endsOn === null ? undefined : paydayFrom(worker, worker.endsOn);
  const isPaid = (day: IsoDay) => (worker.wages ?? []).some(({ days }) => days.includes(day));
  return allPaydays(worker, within).filter((day) => last === undefined || day <= last || isPaid(day));
}

export function firstPayday(worker: Paid): IsoDay | undefined {
  return paydayFrom(worker, worker.startsOn);
}

/** The payday of the pay period in which the person leaves; undefined while they stay. */
export function lastPayday(worker: Paid): IsoDay | undefined {
  return worker.endsOn === null ? undefined : paydayFrom(worker, worker.endsOn);
}

/** The first day from which a worker's usual pay reaches the limit for operating PAYE, as far as the limits are loaded. */
function reachesLimitFrom(worker: Worker): IsoDay | undefined {
  const limits = rates.nationalInsuranceThresholds();
  // Pay or limit can only change on these days, so no other needs looking at.
  const changes = [worker.startsOn, ...worker.rates.map(({ from }) => from), ...limits.rows.map(({ from }) => from)]
    .filter((day) => day >= worker.startsOn && (worker.endsOn === null || day <= worker.endsOn))
    .sort();
  return changes.find((day) => {
    const ratePence = rateOnDay(worker, day);
    const row = rateOn(limits, day);
    if (ratePence === undefined || !row.ok) return false;
    return usualPayPence(ratePence, worker.minutesAWeek, worker.payEvery) >= payeLimit(row.value.values, worker.payEvery);
  });
}

/**
 * The first payday that HMRC must be told of: when an employee's usual pay reaches the limit for PAYE (`payeLimit`), or from the day on which
 * the household registered. Undefined: no reason is known here. `others`: PAs with another job or a pension, whose first payday is a
 * reason at any pay. (Taxable benefits are one too, and only payroll can tell.) GOV.UK, “check if you need to register”.
 */
export function payrollFrom(
  employed: readonly PaidWorker[],
  employer: Pick<Employer, 'payeReference' | 'payeRegisteredOn'>,
  others: ReadonlySet<number> = new Set(),
): IsoDay | undefined {
  const registered = employer.payeRegisteredOn !== null || employer.payeReference.trim() !== '';
  const days = employed.flatMap((worker) => {
    const from = registered ? (employer.payeRegisteredOn ?? worker.startsOn) : undefined;
    const reasons = [from, others.has(worker.id) ? worker.startsOn : reachesLimitFrom(worker)].filter((day) => day !== undefined);
    return reasons.flatMap((day) => paydayFrom(worker, day) ?? []).filter((day) => contains({ from: worker.startsOn, to: lastPayday(worker) ?? day }, day));
  });
  return days.sort()[0];
}
