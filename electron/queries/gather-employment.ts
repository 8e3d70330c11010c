import type { EmploymentRecord } from '#shared/employer/employment-record';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { ReadDb } from '../db/database';
import { listAbsences, listLeaveCarried } from '../repositories/absences';
import { listRota, listShifts, listTimesheets } from '../repositories/hours';
import { listJobs, listOtherRates } from '../repositories/jobs';
import { listPayRuns, listPayslips } from '../repositories/pay-runs';
import { readPayroll } from '../repositories/payroll';
import { listPensionSteps } from '../repositories/pension-steps';

/** What is written down about jobs, hours, days away and pay. `since`: shifts of this day and later; all else is whole. */
export function gatherEmployment(db: ReadDb, since: IsoDay): EmploymentRecord {
  return {
    jobs: listJobs(db),
    otherRates: listOtherRates(db),
    rota: listRota(db),
    shifts: listShifts(db, since),
    timesheets: listTimesheets(db),
    absences: listAbsences(db),
    leaveCarried: listLeaveCarried(db),
    payRuns: listPayRuns(db),
    payslips: listPayslips(db),
    pensionSteps: listPensionSteps(db),
    payroll: readPayroll(db),
  };
}
