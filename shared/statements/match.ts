import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { entriesApart } from './entries-apart';
import type { KnownEntry } from './known-entry';
import { findLookAlikes, isOtherKind } from './look-alikes';
import { foldSpaces } from './payee-name';
import type { StatementRow } from './statement-format';

export type MatchedRow = {
  readonly row: StatementRow;
  readonly verdict: 'add' | 'already_there';
  /** Why, in a sentence for people. */
  readonly reason: string;
  /** The entry that it is, or that it looks like. */
  readonly entryId?: number;
  /** It only looks like that entry, which another kind of file brought: a person may say that it is another payment. */
  readonly isLike?: boolean;
};

/**
 * Decides for each row of a file whether the account already has it. Entries must be of one
 * account: those of the file's days and a little around them, and those with a key of the file on any day; reversed ones are left out
 * by the caller. `openingPence` is what the account started with; null: not known. Nothing is ever changed or taken away.
 *
 * 1. The bank's own key with the same amount, on the same day, then on any. Where the bank's keys
 *    have begun again with this file, they count on the same day only.
 * 2. The same day, amount and balance after it is the same payment, unless the balances show that the entry ended before the file.
 * 3. Otherwise equal rows (day, amount, the bank's words) are counted: three in the file and one in the ledger adds two. Where both
 *    sides state a balance and the balances differ, they are different payments.
 * 4. What is left on both sides with the same day and amount, where another kind of file than `bank` brought the entry, looks like it: it is held
 *    back until a person says that it is another payment.
 * 5. Entries typed by hand never match here: `meetTyped` says which of the new rows they are.
 *
 * Each entry answers for one row at most. Work grows with rows + entries, not with their product.
 */
export function matchRows(rows: readonly StatementRow[], already: readonly KnownEntry[], openingPence: number | null = null, bank: string | null = null): MatchedRow[] {
  const apart = entriesApart(rows, already, openingPence);
  const pool = new EntryPool(already, apart);
  const asked = rows.map((row): Asked => ({ row, ...keysOf(row) }));
  const found: ({ entry: KnownEntry; reason: string } | undefined)[] = rows.map(() => undefined);
  // The surest proof first, over all rows, so that a weaker one never takes an entry that belongs to another row.
  for (const { take, reason } of pool.proofs(keysBeganAgain(rows, already))) {
    asked.forEach((ask, index) => {
      if (found[index]) return;
      const entry = take(ask);
      if (entry) found[index] = { entry, reason };
    });
  }
  const others = already.filter((entry) => isOtherKind(entry, bank) && !apart.has(entry) && !pool.isTaken(entry));
  const likes = findLookAlikes(others.length === 0 ? [] : rows.filter((_, index) => !found[index]), others);
  const inFile = new Set<string>();
  return asked.map((ask, index): MatchedRow => {
    const { row, dayAndAmount } = ask;
    const match = found[index];
    const sameInFile = row.bankId === null ? null : `${dayAndAmount} ${row.balancePence} ${row.bankId}`;
    const isRepeat = sameInFile !== null && inFile.has(sameInFile);
    if (sameInFile !== null) inFile.add(sameInFile);
    if (match) return { row, verdict: 'already_there', reason: match.reason, entryId: match.entry.id };
    if (isRepeat) return { row, verdict: 'already_there', reason: 'The file has this payment twice, with the same key from the bank. It is added once.' };
    const like = likes.get(row);
    if (like) return { row, verdict: 'already_there', reason: likeReason(like), entryId: like.id, isLike: true };
    return { row, verdict: 'add', ...pool.whyNew(ask) };
  });
}

function likeReason({ bankText }: KnownEntry): string {
  const words = foldSpaces(bankText);
  return `Looks like one already in your ledger, from another kind of file: the same day and amount${words === '' ? '' : `, there called “${words}”`}. It is not added, unless you say that it is another payment.`;
}

/** Some banks count their keys from 1 in each file: then as many keys of this file stand for other amounts in the ledger as for the same payment. */
function keysBeganAgain(rows: readonly StatementRow[], already: readonly KnownEntry[]): boolean {
  const keyed = already.filter(({ bankId }) => bankId !== null);
  const ids = new Set(keyed.map(({ bankId }) => bankId));
  const amounts = new Set(keyed.map(({ bankId, amountPence }) => `${amountPence} ${bankId}`));
  const payments = new Set(keyed.map(({ bankId, amountPence, paidOn }) => `${paidOn} ${amountPence} ${bankId}`));
  const met = rows.filter(({ bankId }) => bankId !== null && ids.has(bankId));
  const others = met.filter(({ bankId, amountPence }) => !amounts.has(`${amountPence} ${bankId}`)).length;
  const same = met.filter(({ bankId, amountPence, paidOn }) => payments.has(`${paidOn} ${amountPence} ${bankId}`)).length;
  return others > 0 && others >= same;
}

/** What two payments have in common when they are alike: the day and the amount, and with them the bank's words. */
type Keys = { readonly dayAndAmount: string; readonly withWords: string };
type Asked = Keys & { readonly row: StatementRow };

function keysOf(item: Pick<KnownEntry, 'paidOn' | 'amountPence' | 'bankText'>): Keys {
  const dayAndAmount = `${item.paidOn} ${item.amountPence}`;
  return { dayAndAmount, withWords: `${dayAndAmount} ${foldSpaces(item.bankText).toUpperCase()}` };
}

const SAME_KEY = 'Already in your ledger: the bank’s own key for it and the amount are the same.';

type Proof = { readonly take: (asked: Asked) => KnownEntry | undefined; readonly reason: string };

/** The account's entries, found by what a row says; an entry that was taken is not found again. */
class EntryPool {
  readonly #taken = new Set<KnownEntry>();
  readonly #byKey = new Map<string, KnownEntry>();
  readonly #byKeyAndAmount = new Map<string, KnownEntry[]>();
  readonly #byKeyAmountAndDay = new Map<string, KnownEntry[]>();
  /** By what they have in common with a row, the balances after entries that no row of the file can be. */
  readonly #apart = new Map<string, Set<number | null>>();
  readonly #byWordsAndBalance = new Map<string, KnownEntry[]>();
  readonly #byBalance = new Map<string, KnownEntry[]>();
  readonly #byWords = new Map<string, KnownEntry[]>();
  readonly #byWordsWithoutBalance = new Map<string, KnownEntry[]>();

  constructor(already: readonly KnownEntry[], apart: ReadonlySet<KnownEntry>) {
    // Entries without a key go on top: they may be any row, while one with a key is only ever a row without one.
    const keyedFirst = [...already.filter((entry) => entry.bankId !== null), ...already.filter((entry) => entry.bankId === null)];
    for (const entry of keyedFirst) {
      const { dayAndAmount, withWords: words } = keysOf(entry);
      if (entry.batchId === null) continue;
      if (entry.bankId !== null) {
        this.#byKey.set(entry.bankId, entry);
        push(this.#byKeyAndAmount, `${entry.amountPence} ${entry.bankId}`, entry);
        push(this.#byKeyAmountAndDay, `${dayAndAmount} ${entry.bankId}`, entry);
      }
      if (apart.has(entry)) {
        this.#apart.set(words, (this.#apart.get(words) ?? new Set()).add(entry.balancePence));
        continue;
      }
      push(this.#byWords, words, entry);
      if (entry.balancePence === null) push(this.#byWordsWithoutBalance, words, entry);
      else {
        push(this.#byWordsAndBalance, `${words} ${entry.balancePence}`, entry);
        push(this.#byBalance, `${dayAndAmount} ${entry.balancePence}`, entry);
      }
    }
  }

  /** The proofs that a row is an entry, the surest first. `sameDayOnly`: a key on another day is no proof. */
  readonly proofs = (sameDayOnly: boolean): readonly Proof[] => [
    { reason: SAME_KEY, take: ({ row, dayAndAmount }) => (row.bankId === null ? undefined : this.#next(this.#byKeyAmountAndDay, `${dayAndAmount} ${row.bankId}`)) },
    { reason: SAME_KEY, take: ({ row }) => (row.bankId === null || sameDayOnly ? undefined : this.#next(this.#byKeyAndAmount, `${row.amountPence} ${row.bankId}`)) },
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

  isTaken(entry: KnownEntry): boolean {
    return this.#taken.has(entry);
  }

  /** Why a row that matched nothing is new, and the entry that it is only like. */
  whyNew({ row, withWords }: Asked): { reason: string; entryId?: number } {
    const sameKey = row.bankId === null ? undefined : this.#byKey.get(row.bankId);
    if (sameKey) {
      const other = `${formatPounds(Math.abs(sameKey.amountPence))} ${sameKey.amountPence < 0 ? 'out' : 'in'} on ${formatDay(sameKey.paidOn)}`;
      return { reason: `New: your ledger has the bank’s key for it already, but for ${other}, so this is another payment. If the bank changed that one, take it back.`, entryId: sameKey.id };
    }
    const apart = this.#apart.get(withWords);
    if (apart?.has(row.balancePence)) return { reason: 'New: your ledger has one like it, but the bank’s balances before and after the file show that this is another payment.' };
    const like = this.#waiting(this.#byWords, withWords);
    if (like ?? apart) {
      const difference = row.bankId !== null && typeof like?.bankId === 'string' ? 'the bank’s own key for it' : 'the bank’s balance after it';
      return { reason: `New: your ledger has one like it, but ${difference} is different, so this is another payment.` };
    }
    if (this.#byWords.has(withWords)) return { reason: 'New: the file has more payments like this on this day than your ledger has.' };
    return { reason: 'New: your ledger has no payment like it.' };
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
