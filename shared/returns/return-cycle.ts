import type { CouncilProfile } from '../councils/council-profile';
import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';

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

/**
 * The return that comes next: its period follows the last one that was sent, or starts with the direct payment, and is one cycle of
 * the council's long. Undefined where the council asks for none at fixed times, or its profile does not say.
 */
export function nextReturn(
  council: Pick<CouncilProfile, 'returnFrequency' | 'dueDays'>,
  startsOn: IsoDay,
  returnsSent: readonly Period[],
  on: IsoDay,
): NextReturn | undefined {
  const cycle = council.returnFrequency;
  if (cycle === null) return undefined;
  const lastSent = returnsSent.reduce<IsoDay | undefined>((last, sent) => (last === undefined || sent.to > last ? sent.to : last), undefined);
  const from = lastSent === undefined ? startsOn : addDays(lastSent, 1);
  const to = lastDayOfReturn(from, cycle);
  if (to === undefined) return undefined;
  let waiting = 0;
  for (let end: IsoDay | undefined = to; end !== undefined && end < on; end = lastDayOfReturn(addDays(end, 1), cycle)) waiting += 1;
  return { period: { from, to }, dueOn: council.dueDays === null ? null : addDays(to, council.dueDays), waiting };
}

/** The first day that no sent return covers: what lies before it has been reported, and is between the person and the council. */
export function firstUnsentDay(returnsSent: readonly Period[]): IsoDay {
  return returnsSent.reduce<IsoDay>((first, sent) => (sent.to >= first ? addDays(sent.to, 1) : first), '0000-01-01');
}
