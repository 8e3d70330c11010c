import { addMonths, type IsoDay } from '../kernel/iso-date';

/** The least notice in whole weeks that the law asks of each side. */
export type LegalNotice = { readonly employerWeeks: number; readonly workerWeeks: number };

const MOST_WEEKS = 12;

/**
 * The least notice when it is given on a day: none before a month of work, then one week on both sides; from two years the employer
 * gives a week for each full year, twelve at most. Employment Rights Act 1996, section 86.
 */
export function legalNotice(startsOn: IsoDay, givenOn: IsoDay): LegalNotice {
  if (givenOn < addMonths(startsOn, 1)) return { employerWeeks: 0, workerWeeks: 0 };
  let years = 0;
  while (years < MOST_WEEKS && addMonths(startsOn, 12 * (years + 1)) <= givenOn) years += 1;
  return { employerWeeks: Math.max(1, years), workerWeeks: 1 };
}
