import type { Output } from '#shared/contract/contract';
import { formatDay } from '#shared/kernel/iso-date';
import { formatPounds } from '#shared/kernel/money';
import type { Period } from '#shared/kernel/period';
import { ok, type Result } from '#shared/kernel/result';
import type { Account } from '#shared/ledger/account';
import type { Entry, EntryPart } from '#shared/ledger/entry';
import { openingOf } from '#shared/ledger/save-account';
import { refuseDaysBefore, refuseDaysToCome } from '#shared/statements/account-days';
import { accountOfStatement, type AccountToMake, type NewAccount } from '#shared/statements/account-of-statement';
import type { DayOrder } from '#shared/statements/bank-day';
import { partsOfOne } from '#shared/statements/check-meeting';
import { closesDay, closingOf, daysOf, endOfDay } from '#shared/statements/closing';
import { decodeStatement } from '#shared/statements/decode';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import { endWords, planForAccount, type AccountPlan } from '#shared/statements/plan-for-account';
import { importWords, isHeld, likeWords, metWords, takenOverWords, planImport, type PlannedRow } from '#shared/statements/plan-import';
import { checkImportAccount, checkSameFile, readFileOf } from '#shared/statements/read-file';
import type { ImportCounts } from '#shared/statements/proof';
import type { Rule } from '#shared/statements/rules';
import { fileWordsOf } from '#shared/statements/saved-mapping';
import type { Closing, StatementRead, StatementRow } from '#shared/statements/statement-format';
import type { WriteDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { proofOfImport } from '../queries/prove-imports';
import { accountById, addStatement, listAccounts, listStatements, saveAccount } from '../repositories/accounts';
import { rowsAlreadyThere, serviceIds, setEntryNote } from '../repositories/entries';
import { linksOfEntry } from '../repositories/documents';
import { entriesWithIds } from '../repositories/register';
import { addBatch, standingImportsOf } from '../repositories/imports';
import { keepMapping } from '../repositories/mappings';
import { becomeOne, moveWhatHangsOn } from '../repositories/met-entries';
import { moveOpening } from '../repositories/openings';
import { planFacts } from '../repositories/plan-facts';
import { addMoney, addOpening } from '../repositories/postings';
import { addRule, listRules } from '../repositories/rules';
import { undoneRows, type UndoneRow } from '../repositories/undone-rows';
import { sha256 } from '../services/files';
import type { Services } from '../services/services';

export type StatementFile = {
  /** Null: `newAccount` is made for it. */
  readonly accountId: number | null;
  readonly newAccount?: NewAccount;
  readonly bank: string;
  readonly mapping: CsvMapping | null;
  /** What a person said of the days of a file that does not tell whether the day or the month comes first. */
  readonly dayOrder?: DayOrder | null | undefined;
  readonly fileName: string;
  /** The file as it came; kept with its hash. */
  readonly bytes: Uint8Array;
  /** Rows of the file that the person unticked. */
  readonly leaveOutRows: readonly number[];
  /** Rows that look like one already there and are another payment, because the person says so; left out: none. */
  readonly addRows?: readonly number[] | undefined;
  /** Rows that become one with the payment typed for them; left out: those that are surely it. */
  readonly meetRows?: readonly number[] | undefined;
  /** Rules confirmed with this import. */
  readonly rules: readonly Omit<Rule, 'id'>[];
};

export type Imported = Output<'imports.save'>;
/** The same, with the file as it was read and the account that was made for it, for a caller that shows each row. */
export type ImportedFile = { readonly saved: Imported; readonly read: StatementRead; readonly made: AccountToMake | null; /** Rows that only look like one that is there, and were not added. */ readonly held: readonly HeldRow[] };
export type HeldRow = { readonly row: number; readonly reason: string };

/**
 * Adds what a bank's file has and the account has not: never changes or removes a row. All of it in one transaction, so a stop in
 * the middle leaves the ledger as it was. Faults: the account is not there; the file cannot be read as this bank's, or stands in
 * another account.
 */
export function importStatement(services: Services, file: StatementFile): Result<Imported> {
  const imported = importStatementFile(services, file);
  return imported.ok ? ok(imported.value.saved) : imported;
}

/** `importStatement`, answering with the file as it was read too. */
export function importStatementFile(services: Services, file: StatementFile): Result<ImportedFile> {
  const asked = { accountId: file.accountId, bank: file.bank, fileName: file.fileName, leaveOutRows: file.leaveOutRows, ...(file.meetRows && { meetRows: file.meetRows }), ...(file.addRows && { addRows: file.addRows }) };
  return writeLedger(services, 'imports.save', asked, (db) => {
    const madeAt = services.clock.now();
    const target = file.accountId === null ? ok(null) : checkImportAccount(accountById(db, file.accountId), file.rules, serviceIds(db));
    if (!target.ok) return target;
    const decoded = readFileOf(file.bytes, file.bank, file.mapping, file.dayOrder);
    if (!decoded.ok) return decoded;
    const hash = sha256(file.bytes);
    const standing = standingImportsOf(db, hash);
    const elsewhere = checkSameFile(standing, file.accountId, listAccounts(db));
    if (!elsewhere.ok) return elsewhere;
    const leftOut = new Set(file.leaveOutRows);
    const settled = settle(db, file, target.value, refuseDaysToCome(decoded.value, services.clock.today()), leftOut, madeAt);
    if (!settled.ok) return settled;
    const { account, read, opening, planned, made } = settled.value;
    const days = daysOf(read);
    const wanted = planned.filter(({ verdict }) => verdict === 'add');
    const adding = wanted.filter(({ row }) => !leftOut.has(row.row));

    const counts = {
      rowsRead: read.rowsRead,
      added: adding.length,
      alreadyThere: planned.length - wanted.length,
      refused: read.refused.length,
      leftOut: wanted.length - adding.length,
    };
    const { leftOut: leftOutCount, added, alreadyThere, refused } = counts;
    const meeting = typedToMeet(db, adding, file.meetRows);
    const answer = { added, alreadyThere, refused, leftOut: leftOutCount, met: meeting.size };
    // Asked last: it looks at what the account holds with this file.
    const proof = () => proofOf(db, account.id, counts, days);
    const held = planned.filter(isHeld).map(({ row, reason }): HeldRow => ({ row: row.row, reason }));
    const heldWords = likeWords(held.length);
    const before = standing[0];
    if (before && added === 0) {
      const words = `${importWords(counts)} This same file was imported before, as import ${before.id}${heldWords === '' ? ', and everything in it is here.' : `. ${heldWords}`} ${file.rules.length === 0 ? 'Nothing was changed.' : 'No payment was added; the rules that you confirmed were.'}`;
      return ok({ saved: { ...answer, batchId: before.id, words, proof: proof() }, read, made, held });
    }
    const batchId = addBatch(db, {
      accountId: account.id,
      bank: read.bank,
      fileName: file.fileName,
      sha256: hash,
      bytes: Buffer.from(file.bytes),
      fromOn: days?.from ?? null,
      toOn: days?.to ?? null,
      rowsRead: counts.rowsRead,
      added: counts.added,
      alreadyThere: counts.alreadyThere,
      refused: counts.refused,
      importedAt: madeAt,
    });
    if (file.mapping) rememberMapping(db, account.id, file.bytes, file.mapping);
    if (made && made.openingPence !== 0) addOpening(db, openingOf(account, made.openingPence), { reason: '', madeAt, batchId });
    const undone = undoneRows(db, account.id);
    let takenOver = 0;
    const addedIds = adding.map((planned) => {
      const typed = meeting.get(planned.row);
      const before = typed ? undefined : undone(planned.row);
      const id = addRow(db, planned, { accountId: account.id, batchId, madeAt, payee: typed?.payee ?? before?.payee, parts: before?.parts ?? null });
      if (before && takeOver(db, before, id)) takenOver += 1;
      if (typed) becomeOne(db, typed, bankEntry(id, planned, typed, batchId), partsOfOne(typed, { parts: [planned.part] }), { reason: `Its row came with ${file.fileName}, so the two are one`, madeAt });
      return id;
    });
    const inFile = new Set([...addedIds, ...planned.flatMap(({ verdict, entryId }) => (verdict === 'already_there' && entryId !== undefined ? [entryId] : []))]);
    if (added > 0) addStatedBalances(db, account.id, read, inFile, batchId);
    const moved = opening !== null && added > 0;
    if (moved) moveOpening(db, account, opening, { reason: 'An older statement moved the start of the account back', madeAt, batchId });
    const sum = [importWords(counts), metWords(meeting.size), takenOverWords(takenOver), heldWords, endWords(adding, account)].filter((words) => words !== '').join(' ');
    const words = moved ? `${sum} ${account.name} now starts on ${formatDay(opening.openedOn)}, with ${formatPounds(opening.openingPence)} in it.` : sum;
    return ok({ saved: { ...answer, batchId, words, proof: proof() }, read, made, held });
  });
}

/** The typed payments that rows of the file become one with, by row. */
function typedToMeet(db: WriteDb, adding: readonly PlannedRow[], meetRows: readonly number[] | undefined): ReadonlyMap<StatementRow, Entry> {
  const said = meetRows && new Set(meetRows);
  const chosen = adding.flatMap(({ row, meets }) => (meets && (said?.has(row.row) ?? meets.isSure) ? [{ row, typedId: meets.typed.id }] : []));
  const typed = new Map(entriesWithIds(db, chosen.map(({ typedId }) => typedId)).map((entry) => [entry.id, entry]));
  return new Map(chosen.flatMap(({ row, typedId }) => {
    const entry = typed.get(typedId);
    return entry ? [[row, entry] as const] : [];
  }));
}

/** Rows of the file against what became of them, and its days against the bank's balances. */
function proofOf(db: WriteDb, accountId: number, counts: ImportCounts & { readonly leftOut: number }, days: Period | null): Imported['proof'] {
  const { rowsRead, added, alreadyThere, refused, leftOut } = counts;
  const { proof, words } = proofOfImport(db, { accountId, ...counts, fromOn: days?.from ?? null, toOn: days?.to ?? null });
  const { daysStated, daysAgreed, firstDisagreement } = proof;
  return { rows: rowsRead, added, alreadyThere, refused, leftOut, daysAgreed, daysStated, firstDisagreement, words };
}

/** What was said of a payment before its import was taken back is of this one now. Answers whether anything was. */
function takeOver(db: WriteDb, { id: beforeId, parts, evidence, evidenceWords, note }: UndoneRow, id: number): boolean {
  const isNoted = evidence !== 'missing' || evidenceWords !== '' || note !== '';
  if (isNoted) setEntryNote(db, id, { evidence, evidenceWords, note });
  const hasDocuments = linksOfEntry(db, beforeId).length > 0;
  moveWhatHangsOn(db, beforeId, id);
  return isNoted || hasDocuments || parts !== null;
}

type Added = { readonly accountId: number; readonly batchId: number; readonly madeAt: string; readonly payee: string | undefined; readonly parts: readonly EntryPart[] | null };

/** `payee`: what a person called it before; else the bank's. `parts`: what it was for before; null: as the row is planned. */
function addRow(db: WriteDb, { row, rule, part }: PlannedRow, { accountId, batchId, madeAt, payee, parts }: Added): number {
  return addMoney(
    db,
    { accountId, paidOn: row.paidOn, payee: payee ?? row.payee, amountPence: row.amountPence, parts: row.amountPence === 0 ? [] : (parts ?? [part]) },
    { ruleId: parts ? null : (rule?.id ?? null), madeAt, bank: { text: row.bankText, id: row.bankId, balancePence: row.balancePence, batchId, row: row.row } },
  );
}

/** The entry that a row has just been added as. */
function bankEntry(id: number, { row, part }: PlannedRow, typed: Entry, batchId: number): Entry {
  return { ...typed, id, paidOn: row.paidOn, bankText: row.bankText, parts: [part], evidence: 'missing', evidenceWords: '', note: '', batchId };
}

/** So that the next file with these headings is read without asking. */
function rememberMapping(db: WriteDb, accountId: number, bytes: Uint8Array, mapping: CsvMapping): void {
  const decoded = decodeStatement(bytes);
  const fileWords = decoded.ok ? fileWordsOf(decoded.value.text, mapping) : null;
  if (fileWords !== null) keepMapping(db, accountId, { fileWords, mapping });
}

type Settled = AccountPlan & { readonly account: Account; readonly made: AccountToMake | null };

/** The account that a file goes into, made where it has to be, the rules confirmed with the file, and what they make of its rows. */
function settle(db: WriteDb, file: StatementFile, target: Account | null, whole: StatementRead, leftOut: ReadonlySet<number>, madeAt: string): Result<Settled> {
  const addRules = () => file.rules.forEach((rule) => addRule(db, rule, madeAt));
  if (target) {
    addRules();
    return ok({ account: target, made: null, ...planForAccount(whole, target, planFacts(db, target.id, whole, leftOut, new Set(file.addRows))) });
  }
  const made = accountOfStatement(file.newAccount ?? { name: '', openedOn: null, openingPence: null }, whole);
  if (!made.ok) return made;
  addRules();
  const { account } = made.value;
  const id = saveAccount(db, { ...account, id: null });
  const read = refuseDaysBefore(whole, account);
  return ok({ account: { ...account, id }, made: made.value, read, opening: null, planned: planImport(read, undefined, listRules(db)) });
}

/**
 * Keeps what the bank states of the file's end. Only for a file that added something: the balances of one that added nothing are
 * those of rows that another import brought, and must not outlive it. And only of a day that the file has to its end: a day on which
 * the account goes on after the file has another closing balance. `inFile` are the entries that the file's rows are.
 */
function addStatedBalances(db: WriteDb, accountId: number, read: StatementRead, inFile: ReadonlySet<number>, batchId: number): void {
  const [closing, days] = [closingOf(read), daysOf(read)];
  if (!closing || !days) return;
  const keep = ({ closingOn, closingPence }: Closing) => {
    const onDay = rowsAlreadyThere(db, accountId, { from: closingOn, to: closingOn }, []).filter(({ paidOn, batchId: brought }) => paidOn === closingOn && brought !== null);
    if (closesDay(closingPence, onDay, inFile)) addStatement(db, { accountId, closingOn, closingPence, batchId });
  };
  // A day that ended an earlier file may have gone on after it: what this file says of that day is the later word.
  const stated = listStatements(db).filter((one) => one.accountId === accountId && one.closingOn >= days.from && one.closingOn < closing.closingOn);
  for (const { closingOn, closingPence } of stated) {
    const now = endOfDay(read, closingOn);
    if (now !== null && now !== closingPence) keep({ closingOn, closingPence: now });
  }
  keep(closing);
}
