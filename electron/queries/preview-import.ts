import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { refuseDaysBefore, refuseDaysToCome } from '#shared/statements/account-days';
import { accountOfStatement, type NewAccount } from '#shared/statements/account-of-statement';
import type { DayOrder } from '#shared/statements/bank-day';
import { daysOf } from '#shared/statements/closing';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import { planForAccount, type AccountPlan } from '#shared/statements/plan-for-account';
import { planImport } from '#shared/statements/plan-import';
import { proposeRules, type RuleProposal } from '#shared/statements/propose-rules';
import { checkImportAccount, checkSameFile, readFileOf } from '#shared/statements/read-file';
import { applyRules, type Rule } from '#shared/statements/rules';
import type { StatementRead, StatementRow } from '#shared/statements/statement-format';
import { readLedger } from '../db/transaction';
import { accountById, listAccounts } from '../repositories/accounts';
import { standingImportsOf } from '../repositories/imports';
import { planFacts } from '../repositories/plan-facts';
import { readCouncil } from '../repositories/council-profiles';
import { listRules } from '../repositories/rules';
import { listServices } from '../repositories/services';
import { listWorkers } from '../repositories/workers';
import { sha256 } from '../services/files';
import type { Services } from '../services/services';
import { bankName } from './list-imports';
import { proposeFromHistory } from './propose-from-history';

export type FileToPreview = {
  /** Null: for `newAccount`, which would be made for it. */
  readonly accountId: number | null;
  readonly newAccount?: NewAccount;
  readonly bank: string;
  readonly mapping: CsvMapping | null;
  readonly dayOrder?: DayOrder | null | undefined;
  readonly bytes: Uint8Array;
  /** Rows that look like one already there and are another payment, because the person says so; left out: none. */
  readonly addRows?: readonly number[];
};

/** What importing a file would do, row by row with the reason for each; nothing is changed. */
export function previewImport(services: Services, file: FileToPreview): Result<Output<'imports.preview'>> {
  return readLedger(services, (db) => {
    const target = file.accountId === null ? ok(null) : checkImportAccount(accountById(db, file.accountId), [], new Set());
    if (!target.ok) return target;
    const decoded = readFileOf(file.bytes, file.bank, file.mapping, file.dayOrder);
    if (!decoded.ok) return decoded;
    const accounts = listAccounts(db);
    const elsewhere = checkSameFile(standingImportsOf(db, sha256(file.bytes)), file.accountId, accounts);
    if (!elsewhere.ok) return elsewhere;
    const upToToday = refuseDaysToCome(decoded.value, services.clock.today());
    const rules = listRules(db);
    const fitted = target.value ? ok(planForAccount(upToToday, target.value, planFacts(db, target.value.id, upToToday, new Set(), new Set(file.addRows)))) : fitToNew(file.newAccount, upToToday, rules);
    if (!fitted.ok) return fitted;
    const { read, planned } = fitted.value;
    const days = daysOf(read);
    const unsorted = planned.filter(({ verdict, rule, meets }) => verdict === 'add' && rule === null && meets?.isSure !== true).map(({ row }) => row);
    const councilName = readCouncil(db).name;
    return ok({
      bankName: bankName(read.bank),
      from: days?.from ?? null,
      to: days?.to ?? null,
      rowsRead: read.rowsRead,
      rows: planned.map(({ row, verdict, reason, rule, part, meets, isLike }) => ({
        row: row.row,
        paidOn: row.paidOn,
        payee: row.payee,
        bankText: row.bankText,
        amountPence: row.amountPence,
        balancePence: row.balancePence,
        verdict,
        reason,
        category: part.category,
        serviceId: part.serviceId,
        sortedBy: rule?.words ?? null,
        isLike: isLike === true,
        meets: meets && { entryId: meets.typed.id, paidOn: meets.typed.paidOn, payee: meets.typed.payee, isSure: meets.isSure },
      })),
      refused: [...read.refused],
      balanceBreaks: [...read.balanceBreaks],
      numbered: read.numbered ?? 'lines',
      proposals: [...fromHistory(proposeFromHistory(db), unsorted), ...proposeRules(unsorted, { services: listServices(db), workers: listWorkers(db), councilName })].filter(({ words, direction }, index, all) => all.findIndex((one) => one.words === words && one.direction === direction) === index),
    });
  });
}

/** Of what a person sorted alike before, that which would sort rows of this file. */
function fromHistory(proposals: ReturnType<typeof proposeFromHistory>, unsorted: readonly StatementRow[]): RuleProposal[] {
  return proposals.flatMap(({ times: _, payee: __, ...rule }) => {
    const rows = unsorted.filter((row) => applyRules(row, [{ ...rule, id: 0 }]) !== null);
    const [first] = rows;
    return first ? [{ ...rule, rows: rows.length, example: first.bankText }] : [];
  });
}

function fitToNew(asked: NewAccount | undefined, whole: StatementRead, rules: readonly Rule[]): Result<Pick<AccountPlan, 'read' | 'planned'>> {
  const wouldBe = accountOfStatement(asked ?? { name: '', openedOn: null, openingPence: null }, whole);
  if (!wouldBe.ok) return wouldBe;
  const read = refuseDaysBefore(whole, wouldBe.value.account);
  return ok({ read, planned: planImport(read, undefined, rules) });
}
