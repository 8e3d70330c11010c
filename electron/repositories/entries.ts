import { invariant } from '#shared/kernel/invariant';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import type { Category } from '#shared/ledger/categories';
import type { Entry, EntryPart, EvidenceState } from '#shared/ledger/entry';
import { byDayThenId } from '#shared/ledger/entry-order';
import type { Fund } from '#shared/ledger/funds';
import type { KnownEntry } from '#shared/statements/known-entry';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import type { BankRow } from './postings';

// Written in SQL, not drizzle: these are the queries that must stay quick at 100,000 entries.

export const COLUMNS = `e.id, e.account_id, e.paid_on, e.payee, e.bank_text, e.amount_pence, n.evidence, n.evidence_words, n.note, e.batch_id`;
// The few reversals are listed once for a query: looking for one at each entry takes as long as the rest of it.
// What was taken back may have been made to stand again (undo), so the two are weighed against each other.
export const REVERSED = `SELECT r.about_id FROM entry r WHERE r.kind IN ('reversal', 'restore') GROUP BY r.about_id HAVING sum(iif(r.kind = 'reversal', 1, -1)) > 0`;
export const STANDING = `e.kind IN ('money', 'opening') AND e.id NOT IN (${REVERSED})`;

export type Row = [number, number, IsoDay, string, string, number, EvidenceState | null, string | null, string | null, number | null];
type PartRow = [number, Category, number | null, Fund, number];

function toPart([, category, serviceId, fund, amountPence]: PartRow, intern: Intern = asItIs): EntryPart {
  return { category: intern(category), serviceId, fund: intern(fund), amountPence };
}

export function toEntry(row: Row, parts: readonly EntryPart[], intern: Intern = asItIs): Entry {
  const [id, accountId, paidOn, payee, bankText, amountPence, evidence, evidenceWords, note, batchId] = row;
  return {
    id,
    accountId,
    paidOn: intern(paidOn),
    payee: intern(payee),
    bankText: intern(bankText),
    amountPence,
    parts,
    evidence: evidence === null ? 'missing' : intern(evidence),
    evidenceWords: evidenceWords === null ? '' : intern(evidenceWords),
    note: note ?? '',
    batchId,
  };
}

/** Ids read at a time: short-lived rows cost the collector nothing, a hundred thousand at once cost as much as the reading. */
const CHUNK = 4096;

/** Every entry as it stands (reversed ones left out, later ties applied), by day then id, oldest first. */
export function allEntries(db: ReadDb): Entry[] {
  const readParts = statementFor(
    db,
    `SELECT money_id, category, service_id, fund, -sum(amount_pence) FROM posting WHERE money_id BETWEEN ? AND ? AND side <> 'account'
     GROUP BY money_id, side, category, service_id, fund HAVING sum(amount_pence) <> 0`,
  ).raw();
  const readRows = statementFor(
    db,
    `SELECT ${COLUMNS} FROM entry e LEFT JOIN entry_note n ON n.entry_id = e.id WHERE e.id BETWEEN ? AND ? AND ${STANDING} ORDER BY e.id`,
  ).raw();
  const last = (statementFor(db, 'SELECT max(id) FROM entry').pluck().get() as number | null) ?? 0;
  const intern = internStrings();
  const entries: Entry[] = [];
  for (let first = 1; first <= last; first += CHUNK) {
    const range = [first, first + CHUNK - 1];
    const parts = readParts.all(range) as PartRow[];
    let at = 0;
    for (const row of readRows.all(range) as Row[]) {
      while ((parts[at]?.[0] ?? Infinity) < row[0]) at += 1;
      const own: EntryPart[] = [];
      for (let part = parts[at]; part && part[0] === row[0]; part = parts[(at += 1)]) own.push(toPart(part, intern));
      entries.push(toEntry(row, own, intern));
    }
  }
  return entries.sort(byDayThenId);
}

type Intern = <S extends string>(text: S) => S;
const asItIs: Intern = (text) => text;

/** The same text as one string: payees, days and words repeat, and a ledger of ten years holds few different ones. */
function internStrings(): Intern {
  const known = new Map<string, string>();
  return <S extends string>(text: S): S => {
    const same = known.get(text);
    if (same !== undefined) return same as S;
    known.set(text, text);
    return text;
  };
}

/** What an entry is for now, in pence with the entry's sign. */
export function partsOf(db: ReadDb, entryId: number): EntryPart[] {
  const rows = statementFor(
    db,
    `SELECT money_id, category, service_id, fund, -sum(amount_pence) FROM posting WHERE money_id = ? AND side <> 'account'
     GROUP BY category, service_id, fund HAVING sum(amount_pence) <> 0`,
  )
    .raw()
    .all(entryId) as PartRow[];
  return rows.map((row) => toPart(row));
}

/** One entry as it stands; undefined when it is not there or was reversed. */
export function entryById(db: ReadDb, id: number): Entry | undefined {
  const row = statementFor(db, `SELECT ${COLUMNS} FROM entry e LEFT JOIN entry_note n ON n.entry_id = e.id WHERE e.id = ? AND ${STANDING}`)
    .raw()
    .get(id) as Row | undefined;
  return row && toEntry(row, partsOf(db, id));
}

/** The entries of which a part is of this category now, by day then id, oldest first. For a category that few have. */
export function entriesOf(db: ReadDb, category: Category): Entry[] {
  const ids = statementFor(db, `SELECT DISTINCT money_id FROM posting WHERE category = ? AND side <> 'account'`).pluck().all(category) as number[];
  const entries = ids.flatMap((id) => entryById(db, id) ?? []).filter(({ parts }) => parts.some((part) => part.category === category));
  return entries.sort(byDayThenId);
}

/** Evidence and note of an entry; what is left out stays as it is. */
export function setEntryNote(db: WriteDb, entryId: number, change: { evidence?: EvidenceState; evidenceWords?: string; note?: string }): void {
  const { changes } = statementFor(
    db,
    `INSERT INTO entry_note (entry_id, evidence, evidence_words, note) VALUES (@entryId, coalesce(@evidence, 'missing'), coalesce(@words, ''), coalesce(@note, ''))
     ON CONFLICT (entry_id) DO UPDATE
     SET evidence = coalesce(@evidence, evidence), evidence_words = coalesce(@words, evidence_words), note = coalesce(@note, note)`,
  ).run({ entryId, evidence: change.evidence ?? null, words: change.evidenceWords ?? null, note: change.note ?? null });
  invariant(changes === 1, 'a note is kept once an entry');
}

/**
 * What tells which rows of a file an account has: its entries over the file's days, those of the nearest days
 * before and after that have a bank's balance, and on any day those with one of the bank's own keys.
 */
export function rowsAlreadyThere(db: ReadDb, accountId: number, { from, to }: Period, bankIds: readonly string[]): KnownEntry[] {
  const stated = `SELECT s.paid_on FROM entry s WHERE s.account_id = @accountId AND s.kind = 'money' AND s.bank_balance_pence IS NOT NULL AND s.id NOT IN (${REVERSED})`;
  // The account's other entries are read only where the bank has keys.
  const withKey = bankIds.length === 0 ? '' : 'OR e.bank_id IN (SELECT value FROM json_each(@bankIds))';
  return statementFor(
    db,
    `SELECT e.id, e.paid_on AS paidOn, e.amount_pence AS amountPence, e.bank_text AS bankText, e.bank_id AS bankId, e.bank_balance_pence AS balancePence, e.batch_id AS batchId, b.bank
     FROM entry e LEFT JOIN import_batch b ON b.id = e.batch_id WHERE e.account_id = @accountId AND e.kind = 'money' AND e.id NOT IN (${REVERSED})
       AND (e.paid_on BETWEEN @from AND @to
         OR e.paid_on = (${stated} AND s.paid_on < @from ORDER BY s.paid_on DESC LIMIT 1)
         OR e.paid_on = (${stated} AND s.paid_on > @to ORDER BY s.paid_on LIMIT 1)
         ${withKey})
     ORDER BY e.paid_on, e.id`,
  ).all({
    accountId,
    from,
    to,
    ...(withKey === '' ? {} : { bankIds: JSON.stringify(bankIds) }),
  }) as KnownEntry[];
}

/** What the bank's file says of an entry; null: it was recorded by hand. */
export function bankRowOf(db: ReadDb, entryId: number): BankRow | null {
  const row = statementFor(
    db,
    `SELECT bank_text AS text, bank_id AS id, bank_balance_pence AS balancePence, batch_id AS batchId, batch_row AS row
     FROM entry WHERE id = ? AND batch_id IS NOT NULL AND batch_row IS NOT NULL`,
  ).get(entryId) as BankRow | undefined;
  return row ?? null;
}

/** The entries of an import that still stand. */
export function entriesOfBatch(db: ReadDb, batchId: number): Entry[] {
  const rows = statementFor(db, `SELECT ${COLUMNS} FROM entry e LEFT JOIN entry_note n ON n.entry_id = e.id WHERE e.batch_id = ? AND ${STANDING} ORDER BY e.id`)
    .raw()
    .all(batchId) as Row[];
  return rows.map((row) => toEntry(row, partsOf(db, row[0])));
}

/** The standing opening entry of an account, if it has one. */
export function openingEntry(db: ReadDb, accountId: number): Entry | undefined {
  const row = statementFor(db, `SELECT e.id FROM entry e WHERE e.account_id = ? AND e.kind = 'opening' AND ${STANDING}`)
    .pluck()
    .get(accountId) as number | undefined;
  return row === undefined ? undefined : entryById(db, row);
}

/** What moved in an account from a day on, as it stands, oldest first; in pence. */
export function amountsFrom(db: ReadDb, accountId: number, on: IsoDay): { readonly paidOn: IsoDay; readonly amountPence: number }[] {
  return statementFor(db, `SELECT e.paid_on AS paidOn, e.amount_pence AS amountPence FROM entry e WHERE e.account_id = ? AND e.paid_on >= ? AND ${STANDING} ORDER BY e.paid_on, e.id`).all(accountId, on) as {
    paidOn: IsoDay;
    amountPence: number;
  }[];
}

/** Standing payments to a payee, whatever the capitals of the name, by day then id, oldest first. */
export function paymentsTo(db: ReadDb, payee: string): Entry[] {
  const ids = statementFor(db, `SELECT e.id FROM entry e WHERE e.amount_pence < 0 AND e.payee = ? COLLATE NOCASE AND ${STANDING} ORDER BY e.paid_on, e.id`).pluck().all(payee) as number[];
  return ids.flatMap((id) => entryById(db, id) ?? []);
}

/** The services that a payment may be tied to. */
export function serviceIds(db: ReadDb): Set<number> {
  return new Set(statementFor(db, 'SELECT id FROM service WHERE removed_at IS NULL').pluck().all() as number[]);
}

/** The days of an account's first and last standing payments; null: it has none. */
export function paymentDaysOf(db: ReadDb, accountId: number): { readonly firstOn: IsoDay; readonly lastOn: IsoDay } | null {
  const [firstOn, lastOn] = statementFor(db, `SELECT min(e.paid_on), max(e.paid_on) FROM entry e WHERE e.account_id = ? AND e.kind = 'money' AND ${STANDING}`)
    .raw()
    .get(accountId) as [IsoDay | null, IsoDay | null];
  return firstOn === null || lastOn === null ? null : { firstOn, lastOn };
}
