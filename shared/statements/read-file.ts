import { ok, refused, type Result } from '../kernel/result';
import type { Account } from '../ledger/account';
import { readStatement } from './all-formats';
import { decodeStatement } from './decode';
import type { CsvMapping } from './mapped-csv';
import type { Rule } from './rules';
import type { StatementRead } from './statement-format';

/** From a file's bytes to its rows. Faults: those of decoding (empty, too large, not text) and of the bank's format. */
export function readFileOf(bytes: Uint8Array, bank: string, mapping: CsvMapping | null): Result<StatementRead> {
  const decoded = decodeStatement(bytes);
  return decoded.ok ? readStatement(decoded.value.text, bank, mapping) : decoded;
}

/** May a statement go into this account, with these rules? */
export function checkImportAccount(account: Account | undefined, rules: readonly Omit<Rule, 'id'>[], serviceIds: ReadonlySet<number>): Result<Account> {
  if (!account) return refused({ code: 'account-missing', field: 'accountId', message: 'Choose the account that this statement is of.' });
  if (rules.some(({ serviceId }) => serviceId !== null && !serviceIds.has(serviceId))) {
    return refused({ code: 'service-missing', field: 'rules', message: 'A service that these rules name is no longer in the ledger. Choose the file again.' });
  }
  return ok(account);
}
