import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { checkStatement } from '#shared/ledger/save-account';
import { writeLedger } from '../db/transaction';
import { accountById, addStatement } from '../repositories/accounts';
import type { Services } from '../services/services';

/** Keeps the balance that a bank states for the end of a day, as someone reads it off a statement. */
export function recordStatement(services: Services, input: Input<'statements.record'>): Result<Output<'statements.record'>> {
  return writeLedger(services, 'statements.record', input, (db) => {
    const decided = checkStatement(accountById(db, input.accountId), input.closingOn, services.clock.today());
    if (!decided.ok) return refused(...decided.faults);

    return ok({ id: addStatement(db, { ...input, batchId: null }) });
  });
}
