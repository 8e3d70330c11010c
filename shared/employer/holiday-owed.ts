import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { ok, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import { holidayRecord } from './holiday-record';
import { jobOf } from './job-of';
import { leaveYearOf } from './leave-year';
import type { Worker } from './worker';

/** Holiday that was earned and not taken. Below zero: more was taken than earned. `pence` null: no rate of pay is known. */
export type HolidayOwed = { readonly minutes: number; readonly pence: Pence | null };

/**
 * What holiday is owed to a PA if the job ends on a day: of the leave year of that day, as the record of holiday has it. Nothing where
 * holiday is paid along with the work. Faults: those of `holidayRecord`. Working Time Regulations 1998, regulation 14.
 */
export function holidayOwed(worker: Worker, record: EmploymentRecord, on: IsoDay): Result<HolidayOwed> {
  const year = leaveYearOf(worker, jobOf(record, worker.id), on);
  const found = holidayRecord({ ...worker, endsOn: on }, record, year, on);
  if (!found.ok) return found;
  // Null would be a leave year that is over, and this is the year of the day.
  const { isRolledUp, owedMinutes, owedPence } = found.value;
  return ok(isRolledUp ? { minutes: 0, pence: 0 } : { minutes: owedMinutes ?? 0, pence: owedPence });
}
