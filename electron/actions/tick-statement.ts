import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { decideTicks } from '#shared/ledger/save-reconciliation';
import { writeLedger } from '../db/transaction';
import { addTicks, candidatesFor, reconciliationById, removeTicks } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Ticks payments on a statement, or takes their ticks out. Faults: those of `decideTicks`. */
export function tickStatement(services: Services, input: Input<'statements.tick'>): Result<Output<'statements.tick'>> {
  // Which payments they are is in the rows that are kept with it.
  const asked = { id: input.id, ticked: input.ticked, payments: input.entryIds.length };
  return writeLedger(services, 'statements.tick', asked, (db) => {
    const statement = reconciliationById(db, input.id);
    const mayBeTicked = new Set(statement ? candidatesFor(db, statement).map(({ id }) => id) : []);

    const decided = decideTicks(statement, input.entryIds, mayBeTicked);
    if (!decided.ok) return refused(...decided.faults);

    (input.ticked ? addTicks : removeTicks)(db, input.id, input.entryIds);
    return ok({});
  });
}
