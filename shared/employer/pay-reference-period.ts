import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { occurrences, type Recurring } from '../kernel/recurrence';
import type { Worker } from './worker';

type Paid = Pick<Worker, 'startsOn' | 'payEvery'>;

/** A pay reference period is a month, or the pay period where that is shorter (National Minimum Wage Regulations 2015, regulation 6). */
const lengthOf = (payEvery: Recurring): Recurring => (payEvery === 'quarter' || payEvery === 'year' ? 'month' : payEvery);

/**
 * The first day of the pay reference period that a day is in, counted from the first day of work, as paydays are. The minimum wage of
 * that day, for the age of that day, holds to the period's end (regulation 4B). Before the first day of work: that day.
 */
export function payReferencePeriodFrom({ startsOn, payEvery }: Paid, on: IsoDay): IsoDay {
  if (on <= startsOn) return startsOn;
  return occurrences({ every: lengthOf(payEvery), startsOn, endsOn: null }, { from: startsOn, to: on }).at(-1) ?? startsOn;
}

/** The first pay reference period that begins on or after a day. */
export function nextPayReferencePeriod({ startsOn, payEvery }: Paid, from: IsoDay): IsoDay {
  if (from <= startsOn) return startsOn;
  return occurrences({ every: lengthOf(payEvery), startsOn, endsOn: null }, { from, to: addDays(addMonths(from, 1), 1) })[0] ?? from;
}
