import { dutiesFor } from '#shared/employer/duties';
import type { Duty } from '#shared/employer/duty';
import type { Period } from '#shared/kernel/period';
import { readLedger } from '../db/transaction';
import { listDutyRecords } from '../repositories/duty-records';
import { readEmployer } from '../repositories/employer';
import { allEntries } from '../repositories/entries';
import { listPolicies } from '../repositories/policies';
import { listServices } from '../repositories/services';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** The employer's duties that are due in a period, both days counted, as they stand today. */
export function listDuties(services: Services, period: Period): Duty[] {
  return readLedger(services, (db) =>
    dutiesFor(
      { workers: listWorkers(db), employer: readEmployer(db), policies: listPolicies(db), records: listDutyRecords(db), services: listServices(db), entries: allEntries(db) },
      period,
      services.clock.today(),
    ),
  );
}
