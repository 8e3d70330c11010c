import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { accountProofWords, importProofWords, proofOf, provedDays, type ImportCounts, type Proof, type ProvedDay } from '#shared/statements/proof';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listAccounts } from '../repositories/accounts';
import { openingEntry } from '../repositories/entries';
import { listBatches, type Batch } from '../repositories/imports';
import { lastMoneyId, provedEntries } from '../repositories/proved-entries';
import type { Services } from '../services/services';

/** What shows that nothing is missing: each standing import held against the bank's balances of its days, and each account as a whole. */
export function proveImports(services: Services): Result<Output<'imports.prove'>> {
  return readLedger(services, (db) => {
    const standing = listBatches(db).filter(({ undoneAt }) => undoneAt === null);
    const accounts = listAccounts(db).filter(({ id }) => standing.some(({ accountId }) => accountId === id));
    const days = daysByAccount(db, accounts.map(({ id }) => id));
    return ok({
      batches: standing.map((batch) => ({ id: batch.id, words: importProofWords(batch, proofWithin(days.get(batch.accountId) ?? [], batch)) })),
      accounts: accounts.map(({ id, name }) => ({ id, name, words: accountProofWords(proofOf(days.get(id) ?? [], null)) })),
    });
  });
}

type Days = ReadonlyMap<number, readonly ProvedDay[]>;
const proved = new WeakMap<ReadDb['driver'], { readonly upTo: number; readonly days: Map<number, readonly ProvedDay[]> }>();

/** Kept until money is written again, because the list of imports is read after whatever a person does. What payments are for changes no balance. */
function daysByAccount(db: ReadDb, accountIds: readonly number[]): Days {
  const upTo = lastMoneyId(db);
  const known = proved.get(db.driver);
  const days = known?.upTo === upTo ? known.days : new Map<number, readonly ProvedDay[]>();
  for (const id of accountIds) if (!days.has(id)) days.set(id, daysOf(db, id));
  proved.set(db.driver, { upTo, days });
  return days;
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
