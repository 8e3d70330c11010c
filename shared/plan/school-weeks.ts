import { daysBetween, type IsoDay } from '../kernel/iso-date';
import { contains, type Period } from '../kernel/period';
import type { Runs } from './services';

/**
 * A year has 38 weeks of school (190 days: The Education (School Day and School Year) (England) Regulations 1999 ask for 380 half days)
 * and 14 without. They count where no term dates are written down.
 */
export const TERM_WEEKS = 38;
export const HOLIDAY_WEEKS = 14;

/** A whole time, in the parts in which `shareOfDay` counts: 38 of 52 weeks are 19 of 26, the other 14 are 7. */
export const WHOLE = 26;

/** Longer than any school holiday: between two terms so far apart, one was not written down. */
const LONGEST_HOLIDAY_DAYS = 70;

/** Is a day in a term, in the holidays between two terms, or one of which the terms written down (in any order) say nothing? */
export function schoolDay(day: IsoDay, terms: readonly Period[]): 'term' | 'holiday' | 'not_known' {
  let before: IsoDay | undefined;
  let after: IsoDay | undefined;
  for (const term of terms) {
    if (contains(term, day)) return 'term';
    if (term.to < day && (before === undefined || term.to > before)) before = term.to;
    if (term.from > day && (after === undefined || term.from < after)) after = term.from;
  }
  return before !== undefined && after !== undefined && daysBetween(before, after) - 1 <= LONGEST_HOLIDAY_DAYS ? 'holiday' : 'not_known';
}

/**
 * How much of a time that falls on a day counts, in 26ths: all of it or nothing where the term dates are known, otherwise its part of
 * the year (38 weeks of 52 in term, 14 in the holidays), so that a year without term dates has exactly 38 weeks, or 14.
 */
export function shareOfDay(runs: Runs, day: IsoDay, terms: readonly Period[]): number {
  if (runs === 'all_year') return WHOLE;
  const school = schoolDay(day, terms);
  if (school === 'not_known') return runs === 'term_time' ? TERM_WEEKS / 2 : HOLIDAY_WEEKS / 2;
  return (school === 'term') === (runs === 'term_time') ? WHOLE : 0;
}

/** Of a year’s weeks, how many a service runs on average, for what is held against an assessment. */
export function weeksOfYear(runs: Runs): number {
  return runs === 'all_year' ? 52 : runs === 'term_time' ? TERM_WEEKS : HOLIDAY_WEEKS;
}
