import type { Input, Output } from '#shared/contract/contract';
import { decideOtherRates } from '#shared/employer/save-other-rates';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { saveOtherRates as save } from '../repositories/jobs';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** The rates given become the only ones of this PA for kinds of hour. Faults: those of `shared/employer/save-other-rates.ts`. */
export function saveOtherRates(services: Services, input: Input<'otherRates.save'>): Result<Output<'otherRates.save'>> {
  return writeLedger(services, 'otherRates.save', input, (db) => {
    const decided = decideOtherRates(input.workerId, input.rates, listWorkers(db));
    if (!decided.ok) return decided;
    save(db, input.workerId, decided.value);
    return ok({});
  });
}
