import type { Entry } from './entry';

/** For sorting: the earlier day first, and on one day what was written first. */
export function byDayThenId(a: Pick<Entry, 'paidOn' | 'id'>, b: Pick<Entry, 'paidOn' | 'id'>): number {
  return a.paidOn === b.paidOn ? a.id - b.id : a.paidOn < b.paidOn ? -1 : 1;
}
