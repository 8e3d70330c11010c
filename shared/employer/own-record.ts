import type { EmploymentRecord } from './employment-record';

/** Kept by the record, which nothing changes: ten years of ten PAs are gone through once, not for every holiday of each. */
const known = new WeakMap<EmploymentRecord, Map<number, EmploymentRecord>>();

/** What a record says of one PA, in the same order, so that nothing goes through the hours of all the others again. */
export function ownRecord(record: EmploymentRecord, workerId: number): EmploymentRecord {
  const byWorker = known.get(record) ?? new Map<number, EmploymentRecord>();
  known.set(record, byWorker);
  const found = byWorker.get(workerId);
  if (found) return found;
  const isOwn = (each: { readonly workerId: number | null }) => each.workerId === workerId;
  const own: EmploymentRecord = {
    ...record,
    jobs: record.jobs.filter(isOwn),
    otherRates: record.otherRates.filter(isOwn),
    rota: record.rota.filter(isOwn),
    shifts: record.shifts.filter(isOwn),
    timesheets: record.timesheets.filter(isOwn),
    absences: record.absences.filter(isOwn),
    leaveCarried: record.leaveCarried.filter(isOwn),
    payRuns: record.payRuns.filter(isOwn),
    payslips: record.payslips.filter(isOwn),
    pensionSteps: record.pensionSteps.filter(isOwn),
  };
  byWorker.set(workerId, own);
  known.set(own, new Map([[workerId, own]]));
  return own;
}
