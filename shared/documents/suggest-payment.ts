import { daysBetween, isIsoDay, type IsoDay } from '../kernel/iso-date';
import type { Document } from './document';

/** A payment that a document may be for. */
export type Candidate = { readonly id: number; readonly paidOn: IsoDay; readonly payee: string; readonly amountPence: number };

/** A bill may be older than its payment, and a payment may reach the bank some days after the receipt. */
const NEARBY_DAYS = 31;

/** The amounts in a file’s name, in pence: `taxi 12.50.pdf`, `£12-50`, `1,250.00`. */
export function amountsIn(fileName: string): number[] {
  const amounts = [...withoutDays(fileName).matchAll(/(?<![\d.])(\d{1,3}(?:,\d{3})+|\d{1,6})[.\-_](\d{2})(?!\d)/g)];
  return amounts.map(([, pounds = '', pence = '']) => Number(pounds.replaceAll(',', '')) * 100 + Number(pence));
}

const YEAR_FIRST = /(?<!\d)(20\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)/g;
const DAY_FIRST = /(?<!\d)(\d{1,2})[-_. ](\d{1,2})[-_. ](20\d{2})(?!\d)/g;

function withoutDays(fileName: string): string {
  return fileName.replaceAll(YEAR_FIRST, ' ').replaceAll(DAY_FIRST, ' ');
}

/** The days in a file’s name: `2026-10-14`, `20261014`, `14-10-2026`. */
export function daysIn(fileName: string): IsoDay[] {
  const yearFirst = [...fileName.matchAll(YEAR_FIRST)].map(([, year, month, day]) => `${year}-${month}-${day}`);
  const dayFirst = [...fileName.matchAll(DAY_FIRST)].map(([, day = '', month = '', year]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return [...yearFirst, ...dayFirst].filter(isIsoDay);
}

/**
 * The payment that a document is most likely for, by what its name and words say: the amount, and the day where it tells one. Two that fit
 * as well are no suggestion; null then, and where nothing fits. It is only ever offered, never done.
 */
export function suggestPayment({ fileName, words, datedOn }: Pick<Document, 'fileName' | 'words' | 'datedOn'>, candidates: readonly Candidate[]): Candidate | null {
  const name = `${fileName.replace(/\.[a-z]{3,4}$/i, '')} ${words}`;
  const amounts = new Set(amountsIn(name));
  const days = [...(datedOn === null ? [] : [datedOn]), ...daysIn(name)];
  const away = (candidate: Candidate) => Math.min(...days.map((day) => Math.abs(daysBetween(day, candidate.paidOn))));
  const isNear = (candidate: Candidate) => days.length === 0 || away(candidate) <= NEARBY_DAYS;
  const isNamed = ({ payee }: Candidate) => payee.length > 2 && name.toLowerCase().includes(payee.toLowerCase());
  const fitting = candidates.filter((one) => isNear(one) && (amounts.has(Math.abs(one.amountPence)) || (amounts.size === 0 && days.length > 0 && away(one) === 0 && isNamed(one))));
  const nearest = days.length === 0 ? fitting : fitting.filter((one) => away(one) === Math.min(...fitting.map(away)));
  return nearest.length === 1 ? (nearest[0] ?? null) : null;
}
