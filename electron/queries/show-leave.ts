import type { Input, Output } from '#shared/contract/contract';
import { leaveView } from '#shared/employer/leave-view';
import { addMonths, type IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';
import { gatherEmployment } from './gather-employment';

/** The six years of holiday that are kept, and the 104 weeks before that the pay of the first may rest on. */
const MONTHS_BACK = 12 * 6 + 27;

/** What the record of leave is made of: who was employed, and what is written down about them. */
export function gatherLeave(db: ReadDb, on: IsoDay) {
  return { workers: listWorkers(db).filter(({ kind }) => kind === 'employed'), record: gatherEmployment(db, addMonths(on, -MONTHS_BACK)) };
}

/** Holiday and sickness of everyone employed: those who are there now first. */
export function showLeave(services: Services, { yearOn }: Input<'leave.show'>): Result<Output<'leave.show'>> {
  const today = services.clock.today();
  const { workers, record } = readLedger(services, (db) => gatherLeave(db, today));
  const views = workers.map((worker) => leaveView(worker, record, yearOn ?? today, today));
  return ok({ today, workers: [...views.filter(({ isCurrent }) => isCurrent), ...views.filter(({ isCurrent }) => !isCurrent)] });
}
