import { createHash } from 'node:crypto';
import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import type { Account } from '#shared/ledger/account';
import { openingOf } from '#shared/ledger/save-account';
import { refuseBeforeAccount } from '#shared/statements/account-days';
import { accountOfStatement } from '#shared/statements/account-of-statement';
import { closingOf, daysOf } from '#shared/statements/closing';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import { importWords, planImport } from '#shared/statements/plan-import';
import { readFileOf, checkImportAccount } from '#shared/statements/read-file';
import type { Rule } from '#shared/statements/rules';
import type { StatementRead } from '#shared/statements/statement-format';
import type { WriteDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { accountById, addStatement, listAccounts, listStatements, saveAccount } from '../repositories/accounts';
import { rowsAlreadyThere, serviceIds } from '../repositories/entries';
import { addBatch } from '../repositories/imports';
import { addMoney, addOpening } from '../repositories/postings';
import { addRule, listRules } from '../repositories/rules';
import type { Services } from '../services/services';

export type StatementFile = {
  /** Null: an account called `newAccountName` is made for it. */
  readonly accountId: number | null;
  readonly newAccountName?: string;
  readonly bank: string;
  readonly mapping: CsvMapping | null;
  readonly fileName: string;
  /** The file as it came; kept with its hash. */
  readonly bytes: Uint8Array;
  /** Rows of the file that the person unticked. */
  readonly leaveOutRows: readonly number[];
  /** Rules confirmed with this import. */
  readonly rules: readonly Omit<Rule, 'id'>[];
};

export type Imported = Output<'imports.save'>;
/** The same, with the file as it was read, for a caller that shows each row. */
export type ImportedFile = { readonly saved: Imported; readonly read: StatementRead; readonly account: Account };

/**
 * Adds what a bank's file has and the account has not: never changes or removes a row. All of it in one transaction, so a stop in
 * the middle leaves the ledger as it was. Faults: the account is not there; the file cannot be read as this bank's.
 */
export function importStatement(services: Services, file: StatementFile): Result<Imported> {
  const imported = importStatementFile(services, file);
  return imported.ok ? ok(imported.value.saved) : imported;
}

/** `importStatement`, answering with the file as it was read too. */
export function importStatementFile(services: Services, file: StatementFile): Result<ImportedFile> {
  const asked = { accountId: file.accountId, bank: file.bank, fileName: file.fileName, leaveOutRows: file.leaveOutRows };
  return writeLedger(services, 'imports.save', asked, (db) => {
    const madeAt = services.clock.now();
    const target = file.accountId === null ? ok(null) : checkImportAccount(accountById(db, file.accountId), file.rules, serviceIds(db));
    if (!target.ok) return target;
    const decoded = readFileOf(file.bytes, file.bank, file.mapping);
    if (!decoded.ok) return decoded;
    const found = target.value ? ok(target.value) : makeAccount(db, file.newAccountName ?? '', decoded.value, madeAt);
    if (!found.ok) return found;
    const account = found.value;
    const read = refuseBeforeAccount(decoded.value, account);
    const days = daysOf(read);

    for (const rule of file.rules) addRule(db, rule, madeAt);
    const already = days ? rowsAlreadyThere(db, account.id, days.from, days.to) : [];
    const planned = planImport(read, already, listRules(db));
    const leftOut = new Set(file.leaveOutRows);
    const wanted = planned.filter(({ verdict }) => verdict === 'add');
    const adding = wanted.filter(({ row }) => !leftOut.has(row.row));

    const counts = {
      rowsRead: read.rowsRead,
      added: adding.length,
      alreadyThere: planned.length - wanted.length,
      refused: read.refused.length,
      leftOut: wanted.length - adding.length,
    };
    const batchId = addBatch(db, {
      accountId: account.id,
      bank: read.bank,
      fileName: file.fileName,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      bytes: Buffer.from(file.bytes),
      fromOn: days?.from ?? null,
      toOn: days?.to ?? null,
      rowsRead: counts.rowsRead,
      added: counts.added,
      alreadyThere: counts.alreadyThere,
      refused: counts.refused,
      importedAt: madeAt,
    });
    for (const { row, rule, part } of adding) {
      addMoney(
        db,
        { accountId: account.id, paidOn: row.paidOn, payee: row.payee, amountPence: row.amountPence, parts: row.amountPence === 0 ? [] : [part] },
        { ruleId: rule?.id ?? null, madeAt, bank: { text: row.bankText, id: row.bankId, balancePence: row.balancePence, batchId, row: row.row } },
      );
    }
    const closing = closingOf(read);
    if (closing) {
      // A day that ended an earlier file may have gone on after it: what this file says of that day is the later word.
      const stated = listStatements(db).filter((one) => one.accountId === account.id && days && one.closingOn >= days.from && one.closingOn < days.to);
      for (const { closingOn, closingPence } of stated) {
        const last = read.rows.findLast((row) => row.paidOn === closingOn && row.balancePence !== null);
        if (last && last.balancePence !== null && last.balancePence !== closingPence) addStatement(db, { accountId: account.id, closingOn, closingPence: last.balancePence, batchId });
      }
      addStatement(db, { accountId: account.id, ...closing, batchId });
    }
    const { leftOut: leftOutCount, added, alreadyThere, refused } = counts;
    const saved = { batchId, added, alreadyThere, refused, leftOut: leftOutCount, words: importWords(counts) };
    return ok({ saved, read, account });
  });
}

/** The account of a statement that the ledger has no account for yet, with what was in it before the first row. */
function makeAccount(db: WriteDb, name: string, read: StatementRead, madeAt: string): Result<Account> {
  const made = accountOfStatement(name, read, listAccounts(db));
  if (!made.ok) return made;
  const { account, openingPence } = made.value;
  const id = saveAccount(db, { ...account, id: null });
  if (openingPence !== 0) addOpening(db, openingOf({ ...account, id }, openingPence), { reason: '', madeAt });
  return ok({ ...account, id });
}
