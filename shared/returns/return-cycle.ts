import type { CouncilProfile } from '../councils/council-profile';
import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { contains, type Period } from '../kernel/period';

export type NextReturn = {
  readonly period: Period;
  /** The last day for sending it; null: the council's profile does not say. */
  readonly dueOn: IsoDay | null;
  /** Periods that have ended and whose return is not sent, this one counted; 0: its period still runs. */
  readonly waiting: number;
};

type Cycle = NonNullable<CouncilProfile['returnFrequency']>;

/** The last day of a period that starts on a day; undefined where the council has no cycle of its own. */
export function lastDayOfReturn(from: IsoDay, cycle: Cycle): IsoDay | undefined {
  const months: Partial<Record<Cycle, number>> = { month: 1, quarter: 3, 'six-months': 6, year: 12 };
  if (cycle === '4-weeks') return addDays(from, 27);
  const count = months[cycle];
  return count === undefined ? undefined : addDays(addMonths(from, count), -1);
}

type Asked = Pick<CouncilProfile, 'returnFrequency' | 'dueDays'>;

/**
 * The return that comes next: that of the first period, counted in the council's cycle from the first day of the direct payment, that
 * no sent return covers. So one that was skipped is asked for again. Periods that ended before `since`, the ledger's first day, are
 * left alone. Undefined where the council asks for none at fixed times, or its profile does not say.
 */
export function nextReturn(council: Asked, startsOn: IsoDay, returnsSent: readonly Period[], on: IsoDay, since: IsoDay = startsOn): NextReturn | undefined {
  const cycle = council.returnFrequency;
  const unsent = unsentPeriods(council, startsOn, returnsSent, on, since);
  const [period] = unsent;
  if (cycle === null || !period) return undefined;
  return { period, dueOn: council.dueDays === null ? null : addDays(period.to, council.dueDays), waiting: unsent.filter(({ to }) => to < on).length };
}

/** The periods that have ended by a day and whose return is not sent, oldest first; see `nextReturn`. */
export function waitingReturns(council: Asked, startsOn: IsoDay, returnsSent: readonly Period[], on: IsoDay, since: IsoDay = startsOn): Period[] {
  return unsentPeriods(council, startsOn, returnsSent, on, since).filter(({ to }) => to < on);
}

/** The periods that no sent return covers, up to the first that still runs on a day. */
function unsentPeriods({ returnFrequency: cycle }: Asked, startsOn: IsoDay, returnsSent: readonly Period[], on: IsoDay, since: IsoDay): Period[] {
  const unsent: Period[] = [];
  if (cycle === null) return unsent;
  for (let from = startsOn; ; ) {
    const sent = covering(returnsSent, from);
    const last = sent?.to ?? lastDayOfReturn(from, cycle);
    if (last === undefined) return unsent;
    const period = { from, to: sent ? last : beforeNextSent({ from, to: last }, returnsSent) };
    if (!sent && period.to >= since) unsent.push(period);
    if (!sent && period.to >= on) return unsent;
    from = addDays(period.to, 1);
  }
}

/** The last day of a period, cut short where the next sent return begins inside it. */
export function beforeNextSent(period: Period, sent: readonly Period[]): IsoDay {
  const next = sent.map((one) => one.from).filter((from) => contains(period, from)).sort()[0];
  return next === undefined ? period.to : addDays(next, -1);
}

/**
 * The first day, counted from the first of the direct payment, that no sent return covers. Before any was sent: the beginning of time,
 * because nothing has been reported.
 */
export function firstUnsentDay(returnsSent: readonly Period[], startsOn: IsoDay): IsoDay {
  if (returnsSent.length === 0) return '0000-01-01';
  let day = startsOn;
  for (let sent = covering(returnsSent, day); sent; sent = covering(returnsSent, day)) day = addDays(sent.to, 1);
  return day;
}

function covering(returnsSent: readonly Period[], day: IsoDay): Period | undefined {
  return returnsSent.find((sent) => contains(sent, day));
}
