import type { Input, Output } from '#shared/contract/contract';
import { dutiesFor } from '#shared/employer/duties';
import { decideDutyRecord, decideDutyTakenBack } from '#shared/employer/record-duty';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { gatherDuties } from '../queries/gather-duties';
import { listDutyRecords, removeDutyRecord, saveDutyRecord } from '../repositories/duty-records';
import type { Services } from '../services/services';

/** Writes down what was done about a duty. Faults: those of `shared/employer/record-duty.ts`. */
export function recordDuty(services: Services, input: Input<'duties.record'>): Result<Output<'duties.record'>> {
  return writeLedger(services, 'duties.record', input, (db) => {
    const today = services.clock.today();
    const facts = gatherDuties(db, today);
    const thatDay = dutiesFor(facts, { from: input.dueOn, to: input.dueOn }, today);

    const decided = decideDutyRecord(input, facts.records, thatDay, today);
    return decided.ok ? ok({ id: saveDutyRecord(db, decided.value) }) : decided;
  });
}

/** Takes back what was written down about a duty. Fault: nothing was. */
export function takeBackDuty(services: Services, input: Input<'duties.takeBack'>): Result<Output<'duties.takeBack'>> {
  return writeLedger(services, 'duties.takeBack', input, (db) => {
    const decided = decideDutyTakenBack(input, listDutyRecords(db));
    if (!decided.ok) return decided;
    removeDutyRecord(db, decided.value.id);
    return ok({});
  });
}
