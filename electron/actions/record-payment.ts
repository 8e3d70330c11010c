import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { recordPayment as decide } from '#shared/ledger/record-payment';
import { writeLedger } from '../db/transaction';
import { likesOfBank } from '../queries/like-of-bank';
import { accountById } from '../repositories/accounts';
import { serviceIds, setEntryNote } from '../repositories/entries';
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
    return ok({ entryId, like: likesOfBank(db, [{ ...decided.value, id: entryId }]).get(entryId) ?? null });
  });
}
