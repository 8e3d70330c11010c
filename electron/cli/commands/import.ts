import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { columnMapping } from '#shared/contract/money.routes';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { Account } from '#shared/ledger/account';
import { accountOfStatement, type AccountToMake } from '#shared/statements/account-of-statement';
import { detectBank } from '#shared/statements/all-formats';
import { checkStatementSize, decodeStatement } from '#shared/statements/decode';
import { MAPPED, type CsvMapping } from '#shared/statements/mapped-csv';
import { importWords } from '#shared/statements/plan-import';
import { readFileOf } from '#shared/statements/read-file';
import type { BalanceBreak, RefusedRow } from '#shared/statements/statement-format';
import { importStatementFile } from '../../actions/import-statement';
import { readLedger } from '../../db/transaction';
import { previewImport } from '../../queries/preview-import';
import { listAccounts } from '../../repositories/accounts';
import type { Services } from '../../services/services';
import { optional, required, UsageError, word, type Answer, type Call, type Run } from '../command';
import { withLedger } from '../with-ledger';

type Told = {
  readonly batch: number | null;
  readonly bank: string;
  readonly rows: number;
  readonly added: number;
  readonly alreadyThere: number;
  readonly refused: readonly RefusedRow[];
  readonly balanceBreaks: readonly BalanceBreak[];
  readonly account: string;
  /** The account that was (or with --dry-run would be) made; null: it was there. */
  readonly accountMade: { readonly openedOn: IsoDay; readonly openingPence: number } | null;
};

export const importCommand: Run = (call) => {
  const mapping = mappingOf(call);
  const name = required(call, 'account').trim();
  return withLedger(call, (services) => {
    const bytes = readStatementFile(word(call, 'STATEMENT'));
    if (!bytes.ok) return bytes;
    const known = readLedger(services, listAccounts).find((one) => one.name === name);
    const bank = bankOf(call, known, bytes.value);
    if (!bank.ok) return bank;
    const file: FileAsked = { name, known, bank: bank.value, mapping, fileName: basename(word(call, 'STATEMENT')), bytes: bytes.value };
    const made = known ? ok(null) : accountToMake(file);
    if (!made.ok) return made;
    call.progress('Reading the statement...');
    return call.options['dry-run'] === true ? preview(services, file, made.value) : save(services, file, made.value);
  });
};

type FileAsked = {
  readonly name: string;
  readonly known: Account | undefined;
  readonly bank: string;
  readonly mapping: CsvMapping | null;
  readonly fileName: string;
  readonly bytes: Uint8Array;
};

function save(services: Services, file: FileAsked, made: AccountToMake | null): Result<Answer> {
  const { known, name, bank, mapping, fileName, bytes } = file;
  const imported = importStatementFile(services, { accountId: known?.id ?? null, newAccountName: name, bank, mapping, fileName, bytes, leaveOutRows: [], rules: [] });
  if (!imported.ok) return imported;
  const { saved, read } = imported.value;
  const { batchId, added, alreadyThere } = saved;
  return tell({ batch: batchId, bank: read.bank, rows: read.rowsRead, added, alreadyThere, refused: read.refused, balanceBreaks: read.balanceBreaks, account: name, accountMade: toldOf(made) });
}

function preview(services: Services, { known, name, bank, mapping, bytes }: FileAsked, made: AccountToMake | null): Result<Answer> {
  const previewed = previewImport(services, { accountId: known?.id ?? null, newAccountName: name, bank, mapping, bytes });
  if (!previewed.ok) return previewed;
  const { rows, rowsRead, refused: refusedRows, balanceBreaks } = previewed.value;
  const added = rows.filter(({ verdict }) => verdict === 'add').length;
  return tell({ batch: null, bank, rows: rowsRead, added, alreadyThere: rows.length - added, refused: refusedRows, balanceBreaks, account: name, accountMade: toldOf(made) });
}

function tell(told: Told): Result<Answer> {
  const { batch, rows, added, alreadyThere, accountMade, balanceBreaks } = told;
  const text = [
    ...(batch === null ? ['Nothing was changed: this is what importing it would do.'] : []),
    ...(accountMade ? [`The account “${told.account}” ${batch === null ? 'would be' : 'was'} made: it starts on ${formatDay(accountMade.openedOn)} with ${formatPounds(accountMade.openingPence)}.`] : []),
    importWords({ rowsRead: rows, added, alreadyThere, refused: told.refused.length, leftOut: 0 }),
    ...told.refused.map(({ row, reason }) => `Line ${row} was refused. ${reason}`),
    ...balanceBreaks.map(({ row, expectedPence, statedPence }) => `Line ${row}: the bank states ${formatPounds(statedPence)}, and the rows before it come to ${formatPounds(expectedPence)}. A row may be missing.`),
    ...(batch === null ? [] : [`This is import ${batch}. undo-import takes it back.`]),
  ];
  return ok({ json: told, text: text.join('\n') });
}

const toldOf = (made: AccountToMake | null) => made && { openedOn: made.account.openedOn, openingPence: made.openingPence };

function accountToMake({ name, bank, mapping, bytes }: FileAsked): Result<AccountToMake> {
  const read = readFileOf(bytes, bank, mapping);
  return read.ok ? accountOfStatement(name, read.value, []) : read;
}

/** What --bank says; else the account's own; else the bank whose file it is. */
function bankOf(call: Call, known: Account | undefined, bytes: Uint8Array): Result<string> {
  const named = optional(call, 'bank') ?? (optional(call, 'columns') === undefined ? known?.bank : MAPPED);
  if (named) return ok(named);
  const decoded = decodeStatement(bytes);
  if (!decoded.ok) return decoded;
  const bank = detectBank(decoded.value.text);
  if (bank) return ok(bank.id);
  return refused({ code: 'bank-not-told', field: 'bank', message: 'This file does not begin as any bank’s that the ledger knows. Name the bank with --bank, or say which column is which with --bank mapped --columns FILE.' });
}

/** The file, refused by its size before a byte of it is read. */
function readStatementFile(path: string): Result<Uint8Array> {
  const missing = refused({ code: 'statement-missing', message: `There is no statement called ${basename(path)} there that can be read. Check the name and the folder.` });
  try {
    const found = statSync(path);
    if (!found.isFile()) return missing;
    const size = checkStatementSize(found.size);
    return size.ok ? ok(readFileSync(path)) : size;
  } catch {
    return missing;
  }
}

function mappingOf(call: Call): CsvMapping | null {
  const path = optional(call, 'columns');
  if (path === undefined) {
    if (optional(call, 'bank') === MAPPED) throw new UsageError('--bank mapped needs --columns FILE, which says which column is which.');
    return null;
  }
  const bank = optional(call, 'bank');
  if (bank !== undefined && bank !== MAPPED) throw new UsageError('--columns goes with --bank mapped.');
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError('The file that --columns names cannot be read as JSON.');
  }
  const read = columnMapping.safeParse(written);
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join('.') || 'the whole of it';
  throw new UsageError(`The file that --columns names does not say what it must: look at ${where}. It holds ${Object.keys(columnMapping.shape).join(', ')}; columns count from 0.`);
}
