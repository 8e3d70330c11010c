import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { MAPPED } from '#shared/statements/mapped-csv';
import { COMMON_FORMATS, STATEMENT_FORMATS } from '#shared/statements/all-formats';
import { readLedger } from '../db/transaction';
import { listAccounts } from '../repositories/accounts';
import { listBatches } from '../repositories/imports';
import type { Services } from '../services/services';

/** What people call a statement format. */
export function bankName(bank: string): string {
  if (bank === MAPPED) return 'Columns set by you';
  return [...STATEMENT_FORMATS, ...COMMON_FORMATS].find((format) => format.id === bank)?.name ?? bank;
}

/** Every import, newest first, those that were taken back too. */
export function listImports(services: Services): Result<Output<'imports.list'>> {
  return readLedger(services, (db) => {
    const names = new Map(listAccounts(db).map((account) => [account.id, account.name]));
    const batches = listBatches(db).map((batch) => ({
      id: batch.id,
      accountName: names.get(batch.accountId) ?? '',
      bankName: bankName(batch.bank),
      fileName: batch.fileName,
      from: batch.fromOn,
      to: batch.toOn,
      added: batch.added,
      importedAt: batch.importedAt,
      undoneAt: batch.undoneAt,
    }));
    return ok({ batches });
  });
}
