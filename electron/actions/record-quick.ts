import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { recordQuick as decide } from '#shared/ledger/quick-entry';
import { notSorted } from '#shared/ledger/record-payment';
import { applyRules } from '#shared/statements/rules';
import { writeLedger } from '../db/transaction';
import { likesOfBank } from '../queries/like-of-bank';
import { accountById, addStatement } from '../repositories/accounts';
import { serviceIds } from '../repositories/entries';
import { addMoney } from '../repositories/postings';
import { frozenDays } from '../repositories/reconciliations';
import { listRules } from '../repositories/rules';
import type { Services } from '../services/services';

/**
 * Records a grid of payments in one, sorted by the rules that a statement’s rows are sorted by, with the balance that the card states at
 * the end, and says where the bank had brought one like it already. Faults: those of `shared/ledger/quick-entry.ts`; with one row refused none is recorded.
 */
export function recordQuick(services: Services, input: Input<'payments.recordQuick'>): Result<Output<'payments.recordQuick'>> {
  return writeLedger(services, 'payments.recordQuick', input, (db) => {
    const { accountId } = input;
    const asked = input.rows.map((row) => ({ ...row, accountId, parts: [] }));
    const decided = decide(asked, { account: accountById(db, accountId), serviceIds: serviceIds(db), today: services.clock.today(), frozen: frozenDays(db, accountId) });
    if (!decided.ok) return decided;

    const madeAt = services.clock.now();
    const rules = listRules(db);
    const saved = decided.value.map((payment) => {
      const { payee, amountPence } = payment;
      const rule = applyRules({ payee, bankText: '', amountPence }, rules);
      const part = rule ? { category: rule.category, serviceId: rule.serviceId, fund: rule.fund, amountPence } : notSorted(amountPence);
      return { ...payment, id: addMoney(db, { ...payment, parts: [part] }, { ruleId: rule?.id ?? null, bank: null, madeAt }) };
    });
    if (input.closing) addStatement(db, { accountId, ...input.closing, batchId: null });
    const likes = likesOfBank(db, saved);
    return ok({
      recorded: saved.length,
      likes: saved.flatMap(({ id, paidOn, payee, amountPence }) => {
        const like = likes.get(id);
        return like ? [{ typedId: id, paidOn, payee, amountPence, like }] : [];
      }),
    });
  });
}
