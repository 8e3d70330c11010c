import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Recurring } from '../kernel/recurrence';

/** The day that lies `count` intervals after a day (before it, when negative). Monthly from 31 January: 28 February. */
export function afterIntervals(day: IsoDay, every: Recurring, count: number): IsoDay {
  switch (every) {
    case 'week':
      return addDays(day, 7 * count);
    case 'fortnight':
      return addDays(day, 14 * count);
    case '4-weeks':
      return addDays(day, 28 * count);
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}
