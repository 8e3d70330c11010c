import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { refundOf } from '#shared/ledger/refund-of';
import { tiePayments as decide } from '#shared/ledger/tie-payments';
import { writeLedger } from '../db/transaction';
import { noteSorted } from '../repositories/document-evidence';
import { entryById, paymentsTo, serviceIds } from '../repositories/entries';
import { addTie } from '../repositories/postings';
import { addRule } from '../repositories/rules';
import type { Services } from '../services/services';

/** Says what payments were for, and remembers it for later ones where asked to. */
export function tiePayments(services: Services, input: Input<'payments.tie'>): Result<Output<'payments.tie'>> {
  return writeLedger(services, 'payments.tie', input, (db) => {
    const entries = input.entryIds.map((id) => entryById(db, id));

    const decided = decide(entries, input, serviceIds(db), (refund) => refundOf(refund, paymentsTo(db, refund.payee)));
    if (!decided.ok) return refused(...decided.faults);

    const madeAt = services.clock.now();
    const { ties, rule } = decided.value;
    const ruleId = rule ? addRule(db, rule, madeAt) : null;
    const tied = ties.filter(({ entry, parts }) => addTie(db, entry, parts, { ruleId, reason: '', madeAt }));
    for (const { entry } of tied) noteSorted(db, entry);
    return ok({ tied: tied.length, ruleId });
  });
}
