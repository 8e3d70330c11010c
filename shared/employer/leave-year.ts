import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { Job } from './job';
import type { Worker } from './worker';

/**
 * The leave year that a day is in: twelve months from the month and day that the contract names, or from the day on which the job began
 * (Working Time Regulations 1998, regulation 13(3)). It may begin before the job, or end after it.
 */
export function leaveYearOf({ startsOn }: Pick<Worker, 'startsOn'>, { leaveYearStarts }: Pick<Job, 'leaveYearStarts'>, on: IsoDay): Period {
  const first = (leaveYearStarts === null ? startsOn : `${startsOn.slice(0, 4)}-${leaveYearStarts}`) as IsoDay;
  // Counted from one day, so that a year from 29 February comes back to it.
  const from = (years: number): IsoDay => addMonths(first, 12 * years);
  let years = Number(on.slice(0, 4)) - Number(first.slice(0, 4));
  if (from(years) > on) years -= 1;
  return { from: from(years), to: addDays(from(years + 1), -1) };
}

/** Every leave year from the one that a day is in to the one of another day, in order. */
export function leaveYearsBetween(worker: Pick<Worker, 'startsOn'>, job: Pick<Job, 'leaveYearStarts'>, { from, to }: Period): Period[] {
  const years = [leaveYearOf(worker, job, from)];
  for (let last = years[0]; last !== undefined && last.to < to; last = years.at(-1)) years.push(leaveYearOf(worker, job, addDays(last.to, 1)));
  return years;
}

/** The days of a leave year, or of any other period, on which the job was there; undefined: none. */
export function workedPart({ startsOn, endsOn }: Pick<Worker, 'startsOn' | 'endsOn'>, year: Period): Period | undefined {
  const from = startsOn > year.from ? startsOn : year.from;
  const to = endsOn !== null && endsOn < year.to ? endsOn : year.to;
  return from <= to ? { from, to } : undefined;
}
