import type { Absence, LeaveCarried } from './absence';
import type { Job } from './job';
import type { PayRun } from './pay-run';
import { NO_PAYROLL, type Payroll } from './payroll';
import type { Payslip } from './payslip';
import type { PensionStep } from './pension-step';
import type { OtherRate, RotaShift, Shift, Timesheet } from './shift';

/** What is written down about the jobs, hours, days away and pay of everyone who works or worked here, each list in the order of its days. */
export type EmploymentRecord = {
  readonly jobs: readonly Job[];
  readonly otherRates: readonly OtherRate[];
  readonly rota: readonly RotaShift[];
  readonly shifts: readonly Shift[];
  readonly timesheets: readonly Timesheet[];
  readonly absences: readonly Absence[];
  readonly leaveCarried: readonly LeaveCarried[];
  readonly payRuns: readonly PayRun[];
  readonly payslips: readonly Payslip[];
  readonly pensionSteps: readonly PensionStep[];
  readonly payroll: Payroll;
};

/** A household that has written none of it down. */
export const NO_RECORD: EmploymentRecord = {
  jobs: [],
  otherRates: [],
  rota: [],
  shifts: [],
  timesheets: [],
  absences: [],
  leaveCarried: [],
  payRuns: [],
  payslips: [],
  pensionSteps: [],
  payroll: NO_PAYROLL,
};
