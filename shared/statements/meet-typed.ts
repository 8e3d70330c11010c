import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import { areAlike, payeeWords } from './alike-payees';
import { foldWords } from './rules';
import type { StatementRow } from './statement-format';

/** A payment typed by hand within this many days of the bank's row may be the same one: banks book weekend payments on Monday, and card payments days later. */
export const TYPED_WITHIN_DAYS = 5;

/** A payment that was typed by hand and stands. */
export type TypedEntry = {
  readonly id: number;
  readonly paidOn: IsoDay;
  readonly amountPence: number;
  /** What the person called whom it went to or came from. */
  readonly payee: string;
  /** One side of a move between own accounts: its payee is the ledger's own words, so it tells nothing. */
  readonly isMove: boolean;
  /** The days of the agreed statement on which it was ticked; null: on none. Its row is one of those days, and it is frozen. */
  readonly agreed: Period | null;
};

/** `isSure` false: the day and the amount agree but the payee does not, so a person is asked. */
export type Meeting = { readonly typed: TypedEntry; readonly isSure: boolean };

type BankRow = Pick<StatementRow, 'paidOn' | 'payee' | 'bankText' | 'amountPence'>;

/**
 * Which rows of the bank are payments that were typed by hand, of one account: the same amount in pence within five days. The surest
 * first over all rows: an alike payee, the nearest day before others; then one that an agreed statement of these days has ticked; then the
 * nearest day whatever the payee. The last is sure only where the names say nothing and there is no other it could be.
 *
 * Each row and each typed payment is met once at most. Work grows with rows + typed payments.
 */
export function meetTyped<Row extends BankRow>(rows: readonly Row[], typed: readonly TypedEntry[]): ReadonlyMap<Row, Meeting> {
  const met = new Map<Row, Meeting>();
  if (typed.length === 0) return met;
  const waiting = new Waiting(typed);
  const asked = rows.filter((row) => waiting.hasAmount(row.amountPence));
  const wordsOf = rememberWords();
  const namesOf = (row: BankRow) => [wordsOf(row.payee), wordsOf(row.bankText)];
  // The same name is the same, also one like “Wages” that says nothing by itself.
  const isSame = (row: BankRow, entry: TypedEntry) => foldWords(entry.payee) !== '' && foldWords(row.payee) === foldWords(entry.payee);
  const isAlike = (row: BankRow, entry: TypedEntry) => !entry.isMove && (isSame(row, entry) || namesOf(row).some((words) => areAlike(words, wordsOf(entry.payee))));
  const meetNearest = (fits: (row: Row, entry: TypedEntry) => boolean, isSure: (row: Row, entry: TypedEntry) => boolean) => {
    for (let apart = 0; apart <= TYPED_WITHIN_DAYS; apart += 1) {
      for (const row of asked) {
        if (met.has(row)) continue;
        const entry = waiting.take(row, apart, (one) => fits(row, one));
        if (entry) met.set(row, { typed: entry, isSure: isSure(row, entry) });
      }
    }
  };
  meetNearest(isAlike, () => true);
  meetNearest((_row, { agreed }) => agreed !== null, () => true);
  const others = countAround(asked.filter((row) => !met.has(row)), waiting.days);
  const alone = new Map(asked.filter((row) => !met.has(row)).map((row) => [row, waiting.countAround(row) === 1]));
  const saysNothing = (row: Row, entry: TypedEntry) => entry.isMove || wordsOf(entry.payee).length === 0 || namesOf(row).every((words) => words.length === 0);
  meetNearest(
    () => true,
    (row, entry) => saysNothing(row, entry) && alone.get(row) === true && others(entry) === 1,
  );
  return met;
}

const keyOf = (day: IsoDay, amountPence: number) => `${day} ${amountPence}`;

/** The days around one, from five before to five after: worked out once for each day, because every row asks. */
class DaysAround {
  readonly #known = new Map<IsoDay, readonly IsoDay[]>();

  of(day: IsoDay): readonly IsoDay[] {
    const known = this.#known.get(day) ?? Array.from({ length: 2 * TYPED_WITHIN_DAYS + 1 }, (_, index) => addDays(day, index - TYPED_WITHIN_DAYS));
    this.#known.set(day, known);
    return known;
  }

  /** The day itself, or those so many days before and after it. */
  apart(day: IsoDay, days: number): readonly IsoDay[] {
    const around = this.of(day);
    return (days === 0 ? [around[TYPED_WITHIN_DAYS]] : [around[TYPED_WITHIN_DAYS - days], around[TYPED_WITHIN_DAYS + days]]).filter((one) => one !== undefined);
  }
}

function rememberWords(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? payeeWords(text);
    known.set(text, words);
    return words;
  };
}

/** How many of these rows are of an entry's amount and near its day. */
function countAround(rows: readonly BankRow[], days: DaysAround): (entry: TypedEntry) => number {
  const counts = new Map<string, number>();
  for (const { paidOn, amountPence } of rows) counts.set(keyOf(paidOn, amountPence), (counts.get(keyOf(paidOn, amountPence)) ?? 0) + 1);
  return ({ paidOn, amountPence }) => days.of(paidOn).reduce((sum, day) => sum + (counts.get(keyOf(day, amountPence)) ?? 0), 0);
}

/** Typed payments that no row has met yet, by day and amount. */
class Waiting {
  readonly #byDayAndAmount = new Map<string, TypedEntry[]>();
  readonly #amounts = new Set<number>();
  readonly days = new DaysAround();

  constructor(typed: readonly TypedEntry[]) {
    for (const entry of typed) {
      const key = keyOf(entry.paidOn, entry.amountPence);
      const there = this.#byDayAndAmount.get(key);
      if (there) there.push(entry);
      else this.#byDayAndAmount.set(key, [entry]);
      this.#amounts.add(entry.amountPence);
    }
  }

  hasAmount(amountPence: number): boolean {
    return this.#amounts.has(amountPence);
  }

  /** The first that fits, exactly so many days from the row, the earlier day first: people type a payment on its day and banks book it later. */
  take(row: BankRow, apart: number, fits: (entry: TypedEntry) => boolean): TypedEntry | undefined {
    for (const day of this.days.apart(row.paidOn, apart)) {
      const there = this.#byDayAndAmount.get(keyOf(day, row.amountPence));
      if (!there) continue;
      const at = there.findIndex((entry) => mayBe(row, entry) && fits(entry));
      if (at >= 0) return there.splice(at, 1)[0];
    }
    return undefined;
  }

  countAround(row: BankRow): number {
    return this.days.of(row.paidOn).reduce((sum, day) => sum + (this.#byDayAndAmount.get(keyOf(day, row.amountPence)) ?? []).filter((entry) => mayBe(row, entry)).length, 0);
  }
}

/** One that an agreed statement has ticked is a row of that statement's days. */
function mayBe({ paidOn }: BankRow, { agreed }: TypedEntry): boolean {
  return agreed === null || (agreed.from <= paidOn && paidOn <= agreed.to);
}
