import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideAgreement } from '#shared/person/agreement';
import { writeLedger } from '../db/transaction';
import { removeAgreement, saveAgreement as save } from '../repositories/agreement';
import type { Services } from '../services/services';

/** Writes down when the direct payment agreement was signed, or that there is none. Faults: those of `shared/person/agreement.ts`. */
export function saveAgreement(services: Services, input: Input<'agreement.save'>): Result<Output<'agreement.save'>> {
  return writeLedger(services, 'agreement.save', input, (db) => {
    if (input.agreement === null) {
      removeAgreement(db);
      return ok({});
    }
    const decided = decideAgreement(input.agreement, services.clock.today());
    if (!decided.ok) return decided;

    save(db, decided.value);
    return ok({});
  });
}
