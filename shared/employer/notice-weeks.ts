import { addMonths, type IsoDay } from '../kernel/iso-date';

/** After 2 years it is a week for each whole year, up to this many. */
const MOST_WEEKS = 12;

/**
 * The weeks of notice that an employer must give when a job ends on a day: none in the first month, 1 up to 2 years, then 1 for each whole
 * year up to 12 (Employment Rights Act 1996, section 86); more where the contract says so (`agreedWeeks`; null: it does not).
 */
export function noticeWeeks(startsOn: IsoDay, endsOn: IsoDay, agreedWeeks: number | null): number {
  if (addMonths(startsOn, 1) > endsOn) return Math.max(0, agreedWeeks ?? 0);
  let years = 0;
  while (addMonths(startsOn, 12 * (years + 1)) <= endsOn) years += 1;
  return Math.max(agreedWeeks ?? 0, years < 2 ? 1 : Math.min(years, MOST_WEEKS));
}
