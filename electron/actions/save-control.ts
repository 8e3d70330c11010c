import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideControl } from '#shared/plan/save-control';
import { writeLedger } from '../db/transaction';
import { listControl, saveControl as save } from '../repositories/control';
import type { Services } from '../services/services';

/** Keeps who decides and how, with the day of the statement of control. Fault: that of `shared/plan/save-control.ts`. */
export function saveControl(services: Services, input: Input<'control.save'>): Result<Output<'control.save'>> {
  return writeLedger(services, 'control.save', input, (db) => {
    const decided = decideControl(input, listControl(db)[0] ?? null, services.clock.today());
    if (!decided.ok) return decided;
    save(db, decided.value);
    return ok({ statedOn: decided.value.statedOn });
  });
}
