import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { foldSpaces } from './payee-name';
import type { StatementRow } from './statement-format';

/** What matching needs of an entry that the account already holds. `bankText` is empty for one typed by hand. */
export type KnownEntry = {
  readonly id: number;
  readonly paidOn: IsoDay;
  readonly amountPence: number;
  readonly bankText: string;
  readonly bankId: string | null;
  readonly balancePence: number | null;
};

export type MatchedRow = {
  readonly row: StatementRow;
  readonly verdict: 'add' | 'already_there';
  /** Why, in a sentence for people. */
  readonly reason: string;
  /** The entry that it is, or that it looks like. */
  readonly entryId?: number;
};

/** A typed payment within this many days of the bank's may be the same one: banks book weekend payments on Monday. */
const TYPED_WITHIN_DAYS = 3;

/**
 * Decides for each row of a file whether the account already has it (ledger-model.md, “Duplicates”). Entries must be of one
 * account; reversed ones are left out by the caller. Nothing is ever changed or taken away.
 *
 * 1. The bank's own key, where it has one, is exact.
 * 2. The same day, amount and balance after it is the same payment.
 * 3. Otherwise equal rows (day, amount, the bank's words) are counted: three in the file and one in the ledger adds two. Where both
 *    sides state a balance and the balances differ, they are different payments.
 * 4. Entries typed by hand never match; a row like one says so.
 *
 * Each entry answers for one row at most. Work grows with rows + entries, not with their product.
 */
export function matchRows(rows: readonly StatementRow[], already: readonly KnownEntry[]): MatchedRow[] {
  const pool = new EntryPool(already);
  const asked = rows.map((row): Asked => ({ row, ...keysOf(row) }));
  const found: ({ entry: KnownEntry; reason: string } | undefined)[] = rows.map(() => undefined);
  // The surest proof first, over all rows, so that a weaker one never takes an entry that belongs to another row.
  for (const { take, reason } of pool.proofs) {
    asked.forEach((ask, index) => {
      if (found[index]) return;
      const entry = take(ask);
      if (entry) found[index] = { entry, reason };
    });
  }
  const keysInFile = new Set<string>();
  return asked.map((ask, index): MatchedRow => {
    const { row } = ask;
    const match = found[index];
    const isRepeat = row.bankId !== null && keysInFile.has(row.bankId);
    if (row.bankId !== null) keysInFile.add(row.bankId);
    if (match) return { row, verdict: 'already_there', reason: match.reason, entryId: match.entry.id };
    if (isRepeat) return { row, verdict: 'already_there', reason: 'The file has this payment twice, with the same key from the bank. It is added once.' };
    return { row, verdict: 'add', ...pool.whyNew(ask) };
  });
}

/** What two payments have in common when they are alike: the day and the amount, and with them the bank's words. */
type Keys = { readonly dayAndAmount: string; readonly withWords: string };
type Asked = Keys & { readonly row: StatementRow };

function keysOf(item: Pick<KnownEntry, 'paidOn' | 'amountPence' | 'bankText'>): Keys {
  const dayAndAmount = `${item.paidOn} ${item.amountPence}`;
  return { dayAndAmount, withWords: `${dayAndAmount} ${foldSpaces(item.bankText).toUpperCase()}` };
}

type Proof = { readonly take: (asked: Asked) => KnownEntry | undefined; readonly reason: string };

/** The account's entries, found by what a row says; an entry that was taken is not found again. */
class EntryPool {
  readonly #taken = new Set<KnownEntry>();
  readonly #byKey = new Map<string, KnownEntry[]>();
  readonly #byWordsAndBalance = new Map<string, KnownEntry[]>();
  readonly #byBalance = new Map<string, KnownEntry[]>();
  readonly #byWords = new Map<string, KnownEntry[]>();
  readonly #byWordsWithoutBalance = new Map<string, KnownEntry[]>();
  readonly #typed = new Map<string, KnownEntry>();

  constructor(already: readonly KnownEntry[]) {
    const daysAround = new Map<IsoDay, IsoDay[]>();
    // Entries without a key go on top: they may be any row, while one with a key is only ever a row without one.
    const keyedFirst = [...already.filter((entry) => entry.bankId !== null), ...already.filter((entry) => entry.bankId === null)];
    for (const entry of keyedFirst) {
      if (entry.bankId !== null) push(this.#byKey, entry.bankId, entry);
      if (entry.bankText === '' && entry.bankId === null) {
        for (const day of around(entry.paidOn, daysAround)) this.#typed.set(`${day} ${entry.amountPence}`, entry);
        continue;
      }
      const { dayAndAmount, withWords: words } = keysOf(entry);
      push(this.#byWords, words, entry);
      if (entry.balancePence === null) push(this.#byWordsWithoutBalance, words, entry);
      else {
        push(this.#byWordsAndBalance, `${words} ${entry.balancePence}`, entry);
        push(this.#byBalance, `${dayAndAmount} ${entry.balancePence}`, entry);
      }
    }
  }

  readonly proofs: readonly Proof[] = [
    { reason: 'Already in your ledger: the bank’s own key for it is the same.', take: ({ row }) => (row.bankId === null ? undefined : this.#next(this.#byKey, row.bankId)) },
    {
      reason: 'Already in your ledger: same day, same amount, and the same balance after it.',
      take: ({ row, withWords }) => (row.balancePence === null ? undefined : this.#nextFor(row, this.#byWordsAndBalance, `${withWords} ${row.balancePence}`)),
    },
    {
      reason: 'Already in your ledger: same day, same amount, and the same balance after it. The bank has changed its words.',
      take: ({ row, dayAndAmount }) => (row.balancePence === null ? undefined : this.#nextFor(row, this.#byBalance, `${dayAndAmount} ${row.balancePence}`)),
    },
    {
      reason: 'Already in your ledger: same day, same amount and same words.',
      take: ({ row, withWords }) => this.#nextFor(row, row.balancePence === null ? this.#byWords : this.#byWordsWithoutBalance, withWords),
    },
  ];

  /** Why a row that matched nothing is new, and the entry that it is only like. */
  whyNew({ row, dayAndAmount, withWords }: Asked): { reason: string; entryId?: number } {
    const like = this.#waiting(this.#byWords, withWords);
    if (like) {
      const difference = row.bankId !== null && like.bankId !== null ? 'the bank’s own key for it' : 'the bank’s balance after it';
      return { reason: `New: your ledger has one like it, but ${difference} is different, so this is another payment.` };
    }
    if (this.#byWords.has(withWords)) return { reason: 'New: the file has more payments like this on this day than your ledger has.' };
    const typed = this.#typed.get(dayAndAmount);
    if (!typed) return { reason: 'New: your ledger has no payment like it.' };
    return { reason: `New, but it looks like one you typed for ${formatDay(typed.paidOn)}. Leave it out if it is the same payment.`, entryId: typed.id };
  }

  /** The next entry under a key; for a row with a key of its own, only one that has none. */
  #nextFor(row: StatementRow, index: Map<string, KnownEntry[]>, key: string): KnownEntry | undefined {
    const entry = this.#waiting(index, key);
    return entry && (row.bankId === null || entry.bankId === null) ? this.#next(index, key) : undefined;
  }

  #next(index: Map<string, KnownEntry[]>, key: string): KnownEntry | undefined {
    const entry = this.#waiting(index, key);
    if (entry) this.#taken.add(entry);
    return entry;
  }

  /** Entries taken through another index are dropped here, once each, so that many equal rows stay cheap. */
  #waiting(index: Map<string, KnownEntry[]>, key: string): KnownEntry | undefined {
    const entries = index.get(key);
    for (let entry = entries?.at(-1); entry && this.#taken.has(entry); entry = entries?.at(-1)) entries?.pop();
    return entries?.at(-1);
  }
}

function push(index: Map<string, KnownEntry[]>, key: string, entry: KnownEntry): void {
  const entries = index.get(key);
  if (entries) entries.push(entry);
  else index.set(key, [entry]);
}

function around(day: IsoDay, known: Map<IsoDay, IsoDay[]>): readonly IsoDay[] {
  const days = known.get(day) ?? Array.from({ length: 2 * TYPED_WITHIN_DAYS + 1 }, (_, index) => addDays(day, index - TYPED_WITHIN_DAYS));
  known.set(day, days);
  return days;
}
