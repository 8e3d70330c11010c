import { ok, refused, type Result } from '../kernel/result';
import type { Account } from '../ledger/account';
import { readStatement } from './all-formats';
import type { DayOrder } from './bank-day';
import { decodeStatement } from './decode';
import type { CsvMapping } from './mapped-csv';
import type { Rule } from './rules';
import type { StatementRead } from './statement-format';

/** From a file's bytes to its rows. Faults: those of decoding (empty, too large, not text), those of the bank's format, and `statement-empty` (headings only). */
export function readFileOf(bytes: Uint8Array, bank: string, mapping: CsvMapping | null, dayOrder: DayOrder | null = null): Result<StatementRead> {
  const decoded = decodeStatement(bytes);
  if (!decoded.ok) return decoded;
  const read = readStatement(decoded.value.text, bank, mapping, dayOrder);
  if (!read.ok || read.value.rowsRead > 0) return read;
  return refused({ code: 'statement-empty', message: 'This file holds no payment. Nothing was added. Choose days with payments on your bank’s website and download it again.' });
}

/** May this very file go into the account, or does it stand in another one already? `standing` are the imports of it that were not taken back. */
export function checkSameFile(standing: readonly { readonly id: number; readonly accountId: number }[], accountId: number | null, accounts: readonly Pick<Account, 'id' | 'name'>[]): Result<null> {
  const other = standing.find((one) => one.accountId !== accountId);
  if (!other) return ok(null);
  const name = accounts.find(({ id }) => id === other.accountId)?.name ?? '';
  return refused({
    code: 'file-in-other-account',
    message: `This same file is in the account “${name}” already, as import ${other.id}. Nothing was added, so that its payments do not count twice. If that was the wrong account, take import ${other.id} back first.`,
  });
}

/** May a statement go into this account, with these rules? */
export function checkImportAccount(account: Account | undefined, rules: readonly Omit<Rule, 'id'>[], serviceIds: ReadonlySet<number>): Result<Account> {
  if (!account) return refused({ code: 'account-missing', field: 'accountId', message: 'Choose the account that this statement is of.' });
  if (rules.some(({ serviceId }) => serviceId !== null && !serviceIds.has(serviceId))) {
    return refused({ code: 'service-missing', field: 'rules', message: 'A service that these rules name is no longer in the ledger. Choose the file again.' });
  }
  return ok(account);
}
