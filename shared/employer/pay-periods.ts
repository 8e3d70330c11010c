import { addDays, addMonths, daysBetween, type IsoDay } from '../kernel/iso-date';
import { contains, type Period } from '../kernel/period';
import { occurrences, type Recurring } from '../kernel/recurrence';
import type { PayRun } from './pay-run';
import { paydaysOf, type PaidWorker } from './paydays';

/** The days that one payment of wages is for, and the day on which it is due. */
export type PayPeriod = Period & { readonly payday: IsoDay };

const LENGTH_DAYS: Record<Recurring, number> = { week: 7, fortnight: 14, '4-weeks': 28, month: 30, quarter: 91, year: 365 };

/**
 * The pay periods of a PA that touch some days, in order. They are counted from the first day of work, as paydays are (`paydaysOf`), up to
 * the one in which the PA leaves. Each is paid so many days before or after its end as the last run that was approved; before any, on the
 * payday nearest to its end, by the days on which wages left the account.
 */
export function payPeriodsOf(worker: PaidWorker, runs: readonly PayRun[], within: Period): PayPeriod[] {
  const until = worker.endsOn !== null && worker.endsOn < within.to ? worker.endsOn : within.to;
  if (until < worker.startsOn || until < within.from) return [];
  const longest = LENGTH_DAYS[worker.payEvery] + 2;
  const starts = occurrences({ every: worker.payEvery, startsOn: worker.startsOn, endsOn: null }, { from: addDays(within.from, -longest), to: addDays(until, longest) });
  const own = runs.filter(({ workerId }) => workerId === worker.id);
  const periods: PayPeriod[] = [];
  for (const [at, from] of starts.entries()) {
    const next = starts[at + 1];
    if (next === undefined || from > until) break;
    const to = addDays(next, -1);
    if (to >= within.from) periods.push({ from, to, payday: paydayOf(worker, own, { from, to }) });
  }
  return periods;
}

function paydayOf(worker: PaidWorker, runs: readonly PayRun[], { from, to }: Period): IsoDay {
  const before = runs.findLast((run) => run.from <= from);
  if (before?.from === from) return before.payday;
  if (before) return addDays(to, daysBetween(before.to, before.payday));
  if ((worker.wages ?? []).length === 0) return to;
  const half = Math.floor(LENGTH_DAYS[worker.payEvery] / 2);
  const near = paydaysOf(worker, { from: addDays(to, 1 - half), to: addDays(to, half) });
  return near.sort((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)))[0] ?? to;
}

/** The pay period of a PA that begins on a day; undefined: none does. */
export function payPeriodFrom(worker: PaidWorker, runs: readonly PayRun[], from: IsoDay): PayPeriod | undefined {
  return payPeriodsOf(worker, runs, { from, to: from }).find((period) => period.from === from);
}

/** The first day from which pay is looked at: a year before a day, or the first day of the ledger where that is later. */
export function payLookedAtFrom(ledgerFrom: IsoDay, on: IsoDay): IsoDay {
  const year = addMonths(on, -12);
  return contains({ from: year, to: on }, ledgerFrom) ? ledgerFrom : year;
}
