import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { checkReversal } from '#shared/ledger/reverse-entry';
import { writeLedger } from '../db/transaction';
import { entryById } from '../repositories/entries';
import { partAgain } from '../repositories/met-entries';
import { addReversal } from '../repositories/postings';
import { agreedPeriodOf } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Takes a payment back, with the reason. Both stay in the trail. Of one of the bank that a typed payment had become, the typed one may stand again. */
export function reversePayment(services: Services, input: Input<'payments.reverse'>): Result<Output<'payments.reverse'>> {
  return writeLedger(services, 'payments.reverse', input, (db) => {
    const entry = entryById(db, input.entryId);

    const decided = checkReversal(entry, input.reason, agreedPeriodOf(db, input.entryId));
    if (!decided.ok) return refused(...decided.faults);

    const made = { reason: input.reason.trim(), madeAt: services.clock.now() };
    addReversal(db, decided.value, made);
    const typedStands = input.keepTyped === true && partAgain(db, decided.value, made);
    return ok({ typedStands });
  });
}
