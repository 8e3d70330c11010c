import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { formatDay } from '#shared/kernel/iso-date';
import { checkMeeting, partsOfOne } from '#shared/statements/check-meeting';
import { writeLedger } from '../db/transaction';
import { entryById } from '../repositories/entries';
import { becomeOne as save, isMet } from '../repositories/met-entries';
import { agreedPeriodOf } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** A typed payment is one that the bank brought before: the bank's is kept. Faults: those of `shared/statements/check-meeting.ts`. */
export function becomeOne(services: Services, input: Input<'payments.becomeOne'>): Result<Output<'payments.becomeOne'>> {
  return writeLedger(services, 'payments.becomeOne', input, (db) => {
    const asked = { typed: entryById(db, input.typedId), bank: entryById(db, input.bankId), isMet: isMet(db, input.bankId), isAgreed: agreedPeriodOf(db, input.typedId) !== null };

    const decided = checkMeeting(asked);
    if (!decided.ok) return decided;

    const { typed, bank } = decided.value;
    const reason = `It is the bank’s payment of ${formatDay(bank.paidOn)}, so the two are one`;
    save(db, typed, bank, partsOfOne(bank, typed), { reason, madeAt: services.clock.now() });
    return ok({});
  });
}
