import { createHash } from 'node:crypto';
import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { closingOf, daysOf } from '#shared/statements/closing';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import { importWords, planImport } from '#shared/statements/plan-import';
import { readFileOf, checkImportAccount } from '#shared/statements/read-file';
import type { Rule } from '#shared/statements/rules';
import { writeLedger } from '../db/transaction';
import { accountById, addStatement, listStatements } from '../repositories/accounts';
import { rowsAlreadyThere, serviceIds } from '../repositories/entries';
import { addBatch } from '../repositories/imports';
import { addMoney } from '../repositories/postings';
import { addRule, listRules } from '../repositories/rules';
import type { Services } from '../services/services';

export type StatementFile = {
  readonly accountId: number;
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

/**
 * Adds what a bank's file has and the account has not: never changes or removes a row. All of it in one transaction, so a stop in
 * the middle leaves the ledger as it was. Faults: the account is not there; the file cannot be read as this bank's.
 */
export function importStatement(services: Services, file: StatementFile): Result<Imported> {
  const asked = { accountId: file.accountId, bank: file.bank, fileName: file.fileName, leaveOutRows: file.leaveOutRows };
  return writeLedger(services, 'imports.save', asked, (db) => {
    const account = checkImportAccount(accountById(db, file.accountId), file.rules, serviceIds(db));
    if (!account.ok) return account;
    const decoded = readFileOf(file.bytes, file.bank, file.mapping);
    if (!decoded.ok) return decoded;
    const read = decoded.value;
    const days = daysOf(read);

    const madeAt = services.clock.now();
    for (const rule of file.rules) addRule(db, rule, madeAt);
    const already = days ? rowsAlreadyThere(db, file.accountId, days.from, days.to) : [];
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
      accountId: file.accountId,
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
        { accountId: file.accountId, paidOn: row.paidOn, payee: row.payee, amountPence: row.amountPence, parts: row.amountPence === 0 ? [] : [part] },
        { ruleId: rule?.id ?? null, madeAt, bank: { text: row.bankText, id: row.bankId, balancePence: row.balancePence, batchId, row: row.row } },
      );
    }
    const closing = closingOf(read);
    if (closing) {
      // A day that ended an earlier file may have gone on after it: what this file says of that day is the later word.
      const stated = listStatements(db).filter((one) => one.accountId === file.accountId && days && one.closingOn >= days.from && one.closingOn < days.to);
      for (const { closingOn, closingPence } of stated) {
        const last = read.rows.findLast((row) => row.paidOn === closingOn && row.balancePence !== null);
        if (last && last.balancePence !== null && last.balancePence !== closingPence) addStatement(db, { accountId: file.accountId, closingOn, closingPence: last.balancePence, batchId });
      }
      addStatement(db, { accountId: file.accountId, ...closing, batchId });
    }
    const { leftOut: leftOutCount, added, alreadyThere, refused } = counts;
    return ok({ batchId, added, alreadyThere, refused, leftOut: leftOutCount, words: importWords(counts) });
  });
}
