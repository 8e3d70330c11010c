import type { EmployingFacts } from '#shared/employer/duties';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { ReadDb } from '../db/database';
import { listDutyRecords } from '../repositories/duty-records';
import { readEmployer } from '../repositories/employer';
import { allEntries } from '../repositories/entries';
import { listPolicies } from '../repositories/policies';
import { listServices } from '../repositories/services';
import { listWorkers } from '../repositories/workers';
import { gatherEmployment } from './gather-employment';

/** What an employer’s duties are worked out from. Hours worked are no part of it. */
export function gatherDuties(db: ReadDb, on: IsoDay): EmployingFacts {
  return {
    workers: listWorkers(db),
    employer: readEmployer(db),
    policies: listPolicies(db),
    records: listDutyRecords(db),
    services: listServices(db),
    entries: allEntries(db),
    employment: gatherEmployment(db, on),
  };
}
