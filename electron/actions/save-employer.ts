import type { Input, Output } from '#shared/contract/contract';
import { decideEmployer } from '#shared/employer/save-employer';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { saveEmployer as save } from '../repositories/employer';
import type { Services } from '../services/services';

/** Keeps what is said of the household as an employer. Faults: those of `shared/employer/save-employer.ts`. */
export function saveEmployer(services: Services, input: Input<'employer.save'>): Result<Output<'employer.save'>> {
  return writeLedger(services, 'employer.save', input, (db) => {
    const decided = decideEmployer(input, services.clock.today());
    if (!decided.ok) return decided;
    save(db, decided.value);
    return ok({});
  });
}
