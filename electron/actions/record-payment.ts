import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import type { Entry } from '#shared/ledger/entry';
import { recordPayment as decide } from '#shared/ledger/record-payment';
import { meetTyped } from '#shared/statements/meet-typed';
import type { ReadDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { accountById } from '../repositories/accounts';
import { serviceIds, setEntryNote } from '../repositories/entries';
import { bankRowsLike } from '../repositories/met-entries';
import { addMoney } from '../repositories/postings';
import { frozenDays } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Records money that moved, as someone tells it, and says where the bank had brought one like it already. Faults: those of `shared/ledger/record-payment.ts`. */
export function recordPayment(services: Services, input: Input<'payments.record'>): Result<Output<'payments.record'>> {
  return writeLedger(services, 'payments.record', input, (db) => {
    const facts = { account: accountById(db, input.accountId), serviceIds: serviceIds(db), today: services.clock.today(), frozen: frozenDays(db, input.accountId) };

    const decided = decide(input, facts);
    if (!decided.ok) return decided;

    const entryId = addMoney(db, decided.value, { ruleId: null, bank: null, madeAt: services.clock.now() });
    setEntryNote(db, entryId, { evidence: input.evidence, evidenceWords: input.evidenceWords, note: input.note });
    return ok({ entryId, like: likeOf(db, { ...decided.value, id: entryId }) });
  });
}

/** The payment of the bank that a typed one may be; null: none. It is saved all the same: two equal payments happen. */
function likeOf(db: ReadDb, typed: Pick<Entry, 'id' | 'accountId' | 'paidOn' | 'payee' | 'amountPence'>): Output<'payments.record'>['like'] {
  const [bank] = meetTyped(bankRowsLike(db, typed), [{ ...typed, isMove: false, agreed: null }]).keys();
  return bank ? { entryId: bank.id, paidOn: bank.paidOn, payee: bank.payee } : null;
}
