import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { checkReversal } from '#shared/ledger/reverse-entry';
import { writeLedger } from '../db/transaction';
import { entryById } from '../repositories/entries';
import { addReversal } from '../repositories/postings';
import { agreedPeriodOf } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Takes a payment back, with the reason. Both stay in the trail. */
export function reversePayment(services: Services, input: Input<'payments.reverse'>): Result<Output<'payments.reverse'>> {
  return writeLedger(services, 'payments.reverse', input, (db) => {
    const entry = entryById(db, input.entryId);

    const decided = checkReversal(entry, input.reason, agreedPeriodOf(db, input.entryId));
    if (!decided.ok) return refused(...decided.faults);

    addReversal(db, decided.value, { reason: input.reason.trim(), madeAt: services.clock.now() });
    return ok({});
  });
}
