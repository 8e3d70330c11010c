import type { Service, Visit } from './services';

/**
 * How often visits come, how many there are in a round and how long each lasts, in minutes. All of them each week: a round is a week.
 * One of them every other week: a fortnight, in which a weekly visit counts twice. `minutes` null: they are not all as long.
 * Undefined: there are no visits.
 */
export function roundOfVisits(visits: readonly Visit[]): Pick<Service, 'times' | 'every' | 'minutes'> | undefined {
  const [first] = visits;
  if (!first) return undefined;
  const minutes = visits.every((visit) => visit.minutes === first.minutes) ? first.minutes : null;
  if (visits.every((visit) => visit.week === 'every')) return { times: visits.length, every: 'week', minutes };
  return { times: visits.reduce((count, visit) => count + (visit.week === 'every' ? 2 : 1), 0), every: 'fortnight', minutes };
}
