import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { columnMapping } from '#shared/contract/money.routes';
import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import { joinWords } from '#shared/kernel/plain-words';
import { ok, refused, type Fault, type Result } from '#shared/kernel/result';
import type { Account } from '#shared/ledger/account';
import { refuseDaysToCome } from '#shared/statements/account-days';
import { accountNamed, accountNearlyNamed, accountOfStatement, type AccountToMake, type NewAccount } from '#shared/statements/account-of-statement';
import { COMMON_FORMATS, commonFormatOf, detectBank, likelyBanks } from '#shared/statements/all-formats';
import { DAY_ORDERS, type DayOrder } from '#shared/statements/bank-day';
import { decodeStatement } from '#shared/statements/decode';
import { MAPPED, type CsvMapping } from '#shared/statements/mapped-csv';
import { importWords, isHeld, metWords } from '#shared/statements/plan-import';
import { readFileOf } from '#shared/statements/read-file';
import { placeWord } from '#shared/statements/number-rows';
import { qif } from '#shared/statements/qif';
import type { BalanceBreak, Numbered, RefusedRow } from '#shared/statements/statement-format';
import { readStatementBytes } from '../../services/statement-bytes';
import { importStatementFile, type HeldRow, type Imported, type StatementFile } from '../../actions/import-statement';
import { readLedger } from '../../db/transaction';
import { mappingOfFile } from '../../queries/mapping-of-file';
import { previewImport } from '../../queries/preview-import';
import { listAccounts } from '../../repositories/accounts';
import type { Services } from '../../services/services';
import { optional, required, UsageError, word, type Answer, type Call, type Run } from '../command';
import { choiceOption, optionalDay, optionalSignedPounds, wholesOption } from '../values';
import { withLedger } from '../with-ledger';

type Told = {
  readonly batch: number | null;
  readonly bank: string;
  readonly rows: number;
  readonly added: number;
  readonly alreadyThere: number;
  /** Rows that became (or with --dry-run would become) one with a payment typed by hand. */
  readonly met: number;
  /** Rows that look like a payment that another kind of file brought: not added, unless --add-rows names them. */
  readonly held: readonly HeldRow[];
  readonly refused: readonly RefusedRow[];
  readonly balanceBreaks: readonly BalanceBreak[];
  /** What the numbers of rows count. */
  readonly numbered: Numbered;
  /** Null with --dry-run: nothing is in the ledger to be proved. */
  readonly proof: Omit<Imported['proof'], 'words'> | null;
  readonly account: string;
  /** The account that was (or with --dry-run would be) made; null: it was there. `openingKnown` false: nobody said what was in it. */
  readonly accountMade: { readonly openedOn: IsoDay; readonly openingPence: number; readonly openingKnown: boolean } | null;
};

export const importCommand: Run = (call) => {
  const mapping = mappingOf(call);
  const dayOrder = dayOrderOf(call);
  const addRows = wholesOption(call, 'add-rows');
  const newAccount: NewAccount = { name: required(call, 'account').trim(), openedOn: optionalDay(call, 'opened'), openingPence: optionalSignedPounds(call, 'opening') };
  return withLedger(call, (services) => {
    const bytes = readStatementBytes(word(call, 'STATEMENT'));
    if (!bytes.ok) return bytes;
    const accounts = readLedger(services, listAccounts);
    const known = accountToUse(call, accounts, newAccount);
    if (!known.ok) return known;
    const bank = bankOf(call, services, known.value ?? undefined, bytes.value);
    if (!bank.ok) return bank;
    if (dayOrder !== null && bank.value !== qif.id) throw new UsageError('--day-order is for a QIF file. Every other file says itself how its days are written.');
    const lastTime = bank.value === MAPPED && mapping === null && known.value ? mappingOfFile(services, { accountId: known.value.id, bytes: bytes.value, pastedOn: null }) : ok({ mapping: null });
    if (!lastTime.ok) return lastTime;
    const file: FileAsked = { dayOrder, accountId: known.value?.id ?? null, newAccount, bank: bank.value, mapping: mapping ?? lastTime.value.mapping, fileName: basename(word(call, 'STATEMENT')), bytes: bytes.value, addRows };
    call.progress('Reading the statement...');
    const name = known.value?.name ?? newAccount.name;
    const rowsToAdd = checkAddRows(services, file);
    if (!rowsToAdd.ok) return rowsToAdd;
    const told = call.options['dry-run'] === true ? preview(services, file, name) : save(services, file, name);
    return told.ok || told.faults[0]?.code !== 'no-rows' ? told : ok(noRows(told.faults[0], services, file));
  });
};

/** The account that --account names; null: it is to be made. A name that is almost another's is asked about, not made. */
function accountToUse(call: Call, accounts: readonly Account[], { name, openedOn, openingPence }: NewAccount): Result<Account | null> {
  const known = accountNamed(accounts, name);
  const wantsNew = call.options['new-account'] === true;
  if (known && wantsNew) return refused({ code: 'account-exists', field: 'account', message: `There is an account called “${known.name}” in this ledger already. Leave --new-account out to add to it, or give another name.` });
  if (known && (openedOn !== null || openingPence !== null)) throw new UsageError(`--opened and --opening are for an account that is to be made. “${known.name}” is there already.`);
  const near = known || wantsNew ? undefined : accountNearlyNamed(accounts, name);
  if (!near) return ok(known ?? null);
  return refused({
    code: 'account-nearly-named',
    field: 'account',
    message: `There is no account called “${name}” in this ledger, but there is “${near.name}”. Give that name, or add --new-account to make another account.`,
  });
}

type FileAsked = Pick<StatementFile, 'accountId' | 'bank' | 'mapping' | 'dayOrder' | 'fileName' | 'bytes'> & { readonly newAccount: NewAccount; readonly addRows: readonly number[] };

/** May the rows that --add-rows names be added? Each must be one that is held back: another number would be a slip. */
function checkAddRows(services: Services, file: FileAsked): Result<null> {
  if (file.addRows.length === 0) return ok(null);
  const previewed = previewImport(services, { ...file, addRows: [] });
  if (!previewed.ok) return previewed;
  const { rows, numbered } = previewed.value;
  const held = rows.filter(isHeld).map(({ row }) => row);
  const wrong = file.addRows.find((row) => !held.includes(row));
  if (wrong === undefined) return ok(null);
  const which = held.length === 0 ? 'No row of this file is held back.' : `Those held back are ${joinWords(held.map(String))}.`;
  return refused({ code: 'row-not-held', field: 'add-rows', message: `${placeWord(numbered)} ${wrong} of this file is not held back, so --add-rows cannot add it. ${which} Nothing was changed.` });
}

function save(services: Services, file: FileAsked, account: string): Result<Answer> {
  const imported = importStatementFile(services, { ...file, leaveOutRows: [], rules: [] });
  if (!imported.ok) return imported;
  const { saved, read, made, held } = imported.value;
  const { batchId, added, alreadyThere, met, words, proof: { words: proved, ...proof } } = saved;
  return tell({ batch: batchId, bank: read.bank, rows: read.rowsRead, added, alreadyThere, met, held, refused: read.refused, balanceBreaks: read.balanceBreaks, numbered: read.numbered ?? 'lines', proof, account, accountMade: toldOf(made) }, words, [sentenceOf(proved)]);
}

function preview(services: Services, file: FileAsked, account: string): Result<Answer> {
  const previewed = previewImport(services, file);
  if (!previewed.ok) return previewed;
  const { rows, rowsRead, refused: refusedRows, balanceBreaks, numbered } = previewed.value;
  const read = readFileOf(file.bytes, file.bank, file.mapping, file.dayOrder);
  const made = file.accountId !== null || !read.ok ? ok(null) : accountOfStatement(file.newAccount, refuseDaysToCome(read.value, services.clock.today()));
  if (!made.ok) return made;
  const added = rows.filter(({ verdict }) => verdict === 'add').length;
  const met = rows.filter(({ meets }) => meets?.isSure).length;
  const told = { batch: null, bank: read.ok ? read.value.bank : file.bank, rows: rowsRead, added, alreadyThere: rows.length - added, met, held: rows.filter(isHeld).map(({ row, reason }) => ({ row, reason })), refused: refusedRows, balanceBreaks, numbered, proof: null, account, accountMade: toldOf(made.value) };
  const maybe = rows.filter(({ meets }) => meets?.isSure === false).map(({ row, reason }) => `${placeWord(numbered)} ${row}: ${reason}`);
  return tell(told, [importWords({ rowsRead, added, alreadyThere: told.alreadyThere, refused: refusedRows.length, leftOut: 0 }), metWords(met)].filter((words) => words !== '').join(' '), maybe);
}

function tell(told: Told, words: string, more: readonly string[]): Result<Answer> {
  const { batch, account, accountMade, balanceBreaks } = told;
  const place = placeWord(told.numbered);
  const text = [
    ...(batch === null ? ['Nothing was changed: this is what importing it would do.'] : []),
    ...(accountMade ? [`The account “${account}” ${batch === null ? 'would be' : 'was'} made: it starts on ${formatDay(accountMade.openedOn)} with ${formatPounds(accountMade.openingPence)}. It counts as an account of the direct payment; if it is not one, say so in the window under Money.`] : []),
    ...(accountMade?.openingKnown === false ? [openingNotKnown(batch !== null)] : []),
    words,
    ...more,
    ...told.held.map(({ row, reason }) => `${place} ${row}: ${reason}`),
    ...(told.held.length === 0 ? [] : [`To add ${told.held.length === 1 ? 'it' : 'them'} all the same, import the file again with --add-rows ${told.held.map(({ row }) => row).join(',')}.`]),
    ...told.refused.map(({ row, reason }) => `${place} ${row} was refused. ${reason}`),
    ...balanceBreaks.map(({ row, expectedPence, statedPence }) => `${place} ${row}: the bank states ${formatPounds(statedPence)}, and the rows before it come to ${formatPounds(expectedPence)}. A row may be missing.`),
    ...(batch === null || told.added === 0 ? [] : [`This is import ${batch}. undo-import takes it back.`]),
  ];
  return ok({ json: told, text: text.join('\n') });
}

/** Of “3 rows read = 3 added + …; the balance agrees …” the second half: the first is said already. */
function sentenceOf(proved: string): string {
  const days = proved.slice(proved.indexOf('; ') + 2);
  return days.slice(0, 1).toUpperCase() + days.slice(1);
}

/** A person must put it right in the window once the account is there; before that they can say it here. */
function openingNotKnown(isMade: boolean): string {
  return isMade
    ? 'This bank’s file states no balance, so the account was opened with £0.00. If there was money in it, change the account’s opening balance on the Money page.'
    : 'This bank’s file states no balance, so the account would be opened with £0.00. If there was money in it, say how much with --opening AMOUNT.';
}

const toldOf = (made: AccountToMake | null) => made && { openedOn: made.account.openedOn, openingPence: made.openingPence, openingKnown: made.openingKnown };

/** The refusal of a file none of whose rows could be read, with every row’s reason for a program. */
function noRows(fault: Fault, services: Services, { bytes, bank, mapping, dayOrder }: FileAsked): Answer {
  const read = readFileOf(bytes, bank, mapping, dayOrder);
  return { json: { refused: read.ok ? refuseDaysToCome(read.value, services.clock.today()).refused : [] }, text: '', refusal: fault };
}

/** What --columns says; else the kind of file, where many banks offer it; else what --bank says, the account's own bank, the bank whose file it is, or the columns of last time. */
function bankOf(call: Call, services: Services, known: Account | undefined, bytes: Uint8Array): Result<string> {
  if (optional(call, 'columns') !== undefined) return ok(MAPPED);
  const asked = optional(call, 'bank');
  const decoded = decodeStatement(bytes);
  if (!decoded.ok) return decoded;
  const common = commonFormatOf(decoded.value.text);
  if (common && !COMMON_FORMATS.some(({ id }) => id === asked)) return ok(common.id);
  const named = asked ?? known?.bank;
  if (named) return ok(named);
  const bank = detectBank(decoded.value.text);
  if (bank) return ok(bank.id);
  const lastTime = known && mappingOfFile(services, { accountId: known.id, bytes, pastedOn: null });
  if (lastTime?.ok && lastTime.value.mapping) return ok(MAPPED);
  const likely = likelyBanks(decoded.value.text);
  if (likely.length > 0) {
    const which = likely.map(({ id, name }) => `--bank ${id} (${name})`).join(', or ');
    return refused({ code: 'bank-not-told', field: 'bank', message: `This file may be from more than one bank, so say which it is from: ${which}. If it is from none of these, say which column is which with --bank mapped --columns FILE.` });
  }
  return refused({ code: 'bank-not-told', field: 'bank', message: 'This file does not begin as any bank’s that the ledger knows. Name the bank with --bank, or say which column is which with --bank mapped --columns FILE.' });
}

function dayOrderOf(call: Call): DayOrder | null {
  if (optional(call, 'day-order') === undefined) return null;
  if (optional(call, 'columns') !== undefined) throw new UsageError('--day-order is for a QIF file. For columns, the file that --columns names says it, as dayOrder.');
  return choiceOption(call, 'day-order', DAY_ORDERS);
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
