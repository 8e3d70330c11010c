import { dutiesFor } from '#shared/employer/duties';
import type { Duty } from '#shared/employer/duty';
import type { Period } from '#shared/kernel/period';
import { readLedger } from '../db/transaction';
import type { Services } from '../services/services';
import { gatherDuties } from './gather-duties';

/** The employer's duties that are due in a period, both days counted, as they stand today. */
export function listDuties(services: Services, period: Period): Duty[] {
  const on = services.clock.today();
  return readLedger(services, (db) => dutiesFor(gatherDuties(db, on), period, on));
}
