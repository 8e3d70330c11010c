import type { Input, Output } from '#shared/contract/contract';
import { dutiesFor } from '#shared/employer/duties';
import { decideDutyRecord, decideDutyTakenBack } from '#shared/employer/record-duty';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listDutyRecords, removeDutyRecord, saveDutyRecord } from '../repositories/duty-records';
import { readEmployer } from '../repositories/employer';
import { allEntries } from '../repositories/entries';
import { listPolicies } from '../repositories/policies';
import { listServices } from '../repositories/services';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Writes down what was done about a duty. Faults: those of `shared/employer/record-duty.ts`. */
export function recordDuty(services: Services, input: Input<'duties.record'>): Result<Output<'duties.record'>> {
  return writeLedger(services, 'duties.record', input, (db) => {
    const today = services.clock.today();
    const records = listDutyRecords(db);
    const facts = { workers: listWorkers(db), employer: readEmployer(db), policies: listPolicies(db), records, services: listServices(db), entries: allEntries(db) };
    const thatDay = dutiesFor(facts, { from: input.dueOn, to: input.dueOn }, today);

    const decided = decideDutyRecord(input, records, thatDay, today);
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
