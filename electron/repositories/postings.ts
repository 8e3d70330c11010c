import type { IsoDay } from '#shared/kernel/iso-date';
import type { Entry, EntryKind, EntryPart } from '#shared/ledger/entry';
import { postingsOf, retieOf, reversalOf, type Posting } from '#shared/ledger/postings';
import type { WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';

export type Made = { readonly reason: string; readonly madeAt: string };

export type EntryRow = Made & {
  readonly kind: EntryKind;
  readonly accountId: number;
  readonly paidOn: IsoDay;
  readonly payee: string;
  readonly amountPence: number;
  readonly aboutId: number | null;
  readonly ruleId: number | null;
  readonly bank: BankRow | null;
  /** The import that brought it, for what is no row of the bank's file. */
  readonly batchId?: number | null;
};

/** What the bank's file says of a row, kept as it came. */
export type BankRow = {
  readonly text: string;
  readonly id: string | null;
  readonly balancePence: number | null;
  readonly batchId: number;
  readonly row: number;
};

/** The only place that adds money to a ledger: an entry, its postings, and the seal that the database checks. */
export function insertEntry(db: WriteDb, entry: EntryRow, postings: readonly Posting[]): number {
  const { bank } = entry;
  const { lastInsertRowid } = statementFor(
    db,
    `INSERT INTO entry (kind, account_id, paid_on, payee, bank_text, amount_pence, bank_id, bank_balance_pence, batch_id, batch_row, about_id, rule_id, reason, made_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.kind,
    entry.accountId,
    entry.paidOn,
    entry.payee,
    bank?.text ?? '',
    entry.amountPence,
    bank?.id ?? null,
    bank?.balancePence ?? null,
    bank?.batchId ?? entry.batchId ?? null,
    bank?.row ?? null,
    entry.aboutId,
    entry.ruleId,
    entry.reason,
    entry.madeAt,
  );
  const id = Number(lastInsertRowid);
  const insertPosting = statementFor(
    db,
    'INSERT INTO posting (entry_id, position, money_id, side, account_id, category, service_id, fund, amount_pence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const moneyId = entry.aboutId ?? id;
  let position = 0;
  for (const posting of postings) {
    position += 1;
    if (posting.side === 'account') insertPosting.run(id, position, moneyId, 'account', posting.accountId, null, null, null, posting.amountPence);
    else insertPosting.run(id, position, moneyId, posting.side, null, posting.category, posting.serviceId, posting.fund, posting.amountPence);
  }
  statementFor(db, 'INSERT INTO posted (entry_id) VALUES (?)').run(id);
  return id;
}

type Movement = Pick<Entry, 'accountId' | 'paidOn' | 'payee' | 'amountPence' | 'parts'>;

/** Money that moved, by hand (`bank` null) or from a statement. Returns the entry's id. */
export function addMoney(db: WriteDb, payment: Movement, made: { readonly ruleId: number | null; readonly bank: BankRow | null; readonly madeAt: string }): number {
  return insertEntry(db, { ...payment, ...made, kind: 'money', aboutId: null, reason: '' }, postingsOf(payment));
}

/** What was in an account when the ledger began. `batchId`: the import that moved it back to an earlier day. */
export function addOpening(db: WriteDb, opening: Movement, made: Made & { readonly batchId?: number | null }): number {
  return insertEntry(db, { ...opening, ...made, kind: 'opening', aboutId: null, ruleId: null, bank: null }, postingsOf(opening));
}

/** Takes an entry back as it stands; both stay in the file. */
export function addReversal(db: WriteDb, entry: Entry, made: Made): number {
  return insertEntry(
    db,
    { ...made, kind: 'reversal', accountId: entry.accountId, paidOn: entry.paidOn, payee: entry.payee, amountPence: -entry.amountPence, aboutId: entry.id, ruleId: null, bank: null },
    reversalOf(entry),
  );
}

/** Changes what an entry was for. Adds nothing, and returns false, when it is for that already. */
export function addTie(db: WriteDb, entry: Entry, parts: readonly EntryPart[], made: Made & { readonly ruleId: number | null }): boolean {
  const postings = retieOf(entry.parts, parts);
  if (postings.length === 0) return false;
  insertEntry(
    db,
    { ...made, kind: 'tie', accountId: entry.accountId, paidOn: entry.paidOn, payee: entry.payee, amountPence: 0, aboutId: entry.id, bank: null },
    postings,
  );
  return true;
}
