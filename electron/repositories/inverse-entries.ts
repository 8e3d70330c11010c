import type { Posting } from '#shared/ledger/postings';
import type { WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { entryById } from './entries';
import { addReversal, insertEntry, type EntryRow, type Made } from './postings';

/**
 * Turns an entry round: money is taken back as it stands, what was taken back stands again, a change of what it was for is changed back.
 * Money that no longer stands is left so.
 */
export function addInverse(db: WriteDb, entryId: number, made: Made): void {
  const entry = statementFor(
    db,
    'SELECT kind, account_id AS accountId, paid_on AS paidOn, payee, amount_pence AS amountPence, about_id AS aboutId FROM entry WHERE id = ?',
  ).get(entryId) as Pick<EntryRow, 'kind' | 'accountId' | 'paidOn' | 'payee' | 'amountPence' | 'aboutId'>;
  if (entry.kind === 'money' || entry.kind === 'opening') {
    const standing = entryById(db, entryId);
    if (standing) addReversal(db, standing, made);
    return;
  }
  const postings = statementFor(
    db,
    'SELECT side, account_id AS accountId, category, service_id AS serviceId, fund, -amount_pence AS amountPence FROM posting WHERE entry_id = ? ORDER BY position',
  ).all(entryId) as Posting[];
  const kind = entry.kind === 'reversal' ? 'restore' : entry.kind === 'restore' ? 'reversal' : 'tie';
  insertEntry(db, { ...entry, ...made, kind, amountPence: entry.kind === 'tie' ? 0 : -entry.amountPence, ruleId: null, bank: null }, postings);
}
