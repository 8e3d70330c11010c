import { addDays, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Ratio } from '../kernel/money';
import { contains, daysIn, overlap, type Period } from '../kernel/period';
import { ok, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import { holidayEarned } from './holiday-accrual';
import { daysOf } from './leave-days';
import type { Shift } from './shift';
import { workingMinutes } from './usual-week';
import { workedPeriods, type WorkedPeriod } from './worked-periods';
import { ownHours } from './own-hours';
import type { Worker } from './worker';

/** Holiday earned in one pay period with irregular hours. */
export type PeriodEarned = Period & {
  /** Null: no hours are written down for it. */
  readonly workedMinutes: number | null;
  /** Hours counted for days of sickness, from the average of the weeks before. */
  readonly sickMinutes: number;
  readonly earnedMinutes: number;
};

type Who = Pick<Worker, 'id' | 'startsOn' | 'endsOn' | 'payEvery'>;

/**
 * What a PA with irregular hours earned in the pay periods that ended in a leave year up to a day: 12.07 % of the hours worked in each, in
 * whole hours (Working Time Regulations 1998, regulation 15B). Cancelled visits that are paid count as worked. Days of sickness count
 * with the average hours of the 52 weeks before (regulation 15C). Faults: those of `holidayEarned`.
 */
export function holidayAccrued(worker: Who, record: EmploymentRecord, year: Period, on: IsoDay): Result<PeriodEarned[]> {
  const periods: PeriodEarned[] = [];
  for (const period of workedPeriods(worker, record, on)) {
    if (period.to > on || !contains(year, period.to)) continue;
    const workedMinutes = workedIn(worker, record, period);
    const sickMinutes = sickIn(worker, record, period);
    const minutes = (workedMinutes ?? 0) + sickMinutes;
    const earned = minutes === 0 ? null : holidayEarned({ hoursWorked: { numerator: minutes, denominator: 60 }, yearStartsOn: year.from, on: period.to });
    if (earned && !earned.ok) return earned;
    periods.push({ from: period.from, to: period.to, workedMinutes, sickMinutes, earnedMinutes: (earned?.value.hours ?? 0) * 60 });
  }
  return ok(periods);
}

const isWork = (kind: string): boolean => kind === 'hours' || kind === 'sleep_in' || kind === 'cancelled';

/** Hours written down for a period; where there are none, those of its pay run or payslip; null: nothing says any. */
function workedIn({ id }: Who, record: EmploymentRecord, period: WorkedPeriod): number | null {
  if (shiftsIn(id, record, period).length > 0) return minutesIn(id, record, period);
  if (period.run) return period.run.lines.reduce((sum, line) => (isWork(line.kind) ? sum + (line.minutes ?? 0) : sum), 0);
  return period.payslip?.minutes ?? null;
}

function sickIn(worker: Who, record: EmploymentRecord, period: Period): number {
  const sick = record.absences.filter((absence) => absence.workerId === worker.id && absence.kind === 'sickness');
  return sick.reduce((sum, absence) => {
    const part = overlap({ from: absence.from, to: absence.to ?? period.to }, period);
    if (part === undefined) return sum;
    const average = averageMinutes(worker, record, absence.from);
    return sum + timesRatio(daysIn(part), { numerator: average.numerator, denominator: 7 * average.denominator }, 'half-up');
  }, 0);
}

/** Hours a week on average in the 52 weeks before a day: weeks without work count, weeks with sickness do not. */
function averageMinutes({ id, startsOn }: Who, record: EmploymentRecord, before: IsoDay): Ratio {
  const away = record.absences.filter((absence) => absence.workerId === id && absence.kind === 'sickness' && absence.from < before);
  let [weeks, minutes] = [0, 0];
  for (let back = 1; back <= 104 && weeks < 52; back += 1) {
    const week = { from: addDays(before, -7 * back), to: addDays(before, 6 - 7 * back) };
    if (week.from < startsOn) break;
    if (away.some((absence) => overlap({ from: absence.from, to: absence.to ?? before }, week))) continue;
    weeks += 1;
    minutes += minutesIn(id, record, week);
  }
  return { numerator: minutes, denominator: Math.max(1, weeks) };
}

function minutesIn(id: number, record: EmploymentRecord, period: Period): number {
  return shiftsIn(id, record, period).reduce((sum, shift) => sum + workingMinutes(shift), 0);
}

/** Worked, or cancelled and paid all the same. */
function shiftsIn(id: number, record: EmploymentRecord, period: Period): Shift[] {
  const { shifts } = ownHours(record, id);
  return daysOf(period).flatMap((on) => shifts.get(on) ?? []).filter(({ state }) => state !== 'cancelled_unpaid');
}
