import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { formatPeriod, type Period } from '../kernel/period';
import { balanceRun } from './balance-run';
import { directionOf } from './order';

/** A standing payment of an account, as far as proving asks; amounts and balances in pence. */
export type ProvedEntry = {
  readonly paidOn: IsoDay;
  readonly amountPence: number;
  /** What the bank states after it; null: nothing. */
  readonly balancePence: number | null;
  /** The import that brought it and its line there; null: typed by hand. */
  readonly batchId: number | null;
  readonly batchRow: number | null;
};

/** A day for which the bank states a balance, and what the ledger holds at its end. */
export type ProvedDay = { readonly on: IsoDay; readonly ledgerPence: number; readonly bankPence: number };

export type Proof = { readonly daysStated: number; readonly daysAgreed: number; readonly firstDisagreement: ProvedDay | null; readonly from: IsoDay | null; readonly to: IsoDay | null };

/**
 * Every day on which a bank's rows state a balance, oldest first: what the ledger holds at its end against what the bank states. Some banks put a
 * row under another day than the one on which it moved their balance (interest), so the days are taken as the bank's files run, or as the rows say,
 * whichever agrees on more. `openingPence` is what the account started with.
 */
export function provedDays(openingPence: number, entries: readonly ProvedEntry[]): readonly ProvedDay[] {
  const [asRun, asSaid] = [walk(openingPence, asFilesRun(entries)), walk(openingPence, entries.map((entry) => ({ entry, on: entry.paidOn })))];
  return disagreements(asRun) < disagreements(asSaid) ? asRun : asSaid;
}

/** The days that fall in a period; null: all of them. */
export function proofOf(days: readonly ProvedDay[], within: Period | null): Proof {
  const inside = within ? days.filter(({ on }) => within.from <= on && on <= within.to) : days;
  return {
    daysStated: inside.length,
    daysAgreed: inside.length - disagreements(inside),
    firstDisagreement: inside.find(({ ledgerPence, bankPence }) => ledgerPence !== bankPence) ?? null,
    from: inside[0]?.on ?? null,
    to: inside.at(-1)?.on ?? null,
  };
}

/** What a proof says, as the end of a sentence: “the balance agrees on each of 87 days”. */
function proofWords({ daysStated, daysAgreed, firstDisagreement }: Proof): string {
  if (daysStated === 0) return 'this bank states no balances, so this cannot be proved: compare the closing balance with the statement';
  if (firstDisagreement === null) return daysStated === 1 ? 'the balance agrees on its one day' : `the balance agrees on each of ${daysStated} days`;
  const { on, ledgerPence, bankPence } = firstDisagreement;
  return `on ${formatDay(on)} the ledger holds ${formatPounds(ledgerPence)} and the bank states ${formatPounds(bankPence)}, ${formatPounds(Math.abs(ledgerPence - bankPence))} apart; ${daysAgreed} of ${daysStated} days agree`;
}

const NOTHING_TO_PROVE = 'nothing of this file is in your ledger, so there is nothing to prove';

export type ImportCounts = { readonly rowsRead: number; readonly added: number; readonly alreadyThere: number; readonly refused: number };

/** “412 rows read = 409 added + 3 already here + 0 refused; the balance agrees on each of 87 days.” */
export function importProofWords({ rowsRead, added, alreadyThere, refused }: ImportCounts, proof: Proof): string {
  const leftOut = rowsRead - added - alreadyThere - refused;
  return `${rowsRead === 1 ? '1 row' : `${rowsRead} rows`} read = ${added} added + ${alreadyThere} already here + ${refused} refused${leftOut === 0 ? '' : ` + ${leftOut} left out`}; ${added + alreadyThere + proof.daysStated === 0 ? NOTHING_TO_PROVE : proofWords(proof)}.`;
}

/** What a whole account proves: “Every day from 1 April 2026 to 30 September 2026 agrees with the bank, which states a balance for 87 of them.” */
export function accountProofWords(proof: Proof): string {
  const { from, to, daysStated, firstDisagreement } = proof;
  if (from === null || to === null || firstDisagreement) return `${sentence(proofWords(proof))}.`;
  if (from === to) return `${formatDay(from)} agrees with the bank. It states a balance for no other day.`;
  return `Every day from ${formatPeriod({ from, to })} agrees with the bank, which states a balance for ${daysStated} of them.`;
}

const sentence = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
const disagreements = (days: readonly ProvedDay[]) => days.filter(({ ledgerPence, bankPence }) => ledgerPence !== bankPence).length;

type OnDay = { readonly entry: ProvedEntry; readonly on: IsoDay };

/** Each row under the latest day that its file had reached when it came; a payment typed by hand under its own. */
function asFilesRun(entries: readonly ProvedEntry[]): readonly OnDay[] {
  const typed = entries.filter(({ batchId }) => batchId === null).map((entry): OnDay => ({ entry, on: entry.paidOn }));
  const files = groupBy(entries.filter(({ batchId }) => batchId !== null), ({ batchId }) => batchId);
  const brought = [...files.values()].flatMap((file) => {
    const inFile = file.toSorted((a, b) => (a.batchRow ?? 0) - (b.batchRow ?? 0));
    let reached: IsoDay | null = null;
    return (directionOf(inFile, 'oldest-first') === 'oldest-first' ? inFile : inFile.toReversed()).map((entry): OnDay => {
      if (reached === null || entry.paidOn > reached) reached = entry.paidOn;
      return { entry, on: reached };
    });
  });
  return [...typed, ...brought];
}

function walk(openingPence: number, onDays: readonly OnDay[]): readonly ProvedDay[] {
  const days = groupBy(onDays, ({ on }) => on);
  let ledgerPence = openingPence;
  const proved: ProvedDay[] = [];
  for (const on of [...days.keys()].sort()) {
    const entries = (days.get(on) ?? []).map(({ entry }) => entry);
    for (const { amountPence } of entries) ledgerPence += amountPence;
    const stated = entries.flatMap(({ amountPence, balancePence }) => (balancePence === null ? [] : [{ amountPence, balancePence }]));
    const last = stated.at(-1);
    if (last) proved.push({ on, ledgerPence, bankPence: endOf(stated, ledgerPence) ?? last.balancePence });
  }
  return proved;
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

type Stated = { readonly amountPence: number; readonly balancePence: number };

/** What the bank states at the end of a day. Where its rows do not follow one another, one of their ends; null: none is the ledger's. */
function endOf(stated: readonly Stated[], ledgerPence: number): number | null {
  const run = balanceRun(stated, ledgerPence);
  if (run) return run.endPence;
  const starts = new Set(stated.map(({ amountPence, balancePence }) => balancePence - amountPence));
  return stated.some(({ balancePence }) => balancePence === ledgerPence && !starts.has(balancePence)) ? ledgerPence : null;
}
