import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { Entry } from '#shared/ledger/entry';
import { frozenFor } from '#shared/ledger/frozen';
import { recordPayment as decide } from '#shared/ledger/record-payment';
import { checkReversal } from '#shared/ledger/reverse-entry';
import { writeLedger } from '../db/transaction';
import { accountById } from '../repositories/accounts';
import { noteLinked } from '../repositories/document-evidence';
import { moveLinks } from '../repositories/documents';
import { bankRowOf, entryById, serviceIds, setEntryNote } from '../repositories/entries';
import { moveMeeting, moveWhatHangsOn } from '../repositories/met-entries';
import { letGoOfAnswers } from '../repositories/planned-answers';
import { addMoney, addReversal } from '../repositories/postings';
import { agreedPeriodOf, frozenDays } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/**
 * Puts a payment right: the first is taken back with the reason, and the right one is added. One from a statement stays that
 * statement's row while its account, day and amount stay: the next statement knows it, and taking the import back takes it back too.
 * One that no agreed statement has may be put right within the days of one.
 */
export function correctPayment(services: Services, input: Input<'payments.correct'>): Result<Output<'payments.correct'>> {
  return writeLedger(services, 'payments.correct', input, (db) => {
    const { replacement } = input;
    const entry = entryById(db, input.entryId);
    const agreed = agreedPeriodOf(db, input.entryId);
    // Of one that is agreed it is enough to say that: its day is closed for the same reason.
    const facts = { account: accountById(db, replacement.accountId), serviceIds: serviceIds(db), today: services.clock.today(), frozen: agreed ? [] : frozenFor(entry, replacement, frozenDays(db, replacement.accountId)) };

    const reversal = checkReversal(entry, input.reason, agreed);
    const decided = decide(replacement, facts);
    if (!reversal.ok || !decided.ok) return refused(...(reversal.ok ? [] : reversal.faults), ...(decided.ok ? [] : decided.faults));

    const madeAt = services.clock.now();
    addReversal(db, reversal.value, { reason: input.reason.trim(), madeAt });
    const bank = sameMovement(reversal.value, decided.value) ? bankRowOf(db, input.entryId) : null;
    const entryId = addMoney(db, decided.value, { ruleId: null, bank, madeAt });
    moveWhatHangsOn(db, input.entryId, entryId, reversal.value.accountId === decided.value.accountId && reversal.value.amountPence === decided.value.amountPence);
    // Money in cannot have met what was to be paid, nor money out what was to come in.
    const letGo = Math.sign(reversal.value.amountPence) === Math.sign(decided.value.amountPence) ? 0 : letGoOfAnswers(db, entryId);
    moveMeeting(db, input.entryId, bank ? entryId : null);
    setEntryNote(db, entryId, { evidence: replacement.evidence, evidenceWords: replacement.evidenceWords, note: replacement.note });
    moveLinks(db, input.entryId, entryId);
    noteLinked(db, entryId);
    return ok({ entryId, letGo });
  });
}

type Movement = Pick<Entry, 'accountId' | 'paidOn' | 'amountPence'>;

/** What the bank says of a payment; the rest is ours. */
function sameMovement(a: Movement, b: Movement): boolean {
  return a.accountId === b.accountId && a.paidOn === b.paidOn && a.amountPence === b.amountPence;
}
