import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { faultsOfStandingAgain } from '#shared/ledger/frozen';
import { checkReversal } from '#shared/ledger/reverse-entry';
import { writeLedger } from '../db/transaction';
import { entryById } from '../repositories/entries';
import { partAgain, typedOf } from '../repositories/met-entries';
import { addReversal } from '../repositories/postings';
import { agreedPeriodOf, frozenDays } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Takes a payment back, with the reason. Both stay in the trail. Of one of the bank that a typed payment had become, the typed one may stand again, unless its day is agreed. */
export function reversePayment(services: Services, input: Input<'payments.reverse'>): Result<Output<'payments.reverse'>> {
  return writeLedger(services, 'payments.reverse', input, (db) => {
    const entry = entryById(db, input.entryId);

    const decided = checkReversal(entry, input.reason, agreedPeriodOf(db, input.entryId));
    const typed = input.keepTyped === true ? typedOf(db, input.entryId) : undefined;
    const closed = typed ? faultsOfStandingAgain(frozenDays(db, typed.accountId), typed) : [];
    if (!decided.ok) return refused(...decided.faults);
    if (closed.length > 0) return refused(...closed);

    const made = { reason: input.reason.trim(), madeAt: services.clock.now() };
    addReversal(db, decided.value, made);
    const typedStands = input.keepTyped === true && partAgain(db, decided.value, made);
    return ok({ typedStands });
  });
}
