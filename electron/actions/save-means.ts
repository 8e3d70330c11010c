import type { Input, Output } from '#shared/contract/contract';
import { decideMeans, decideMeansLine } from '#shared/contribution/save-means';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listMeansLines, removeMeansLine as remove, saveMeans as save, saveMeansLine as saveLine } from '../repositories/means';
import type { Services } from '../services/services';

/** Keeps what a financial assessment looks at. Faults: those of `decideMeans`. */
export function saveMeans(services: Services, input: Input<'means.save'>): Result<Output<'means.save'>> {
  return writeLedger(services, 'means.save', input, (db) => {
    const decided = decideMeans(input, services.clock.today());
    if (!decided.ok) return decided;
    save(db, decided.value);
    return ok({});
  });
}

/** Adds an amount that the council asks about or changes it. Faults: those of `decideMeansLine`. */
export function saveMeansLine(services: Services, input: Input<'meansLines.save'>): Result<Output<'meansLines.save'>> {
  return writeLedger(services, 'meansLines.save', input, (db) => {
    const decided = decideMeansLine(input, listMeansLines(db));
    return decided.ok ? ok({ id: saveLine(db, decided.value) }) : decided;
  });
}

/** Takes such an amount out of the ledger. Fault: it already is. */
export function removeMeansLine(services: Services, input: Input<'meansLines.remove'>): Result<Output<'meansLines.remove'>> {
  return writeLedger(services, 'meansLines.remove', input, (db) => {
    const decided = decideRemoval('amount', input.id, listMeansLines(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}
