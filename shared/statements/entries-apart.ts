import type { IsoDay } from '../kernel/iso-date';
import { balanceRun, startOf } from './balance-run';
import type { KnownEntry } from './known-entry';
import { foldSpaces } from './payee-name';
import type { StatementRow } from './statement-format';

type Stated = KnownEntry & { readonly balancePence: number };

/**
 * The entries that no row of a file can be, because the bank's balances show that the file begins where they end, or ends where they
 * begin: a refund and a second taxi after the first bring back the day, the amount and the balance of the first. `openingPence` is
 * what the account started with, in pence; null: not known. Only a day whose entries follow one another without a gap shows this.
 */
export function entriesApart(rows: readonly StatementRow[], already: readonly KnownEntry[], openingPence: number | null): ReadonlySet<KnownEntry> {
  const stated = already.filter((entry): entry is Stated => entry.batchId !== null && entry.balancePence !== null);
  return new Set([...endedBefore(rows.at(0), stated, openingPence), ...beganAfter(rows.at(-1), stated)]);
}

function endedBefore(first: StatementRow | undefined, stated: readonly Stated[], openingPence: number | null): readonly Stated[] {
  if (!first || first.balancePence === null) return [];
  const startPence = first.balancePence - first.amountPence;
  const onDay = dayOf(stated, first.paidOn);
  const run = balanceRun(onDay, startPence);
  if (run?.endPence !== startPence || isAmong(first, onDay)) return [];
  const earlier = stated.filter(({ paidOn }) => paidOn < first.paidOn);
  const dayBefore = earlier.reduce<IsoDay | null>((last, { paidOn }) => (last === null || paidOn > last ? paidOn : last), null);
  const lead = dayBefore !== null ? dayOf(earlier, dayBefore).map(({ balancePence }) => balancePence) : openingPence === null ? null : [openingPence];
  // Where nothing says what came before, the ledger is taken to be whole up to its last row.
  return lead === null || lead.includes(run.startPence) ? onDay : [];
}

function beganAfter(last: StatementRow | undefined, stated: readonly Stated[]): readonly Stated[] {
  if (!last || last.balancePence === null) return [];
  const onDay = dayOf(stated, last.paidOn);
  const run = balanceRun(onDay, last.balancePence);
  if (run?.startPence !== last.balancePence || isAmong(last, onDay)) return [];
  const later = stated.filter(({ paidOn }) => paidOn > last.paidOn);
  const dayAfter = later.reduce<IsoDay | null>((first, { paidOn }) => (first === null || paidOn < first ? paidOn : first), null);
  // A longer file of the same days looks like this too, so only entries that go on after the day show that its rows are not in the file.
  return dayAfter !== null && dayOf(later, dayAfter).some((entry) => startOf(entry) === run.endPence) ? onDay : [];
}

const dayOf = (entries: readonly Stated[], day: IsoDay) => entries.filter(({ paidOn }) => paidOn === day);
const words = (text: string) => foldSpaces(text).toUpperCase();

function isAmong(row: StatementRow, entries: readonly Stated[]): boolean {
  return entries.some((entry) => entry.amountPence === row.amountPence && entry.balancePence === row.balancePence && words(entry.bankText) === words(row.bankText));
}
