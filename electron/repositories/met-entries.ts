import { invariant } from '#shared/kernel/invariant';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import type { Entry, EntryPart } from '#shared/ledger/entry';
import { TYPED_WITHIN_DAYS } from '#shared/statements/meet-typed';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { entryById, REVERSED, setEntryNote } from './entries';
import { addInverse } from './inverse-entries';
import { addReversal, addTie, type Made } from './postings';
import { addTransfer, removeTransfer } from './transfers';

/**
 * A payment typed by hand and the bank's row for it become one: the typed one is taken back, and the bank's is for `parts` and takes over
 * its evidence and note, and everything that hangs on the typed one. The pair is kept, so that it can be parted again.
 */
export function becomeOne(db: WriteDb, typed: Entry, bank: Entry, parts: readonly EntryPart[], made: Made): void {
  addReversal(db, typed, made);
  addTie(db, bank, parts, { ruleId: null, reason: '', madeAt: made.madeAt });
  takeOverNote(db, typed, bank);
  moveWhatHangsOn(db, typed.id, bank.id);
  statementFor(db, 'INSERT INTO entry_met (entry_id, typed_id) VALUES (?, ?)').run(bank.id, typed.id);
}

/** Parts them: the typed payment stands again, with what was said of the one since. For each standing bank's entry that is taken back; false: it was met by none. */
export function partAgain(db: WriteDb, bank: Entry, made: Made): boolean {
  const typedId = statementFor(db, 'SELECT typed_id FROM entry_met WHERE entry_id = ?').pluck().get(bank.id) as number | undefined;
  if (typedId === undefined) return false;
  const reversalId = statementFor(db, "SELECT max(id) FROM entry WHERE about_id = ? AND kind = 'reversal'").pluck().get(typedId) as number | null;
  invariant(reversalId, 'a typed payment that was met was taken back');
  addInverse(db, reversalId, made);
  const typed = entryById(db, typedId);
  invariant(typed, 'it stands again');
  addTie(db, typed, bank.parts, { ruleId: null, reason: '', madeAt: made.madeAt });
  setEntryNote(db, typedId, { evidence: bank.evidence, evidenceWords: bank.evidenceWords, note: bank.note });
  moveWhatHangsOn(db, bank.id, typedId);
  statementFor(db, 'DELETE FROM entry_met WHERE entry_id = ?').run(bank.id);
  return true;
}

/** A bank's entry was put right by another: the pair is of that one now. Null: by one that is no longer the bank's, so there is no pair. */
export function moveMeeting(db: WriteDb, bankId: number, nowId: number | null): void {
  const typedId = statementFor(db, 'SELECT typed_id FROM entry_met WHERE entry_id = ?').pluck().get(bankId) as number | undefined;
  if (typedId === undefined) return;
  statementFor(db, 'DELETE FROM entry_met WHERE entry_id = ?').run(bankId);
  if (nowId !== null) statementFor(db, 'INSERT INTO entry_met (entry_id, typed_id) VALUES (?, ?)').run(nowId, typedId);
}

/** Standing payments of the bank that a typed one may be: of its account and amount in pence, within five days, met by no other. */
export function bankRowsLike(db: ReadDb, { accountId, amountPence, paidOn }: Pick<Entry, 'accountId' | 'amountPence' | 'paidOn'>): Pick<Entry, 'id' | 'paidOn' | 'payee' | 'bankText' | 'amountPence'>[] {
  return statementFor(
    db,
    `SELECT e.id, e.paid_on AS paidOn, e.payee, e.bank_text AS bankText, e.amount_pence AS amountPence FROM entry e
     WHERE e.kind = 'money' AND e.amount_pence = ? AND e.paid_on BETWEEN ? AND ? AND e.account_id = ? AND e.batch_id IS NOT NULL
       AND e.id NOT IN (SELECT entry_id FROM entry_met) AND e.id NOT IN (${REVERSED}) ORDER BY e.paid_on, e.id`,
  ).all(amountPence, addDays(paidOn, -TYPED_WITHIN_DAYS), addDays(paidOn, TYPED_WITHIN_DAYS), accountId) as { id: number; paidOn: IsoDay; payee: string; bankText: string; amountPence: number }[];
}

/** The payment typed by hand that had become one with this one of the bank; undefined: none had. */
export function typedOf(db: ReadDb, bankId: number): Pick<Entry, 'accountId' | 'paidOn'> | undefined {
  return statementFor(db, 'SELECT e.account_id AS accountId, e.paid_on AS paidOn FROM entry_met m JOIN entry e ON e.id = m.typed_id WHERE m.entry_id = ?').get(bankId) as Pick<Entry, 'accountId' | 'paidOn'> | undefined;
}

export function isMet(db: ReadDb, bankId: number): boolean {
  return statementFor(db, 'SELECT 1 FROM entry_met WHERE entry_id = ?').get(bankId) !== undefined;
}

/** What was said of either is kept: where both have words, the bank’s come first. */
function takeOverNote(db: WriteDb, typed: Entry, bank: Entry): void {
  const takesEvidence = bank.evidence === 'missing' && typed.evidence !== 'missing';
  const evidence = takesEvidence ? typed.evidence : bank.evidence;
  const evidenceWords = takesEvidence || bank.evidence === typed.evidence ? bothWords(bank.evidenceWords, typed.evidenceWords, '; ') : bank.evidenceWords;
  const note = bothWords(bank.note, typed.note, '\n');
  if (evidence !== bank.evidence || evidenceWords !== bank.evidenceWords || note !== bank.note) setEntryNote(db, bank.id, { evidence, evidenceWords, note });
}

function bothWords(first: string, second: string, between: string): string {
  if (first === '' || second === '' || first === second) return first || second;
  return `${first}${between}${second}`;
}

/**
 * Documents and answers to planned money go along with a payment to the entry that stands in its place; so do the tick of a statement that is
 * being agreed and the other side of a move, unless another amount or account makes them untrue.
 */
export function moveWhatHangsOn(db: WriteDb, fromId: number, toId: number, isSameMoney = true): void {
  const ids = { from: fromId, to: toId };
  statementFor(db, 'DELETE FROM document_link WHERE entry_id = @from AND (document_id, ifnull(category, 0), ifnull(service_id, 0)) IN (SELECT document_id, ifnull(category, 0), ifnull(service_id, 0) FROM document_link WHERE entry_id = @to)').run(ids);
  statementFor(db, 'UPDATE document_link SET entry_id = @to WHERE entry_id = @from').run(ids);
  statementFor(db, 'UPDATE planned_answer SET entry_id = @to WHERE entry_id = @from').run(ids);
  moveTick(db, ids, isSameMoney);
  moveSideOfMove(db, ids, isSameMoney);
}

type FromTo = { readonly from: number; readonly to: number };

/** A tick is set or taken away, never changed. One of an agreed statement stays: it is frozen, and so is its payment. */
function moveTick(db: WriteDb, ids: FromTo, isSameMoney: boolean): void {
  const begunIn = statementFor(db, "SELECT t.reconciliation_id FROM reconciliation_entry t JOIN reconciliation r ON r.id = t.reconciliation_id WHERE t.entry_id = @from AND r.state = 'begun'").pluck().get({ from: ids.from }) as number | undefined;
  if (begunIn === undefined) return;
  statementFor(db, 'DELETE FROM reconciliation_entry WHERE entry_id = @from').run({ from: ids.from });
  if (isSameMoney) statementFor(db, 'INSERT OR IGNORE INTO reconciliation_entry (reconciliation_id, entry_id) VALUES (?, ?)').run(begunIn, ids.to);
}

/** The row's key is one of its sides, so it is written anew. One that is a side of a move of its own already keeps that. */
function moveSideOfMove(db: WriteDb, { from, to }: FromTo, isSameMoney: boolean): void {
  const move = statementFor(db, 'SELECT out_entry_id AS outId, in_entry_id AS inId FROM transfer WHERE out_entry_id = @from OR in_entry_id = @from').get({ from }) as { outId: number; inId: number } | undefined;
  if (!move) return;
  removeTransfer(db, move.outId);
  const isTaken = statementFor(db, 'SELECT 1 FROM transfer WHERE out_entry_id = @to OR in_entry_id = @to').get({ to }) !== undefined;
  if (isSameMoney && !isTaken) addTransfer(db, { outId: move.outId === from ? to : move.outId, inId: move.inId === from ? to : move.inId });
}
