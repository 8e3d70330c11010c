import type { Input, Output } from '#shared/contract/contract';
import { decidePayroll } from '#shared/employer/save-payroll';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { savePayroll as save } from '../repositories/payroll';
import type { Services } from '../services/services';

/** Keeps who works out the deductions and tells HMRC. Faults: those of `shared/employer/save-payroll.ts`. */
export function savePayroll(services: Services, input: Input<'payroll.save'>): Result<Output<'payroll.save'>> {
  return writeLedger(services, 'payroll.save', input, (db) => {
    const decided = decidePayroll(input);
    if (!decided.ok) return decided;
    save(db, decided.value);
    return ok({});
  });
}
