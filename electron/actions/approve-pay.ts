import type { Input, Output } from '#shared/contract/contract';
import { decideApproval } from '#shared/employer/approve-pay';
import { paidWorkers } from '#shared/employer/pay-overview';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { gatherFacts } from '../queries/gather-facts';
import { listPayRuns, removePayRun, savePayRun } from '../repositories/pay-runs';
import type { Services } from '../services/services';

/** Keeps the pay of one PA for one period as it is worked out now. Faults: those of `shared/employer/approve-pay.ts`. */
export function approvePay(services: Services, input: Input<'pay.approve'>): Result<Output<'pay.approve'>> {
  return writeLedger(services, 'pay.approve', input, (db) => {
    const today = services.clock.today();
    const facts = gatherFacts(db, today);
    const decided = decideApproval(input, paidWorkers(facts, today), facts.employment, today);
    return decided.ok ? ok({ id: savePayRun(db, decided.value) }) : decided;
  });
}

/** Takes an approval back: the pay is worked out anew from then on. Fault: it already is. */
export function takeBackPay(services: Services, input: Input<'pay.takeBack'>): Result<Output<'pay.takeBack'>> {
  return writeLedger(services, 'pay.takeBack', input, (db) => {
    const decided = decideRemoval('pay run', input.id, listPayRuns(db));
    if (!decided.ok) return decided;
    removePayRun(db, decided.value.id);
    return ok({});
  });
}
