import type { Input, Output } from '#shared/contract/contract';
import { decidePayslip } from '#shared/employer/save-payslip';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listPayslips, removePayslip as remove, savePayslip as save } from '../repositories/pay-runs';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Keeps a payslip that was typed in. Faults: those of `shared/employer/save-payslip.ts`. */
export function savePayslip(services: Services, input: Input<'payslips.save'>): Result<Output<'payslips.save'>> {
  return writeLedger(services, 'payslips.save', input, (db) => {
    const decided = decidePayslip(input, listPayslips(db), listWorkers(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a payslip out of the ledger. Fault: it already is. */
export function removePayslip(services: Services, input: Input<'payslips.remove'>): Result<Output<'payslips.remove'>> {
  return writeLedger(services, 'payslips.remove', input, (db) => {
    const decided = decideRemoval('payslip', input.id, listPayslips(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}
