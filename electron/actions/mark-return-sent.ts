import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { buildReturn } from '#shared/returns/build-return';
import { changedSince } from '#shared/returns/diff-returns';
import { decideReturnSent, sentFor } from '#shared/returns/return-sent';
import { writeLedger } from '../db/transaction';
import { gatherFacts } from '../queries/gather-facts';
import { recordReturnSent } from '../repositories/returns';
import type { Services } from '../services/services';

/** Notes that the return of a period was sent, and keeps it as it stands. Faults: those of `shared/returns/return-sent.ts`. */
export function markReturnSent(services: Services, input: Input<'return.markSent'>): Result<Output<'return.markSent'>> {
  return writeLedger(services, 'return.markSent', input, (db) => {
    const on = services.clock.today();
    const facts = gatherFacts(db, on);
    const document = buildReturn(facts, input.period, on, services.by);
    const before = sentFor(facts.returnsSent, input.period);

    const decided = decideReturnSent(input.period, input.sentOn, before && { sentOn: before.sentOn, hasChanged: changedSince(before, document).length > 0 }, on);
    if (!decided.ok) return decided;

    return ok({ id: recordReturnSent(db, document, input.sentOn) });
  });
}
