import type { IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence, type Ratio } from '../kernel/money';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import type { LeaveDay } from './leave-days';
import { rotaShiftsOn } from './shift-time';
import { shiftSixtieths, usualWeek, usualWeekPence } from './usual-week';
import { weeksPaid } from './weeks-paid';
import { rateOnDay, type Worker } from './worker';

/** What an hour of holiday is paid, and what that rests on. */
export type HolidayHour = {
  /** Pence for one minute, exactly. */
  readonly minutePence: Ratio;
  /** `average`: of the paid weeks before; `usual`: what the usual week pays; `rate`: the hourly rate, because no week was paid yet. */
  readonly basis: 'average' | 'usual' | 'rate';
  /** Paid weeks that were looked at, of 52. */
  readonly weeks: number;
  /** Their pay in a week on average, to the penny; null: none was paid. */
  readonly averageWeekPence: Pence | null;
};

/**
 * The pay for holiday that starts on a day. With irregular hours: the average of the last 52 paid weeks, looked for in at most 104; of fewer
 * where there are fewer. With regular hours: what the usual week pays, or that average where it is more, so that overtime that comes
 * again and again counts. With no paid week yet: the hourly rate. Null: not even that is known. Working Time Regulations 1998,
 * regulation 16; Employment Rights Act 1996, sections 221 to 224; GOV.UK, “Holiday pay: the basics”.
 */
export function holidayHour(worker: Worker, record: EmploymentRecord, on: IsoDay): HolidayHour | null {
  const weeks = weeksPaid(worker, record, on);
  const found = { weeks: weeks.length, averageWeekPence: weeks.length === 0 ? null : timesRatio(sumPence(weeks.map(({ pence }) => pence)), { numerator: 1, denominator: weeks.length }, 'half-up') };
  const average = averageMinute(worker, record, weeks, on);
  const usual = jobOf(record, worker.id).hours === 'regular' ? usualMinute(worker, record, on) : null;
  if (usual !== null && (average === null || !isMore(average, usual))) return { minutePence: usual, basis: 'usual', ...found };
  if (average !== null) return { minutePence: average, basis: 'average', ...found };
  const ratePence = rateOnDay(worker, on);
  return ratePence === undefined ? null : { minutePence: { numerator: ratePence, denominator: 60 }, basis: 'rate', ...found };
}

const isMore = (a: Ratio, than: Ratio): boolean => a.numerator * than.denominator > than.numerator * a.denominator;

/** Pay of the weeks over their hours. Where their hours are not written down: over those of the usual week. */
function averageMinute(worker: Worker, record: EmploymentRecord, weeks: ReturnType<typeof weeksPaid>, on: IsoDay): Ratio | null {
  const pence = sumPence(weeks.map((week) => week.pence));
  if (pence === 0) return null;
  if (weeks.every(({ minutes }) => minutes > 0)) return { numerator: pence, denominator: weeks.reduce((sum, { minutes }) => sum + minutes, 0) };
  const usual = usualWeek(worker, record, on);
  return usual && { numerator: pence * usual.minutes.denominator, denominator: weeks.length * usual.minutes.numerator };
}

function usualMinute(worker: Worker, record: EmploymentRecord, on: IsoDay): Ratio | null {
  const [pence, week] = [usualWeekPence(worker, record, on), usualWeek(worker, record, on)];
  return pence && week && { numerator: pence.numerator * week.minutes.denominator, denominator: pence.denominator * week.minutes.numerator };
}

/** Pay for days of holiday: where the usual week pays it and its hours are the rota’s, what each shift would have been paid. To the nearest penny, the half up. */
export function holidayPence(worker: Worker, record: EmploymentRecord, days: readonly LeaveDay[], isByRota: boolean, hour: HolidayHour): Pence {
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  if (hour.basis !== 'usual' || !isByRota) return timesRatio(minutes, hour.minutePence, 'half-up');
  const sixtieths = days.flatMap(({ on }) => rotaShiftsOn(record.rota, worker.id, on).map((shift) => shiftSixtieths(worker, record, shift, on) ?? 0));
  return timesRatio(sixtieths.reduce((sum, each) => sum + each, 0), { numerator: 1, denominator: 60 }, 'half-up');
}
