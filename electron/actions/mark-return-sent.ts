import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { buildReturn } from '#shared/returns/build-return';
import { decideReturnSent } from '#shared/returns/return-sent';
import { writeLedger } from '../db/transaction';
import { gatherFacts } from '../queries/gather-facts';
import { recordReturnSent } from '../repositories/returns';
import type { Services } from '../services/services';

/** Notes that the return of a period was sent, with the balance that it closed on. */
export function markReturnSent(services: Services, input: Input<'return.markSent'>): Result<Output<'return.markSent'>> {
  return writeLedger(services, 'return.markSent', input, (db) => {
    const on = services.clock.today();
    const facts = gatherFacts(db, on);

    const decided = decideReturnSent(input.period, input.sentOn, facts.returnsSent, on);
    if (!decided.ok) return refused(...decided.faults);

    const { closingPence } = buildReturn(facts, input.period, on);
    recordReturnSent(db, { ...input.period, sentOn: input.sentOn, closingPence });
    return ok({});
  });
}
