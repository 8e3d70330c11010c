import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { accountProofWords, importProofWords, proofOf, provedDays, type ImportCounts, type Proof, type ProvedDay } from '#shared/statements/proof';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listAccounts } from '../repositories/accounts';
import { openingEntry } from '../repositories/entries';
import { listBatches, type Batch } from '../repositories/imports';
import { provedEntries } from '../repositories/proved-entries';
import type { Services } from '../services/services';

/** What shows that nothing is missing: each standing import held against the bank's balances of its days, and each account as a whole. */
export function proveImports(services: Services): Result<Output<'imports.prove'>> {
  return readLedger(services, (db) => {
    const standing = listBatches(db).filter(({ undoneAt }) => undoneAt === null);
    const accounts = listAccounts(db).filter(({ id }) => standing.some(({ accountId }) => accountId === id));
    const days = new Map(accounts.map(({ id }) => [id, daysOf(db, id)]));
    return ok({
      batches: standing.map((batch) => ({ id: batch.id, words: importProofWords(batch, proofWithin(days.get(batch.accountId) ?? [], batch)) })),
      accounts: accounts.map(({ id, name }) => ({ id, name, words: accountProofWords(proofOf(days.get(id) ?? [], null)) })),
    });
  });
}

/** The proof of one import that has just been made, and its words. */
export function proofOfImport(db: ReadDb, batch: ImportCounts & Pick<Batch, 'accountId' | 'fromOn' | 'toOn'>): { readonly proof: Proof; readonly words: string } {
  const proof = proofWithin(daysOf(db, batch.accountId), batch);
  return { proof, words: importProofWords(batch, proof) };
}

const daysOf = (db: ReadDb, accountId: number) => provedDays(openingEntry(db, accountId)?.amountPence ?? 0, provedEntries(db, accountId));

function proofWithin(days: readonly ProvedDay[], { fromOn, toOn }: Pick<Batch, 'fromOn' | 'toOn'>): Proof {
  return fromOn === null || toOn === null ? proofOf([], null) : proofOf(days, { from: fromOn, to: toOn });
}
