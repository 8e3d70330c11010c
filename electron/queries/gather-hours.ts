import type { IsoDay } from '#shared/kernel/iso-date';
import type { ReadDb } from '../db/database';
import { listAbsences } from '../repositories/absences';
import { listRota, listShifts, listTimesheets } from '../repositories/hours';
import { listOtherRates } from '../repositories/jobs';
import { listServices } from '../repositories/services';
import { listWorkers } from '../repositories/workers';

/** What a decision about hours looks at. `since`: shifts of this day and later. */
export function gatherHours(db: ReadDb, since: IsoDay) {
  return {
    workers: listWorkers(db),
    services: listServices(db),
    shifts: listShifts(db, since),
    timesheets: listTimesheets(db),
    rota: listRota(db),
    absences: listAbsences(db),
    otherRates: listOtherRates(db),
  };
}
