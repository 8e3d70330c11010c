import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import type { Category } from '../ledger/categories';

export const PLANNED_SOURCES = ['service', 'letter', 'payment_in', 'one_off', 'wages', 'hmrc', 'pension'] as const;
/**
 * What plans a movement of money: a service’s bill, a contribution letter, the direct payment’s cycle (a budget), a one-off payment of the
 * council, the wages of a PA (by service), HMRC’s periods, or the pension.
 */
export type PlannedSource = (typeof PLANNED_SOURCES)[number];

/** HMRC and the pension are the household’s, which has one record. */
export const HOUSEHOLD_ID = 1;

/** Which planned movement is meant: its source and its due day. */
export type OccurrenceKey = {
  readonly source: PlannedSource;
  /** The service, letter, budget or one-off payment; `HOUSEHOLD_ID` for HMRC and the pension. */
  readonly sourceId: number;
  readonly dueOn: IsoDay;
};

/** One planned movement of money. Nothing has moved yet, and nothing is written down by it. */
export type Occurrence = OccurrenceKey & {
  /** The day on which the bank should book it: `dueOn`, or the working day beside it. */
  readonly booksOn: IsoDay;
  /** The first day from which a payment may be for it. */
  readonly payableFrom: IsoDay;
  readonly direction: 'in' | 'out';
  /** In is positive, out is negative; null: nobody knows yet, payroll will say. */
  readonly amountPence: Pence | null;
  /** Where the money moves: in the direct payment account, or out of the person’s own money, of which the ledger knows nothing. */
  readonly account: 'direct_payment' | 'own';
  /** Whom it goes to or comes from. */
  readonly payee: string;
  /** The name of its service, or the words of its one-off payment; empty: it has none. */
  readonly name: string;
  readonly serviceId: number | null;
  readonly category: Category;
  /** The days of support or of pay that it is for; null: it is for none in particular. */
  readonly period: Period | null;
};

/** A payment may come so many days before or after its due day: a weekend, a bank holiday and a day for the bank. */
export const MEETS_WITHIN_DAYS = 5;

export function isSameOccurrence(a: OccurrenceKey, b: OccurrenceKey): boolean {
  return a.source === b.source && a.sourceId === b.sourceId && a.dueOn === b.dueOn;
}

/** By due day; money in before money out, so that a day begins with what it can be paid from; then by source. */
export function inOrder(a: Occurrence, b: Occurrence): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.direction !== b.direction) return a.direction === 'in' ? -1 : 1;
  if (a.source !== b.source) return PLANNED_SOURCES.indexOf(a.source) - PLANNED_SOURCES.indexOf(b.source);
  return a.sourceId - b.sourceId;
}

type Named = Pick<Occurrence, 'source' | 'name'>;

/** As a line in a list: “Wages: Weekday support”, “Direct payment from Luton”. */
export function occurrenceTitle(occurrence: Named & Pick<Occurrence, 'payee'>): string {
  switch (occurrence.source) {
    case 'wages':
      return `Wages: ${occurrence.name}`;
    case 'service':
      return `Bill: ${occurrence.name}`;
    case 'letter':
      return 'Your contribution';
    case 'payment_in':
      return `Direct payment from ${occurrence.payee}`;
    case 'one_off':
      return `One-off payment: ${occurrence.name}`;
    case 'hmrc':
      return 'HMRC: tax and National Insurance';
    case 'pension':
      return 'Pension';
  }
}

/** Inside a sentence: “the wages for “Weekday support””, “your contribution”. */
export function occurrenceInside({ source, name }: Named): string {
  switch (source) {
    case 'wages':
      return `the wages for “${name}”`;
    case 'service':
      return `the bill for “${name}”`;
    case 'letter':
      return 'your contribution';
    case 'payment_in':
      return 'the direct payment';
    case 'one_off':
      return `the one-off payment for “${name}”`;
    case 'hmrc':
      return 'HMRC’s bill';
    case 'pension':
      return 'the pension payment';
  }
}
