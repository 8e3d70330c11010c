import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideNotSent, decideSentAfterAll } from '#shared/returns/return-not-sent';
import { writeLedger } from '../db/transaction';
import { listReturnsSent, periodTakenBack, setNotSent, setSentAfterAll } from '../repositories/returns';
import type { Services } from '../services/services';

/**
 * Notes that the return of a period was not sent after all. What was kept last for it no longer counts, and stays in the file: if it
 * was sent and this was a slip, nothing else could say what the council has. Faults: those of `shared/returns/return-not-sent.ts`.
 */
export function markReturnNotSent(services: Services, input: Input<'return.markNotSent'>): Result<Output<'return.markNotSent'>> {
  return writeLedger(services, 'return.markNotSent', input, (db) => {
    const decided = decideNotSent(input.period, listReturnsSent(db));
    if (!decided.ok) return decided;
    setNotSent(db, decided.value.id, services.clock.now());
    return ok({ id: decided.value.id });
  });
}

/** Takes that back: what was kept counts again, as it was. Faults: those of `shared/returns/return-not-sent.ts`. */
export function markReturnSentAfterAll(services: Services, input: Input<'return.markSentAfterAll'>): Result<Output<'return.markSentAfterAll'>> {
  return writeLedger(services, 'return.markSentAfterAll', input, (db) => {
    const decided = decideSentAfterAll(input.id, periodTakenBack(db, input.id), listReturnsSent(db));
    if (!decided.ok) return decided;
    setSentAfterAll(db, input.id);
    return ok({});
  });
}
