import type { Absence } from '#shared/employer/absence';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import { NEW_JOB, type Job } from '#shared/employer/job';
import type { PayLine, PayRun } from '#shared/employer/pay-run';
import type { Payslip } from '#shared/employer/payslip';
import type { RotaShift, Shift } from '#shared/employer/shift';
import type { IsoDay } from '#shared/kernel/iso-date';

// Days away, hours and pay of worker 1, as short as a test can say them.

export const recordOf = (over: Partial<EmploymentRecord> = {}): EmploymentRecord => ({ ...NO_RECORD, ...over });
export const aJob = (over: Partial<Job> = {}): Job => ({ workerId: 1, ...NEW_JOB, ...over });

export const anAbsence = (kind: Absence['kind'], from: IsoDay, to: IsoDay | null, over: Partial<Absence> = {}): Absence => ({ id: 1, workerId: 1, kind, from, to, minutes: null, proof: '', proofUntil: null, words: '', ...over });

/** The same hours on these days of every week, 1 is Monday. */
export const aRota = (from: IsoDay, weekdays: readonly number[], minutes: number, over: Partial<RotaShift> = {}): RotaShift[] =>
  weekdays.map((weekday, index) => ({ id: index + 1, workerId: 1, from, week: 0, weekday: weekday as RotaShift['weekday'], startsAt: 540, minutes, breakMinutes: 0, kind: 'usual', ...over }));

export const aShift = (on: IsoDay, minutes: number, over: Partial<Shift> = {}): Shift => ({ id: 1, workerId: 1, on, startsAt: 540, minutes, breakMinutes: 0, kind: 'usual', wokenMinutes: 0, state: 'worked', serviceId: null, words: '', ...over });

export const aLine = (kind: PayLine['kind'], amountPence: number, minutes: number | null = null): PayLine => ({ kind, words: kind, minutes, ratePence: null, amountPence });

export const aRun = (from: IsoDay, to: IsoDay, lines: readonly PayLine[], over: Partial<PayRun> = {}): PayRun => ({ id: 1, workerId: 1, from, to, payday: to, approvedOn: to, lines, employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '', ...over });

export const aSlip = (from: IsoDay, to: IsoDay, grossPence: number, over: Partial<Payslip> = {}): Payslip => ({
  id: 1, workerId: 1, from, to, payday: to, minutes: null, grossPence, holidayPence: null, sickPence: null, taxPence: 0, workerInsurancePence: 0, workerPensionPence: 0, otherDeductionsPence: 0, netPence: grossPence,
  employerInsurancePence: null, employerPensionPence: null, source: 'typed', words: '', ...over,
});
