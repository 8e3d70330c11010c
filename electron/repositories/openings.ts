import type { IsoDay } from '#shared/kernel/iso-date';
import type { Account } from '#shared/ledger/account';
import type { Entry } from '#shared/ledger/entry';
import { openingOf } from '#shared/ledger/save-account';
import type { AccountOpening } from '#shared/statements/account-days';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { saveAccount } from './accounts';
import { openingEntry, paymentDaysOf, setEntryNote } from './entries';
import { addOpening, addReversal } from './postings';

export type OpeningRow = { readonly id: number; readonly paidOn: IsoDay; readonly amountPence: number; readonly batchId: number | null };

/** The last opening of an account that was written, leaving out those of imports that were taken back, and of `exceptBatchId`. */
function lastOpening(db: ReadDb, accountId: number, exceptBatchId: number | null): OpeningRow | undefined {
  return statementFor(
    db,
    `SELECT e.id, e.paid_on AS paidOn, e.amount_pence AS amountPence, e.batch_id AS batchId FROM entry e LEFT JOIN import_batch b ON b.id = e.batch_id
     WHERE e.account_id = ? AND e.kind = 'opening' AND e.batch_id IS NOT coalesce(?, -1) AND b.undone_at IS NULL ORDER BY e.id DESC LIMIT 1`,
  ).get(accountId, exceptBatchId) as OpeningRow | undefined;
}

/** Did this import say how the account started, and nobody since? Then the start before it, null where nobody had said it. */
export function openingMovedBy(db: ReadDb, accountId: number, batchId: number): { readonly before: OpeningRow | null } | undefined {
  const last = lastOpening(db, accountId, null);
  const stands = last && (last.amountPence === 0 || openingEntry(db, accountId)?.id === last.id);
  return stands && last.batchId === batchId ? { before: lastOpening(db, accountId, batchId) ?? null } : undefined;
}

/** Was this account made by an import, with an opening? Then that is the first thing in it. */
export function wasMadeByImport(db: ReadDb, accountId: number): boolean {
  const first = 'SELECT 1 FROM entry WHERE id = (SELECT min(id) FROM entry WHERE account_id = ?)';
  return statementFor(db, `${first} AND kind = 'opening' AND batch_id IS NOT NULL`).get(accountId) !== undefined;
}

/** What an account started with, in pence; null: an import said it and was taken back, and nothing is in the account. */
export function openingPenceOf(db: ReadDb, accountId: number): number | null {
  const standing = openingEntry(db, accountId);
  if (standing) return standing.amountPence;
  return paymentDaysOf(db, accountId) === null && wasMadeByImport(db, accountId) ? null : 0;
}

/** What shows the opening that was written last, also where it was nothing; undefined: nothing was said. */
function saidOfOpening(db: ReadDb, accountId: number): Pick<Entry, 'evidence' | 'evidenceWords' | 'note'> | undefined {
  const last = "SELECT max(id) FROM entry WHERE account_id = ? AND kind = 'opening'";
  return statementFor(db, `SELECT evidence, evidence_words AS evidenceWords, note FROM entry_note WHERE entry_id = (${last})`).get(accountId) as Pick<Entry, 'evidence' | 'evidenceWords' | 'note'> | undefined;
}

type Made = { readonly reason: string; readonly madeAt: string; readonly batchId: number | null };

/** Moves an account's start, as when a person does it: the trail shows both openings. `batchId`: the import that says so. */
export function moveOpening(db: WriteDb, account: Account, { openedOn, openingPence }: AccountOpening, { reason, madeAt, batchId }: Made): void {
  // Whose money it was does not change when the start moves.
  const ownPence = openingEntry(db, account.id)?.parts.find(({ fund }) => fund === 'own')?.amountPence ?? 0;
  const reverseStanding = () => {
    const standing = openingEntry(db, account.id);
    if (standing) addReversal(db, standing, { reason, madeAt });
  };
  const said = saidOfOpening(db, account.id);
  reverseStanding();
  saveAccount(db, { ...account, openedOn });
  const id = addOpening(db, openingOf({ id: account.id, openedOn }, openingPence, ownPence), { reason: '', madeAt, batchId });
  if (said) setEntryNote(db, id, said);
  // An account that starts with nothing has no opening in its register; the trail still knows whose it was and from when.
  if (openingPence === 0) reverseStanding();
}
