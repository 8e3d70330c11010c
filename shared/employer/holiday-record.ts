import { addDays, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence, type Ratio } from '../kernel/money';
import { contains, daysIn, overlap, type Period } from '../kernel/period';
import { ok, refused, type Result } from '../kernel/result';
import type { LeaveCarried } from './absence';
import type { EmploymentRecord } from './employment-record';
import { holidayAccrued, type PeriodEarned } from './holiday-accrued';
import { holidayEntitlement } from './holiday-entitlement';
import { holidayHour, type HolidayHour } from './holiday-pay';
import type { Job } from './job';
import { jobOf } from './job-of';
import { bankHolidayDays, holidayMinutesIn } from './leave-days';
import { workedPart } from './leave-year';
import { ownRecord } from './own-record';
import { isRolledUp } from './rolled-up-holiday';
import { rotaChanges, usualWeek, workingMinutes } from './usual-week';
import type { Worker } from './worker';

/** The holiday of one PA in one leave year as it stands on a day: what the law asks an employer to be able to show (regulation 16B). */
export type HolidayRecord = {
  readonly year: Period;
  /** The days of it on which the job is there. */
  readonly worked: Period;
  readonly hours: Job['hours'];
  /** Paid along with the work, so nothing is paid when it is taken. */
  readonly isRolledUp: boolean;
  /** Of the whole of `worked`; with irregular hours what was earned up to the day. */
  readonly entitledMinutes: number;
  /** The same in tenths of a day; null: days are not counted. */
  readonly entitledDaysTenths: number | null;
  /** With irregular hours, pay period by pay period; else empty. */
  readonly periods: readonly PeriodEarned[];
  /** Bank holidays on top, as far as their days are known. */
  readonly givenMinutes: number;
  readonly carried: LeaveCarried | null;
  /** Up to the day, and booked after it. */
  readonly takenMinutes: number;
  readonly bookedMinutes: number;
  /** Entitlement, carried and on top, less taken and booked. Below zero: too much. */
  readonly leftMinutes: number;
  /**
   * If the job ended on the day: earned by then, with what was carried, less what was taken. Below zero: too much was taken. Null: the
   * leave year is over and the job went on, so what is left counts only where it was carried over.
   */
  readonly owedMinutes: number | null;
  /** What that is worth. 0 where holiday is paid along with the work; null: nothing is owed of this year, or no rate is known. */
  readonly owedPence: Pence | null;
  readonly hour: HolidayHour | null;
};

/**
 * The holiday of a leave year on a day. Faults say what is missing: `holiday-no-usual-week`, `holiday-no-rota` (somebody who joined within
 * the leave year: its days are rounded up, so they must be known), `holiday-not-there`, and those of the calculators.
 */
export function holidayRecord(worker: Worker, all: EmploymentRecord, year: Period, on: IsoDay): Result<HolidayRecord> {
  const record = ownRecord(all, worker.id);
  const job = jobOf(record, worker.id);
  const worked = workedPart(worker, year);
  if (worked === undefined) return refused({ code: 'holiday-not-there', message: `${worker.name} did not work here in this leave year. Choose another one.` });
  const entitled = job.hours === 'regular' ? entitledIn(worker, record, year, worked) : accruedIn(worker, record, year, on);
  if (!entitled.ok) return entitled;
  const until = on < worked.to ? on : worked.to;
  const earned = until < year.from ? 0 : job.hours === 'irregular' || until === worked.to ? entitled.value.minutes : earnedBy(worker, record, year, { from: worked.from, to: until });
  const given = bankHolidayDays(worker, record, worked);
  const past = given.filter((day) => day.on <= on);
  const carried = record.leaveCarried.find((each) => each.workerId === worker.id && each.yearFrom === year.from) ?? null;
  const takenMinutes = holidayMinutesIn(record, worker.id, { from: worked.from, to: until }) + minutesOf(past.filter((day) => !day.isWorked));
  const bookedMinutes = until < worked.to ? holidayMinutesIn(record, worker.id, { from: addDays(until, 1), to: worked.to }) + minutesOf(given.filter((day) => day.on > on)) : 0;
  const plus = carried?.minutes ?? 0;
  const isOver = on > year.to && (worker.endsOn === null || worker.endsOn > year.to);
  const owedMinutes = isOver ? null : earned + plus + minutesOf(past) - takenMinutes;
  const hour = holidayHour(worker, record, until);
  const along = isRolledUp(job, year.from);
  return ok({
    year,
    worked,
    hours: job.hours,
    isRolledUp: along,
    entitledMinutes: entitled.value.minutes,
    entitledDaysTenths: entitled.value.daysTenths,
    periods: entitled.value.periods,
    givenMinutes: minutesOf(given),
    carried,
    takenMinutes,
    bookedMinutes,
    leftMinutes: entitled.value.minutes + plus + minutesOf(given) - takenMinutes - bookedMinutes,
    owedMinutes,
    owedPence: along ? 0 : owedMinutes === null ? null : hour && timesRatio(owedMinutes, hour.minutePence, 'half-up'),
    hour,
  });
}

const minutesOf = (days: readonly { readonly minutes: number }[]): number => days.reduce((sum, { minutes }) => sum + minutes, 0);

type Entitled = { readonly minutes: number; readonly daysTenths: number | null; readonly periods: readonly PeriodEarned[] };

function accruedIn(worker: Worker, record: EmploymentRecord, year: Period, on: IsoDay): Result<Entitled> {
  const periods = holidayAccrued(worker, record, year, on);
  if (!periods.ok) return periods;
  const earned = periods.value.reduce((sum, { earnedMinutes }) => sum + earnedMinutes, 0);
  return ok({ minutes: Math.min(earned, mostEarned(worker, record, { from: year.from, to: on }) ?? earned), daysTenths: null, periods: periods.value });
}

/** The law gives 28 days at most, also of what is earned by the hour (regulation 15B): a day is as long as the days worked were on average. Null: no hours are written down. */
function mostEarned(worker: Worker, record: EmploymentRecord, within: Period): number | null {
  const shifts = record.shifts.filter(({ workerId, state, on }) => workerId === worker.id && state !== 'cancelled_unpaid' && contains(within, on));
  const days = new Set(shifts.map(({ on }) => on)).size;
  return days === 0 ? null : timesRatio(MOST_DAYS * shifts.reduce((sum, shift) => sum + workingMinutes(shift), 0), { numerator: 1, denominator: days }, 'up');
}

const MOST_DAYS = 28;

/** If the job ended on the last day of `part`. */
function earnedBy(worker: Worker, record: EmploymentRecord, year: Period, part: Period): number {
  if (part.to < part.from) return 0;
  const earned = entitledIn(worker, record, year, part);
  return earned.ok ? earned.value.minutes : 0;
}

/** By GOV.UK’s calculator, where one usual week holds all along; where it changes, each gives its days’ share of its year (no official rule says how). */
function entitledIn(worker: Worker, record: EmploymentRecord, year: Period, part: Period): Result<Entitled> {
  const week = usualWeek(worker, record, part.from);
  if (week === null) {
    return refused({ code: 'holiday-no-usual-week', message: `The holiday of ${worker.name} cannot be counted yet, because no usual hours are written down. Write down the usual week, or say that the hours are irregular.` });
  }
  const changes = rotaChanges(record, worker.id).filter((day, index) => index > 0 && day > part.from && day <= part.to);
  if (changes.length > 0) return ok({ minutes: byParts(worker, record, year, part, changes), daysTenths: null, periods: [] });
  // GOV.UK’s calculator refuses a job of one day. The law gives its share of the year all the same (regulation 14).
  if (part.from === part.to && part.to !== year.to) return ok({ minutes: byParts(worker, record, year, part, []), daysTenths: null, periods: [] });
  const [startsOn, leavesOn] = [part.from > year.from ? part.from : null, part.to < year.to ? part.to : null];
  if (startsOn !== null && leavesOn === null && week.days === null) {
    return refused({ code: 'holiday-no-rota', message: `${worker.name} started within this leave year. Then the law rounds days up to the half, so the days of the usual week must be known. Write down the usual week.` });
  }
  // Hours do not depend on the days a week, up to five of them.
  const daysAWeek = week.days ?? { numerator: 5, denominator: 1 };
  const found = holidayEntitlement({ daysAWeek, hoursAWeek: { numerator: week.minutes.numerator, denominator: 60 * week.minutes.denominator }, yearStartsOn: year.from, startsOn, leavesOn }, year.from);
  return found.ok ? ok({ minutes: found.value.holidayMinutes ?? 0, daysTenths: week.days && found.value.daysTenths, periods: [] }) : found;
}

/** Six minutes are the tenth of an hour that the calculator rounds up to. */
const TENTH_OF_AN_HOUR = 6;

function byParts(worker: Worker, record: EmploymentRecord, year: Period, part: Period, changes: readonly IsoDay[]): number {
  const firsts = [part.from, ...changes];
  const minutes = firsts.reduce((sum, from, index) => {
    const next = firsts[index + 1];
    const days = daysIn(overlap({ from, to: next === undefined ? part.to : addDays(next, -1) }, part) ?? { from, to: from });
    const week = usualWeek(worker, record, from);
    return week === null ? sum : sum + timesRatio(days, shareOfYear(week.minutes, week.days, daysIn(year)), 'up');
  }, 0);
  return TENTH_OF_AN_HOUR * timesRatio(minutes, { numerator: 1, denominator: TENTH_OF_AN_HOUR }, 'up');
}

/** Minutes of holiday for one day of the year: 5.6 weeks, and 28 days at most, which is where more than five days a week are worked. */
function shareOfYear(minutes: Ratio, days: Ratio | null, daysInYear: number): Ratio {
  const isCapped = days !== null && days.numerator > 5 * days.denominator;
  return isCapped
    ? { numerator: MOST_DAYS * minutes.numerator * days.denominator, denominator: minutes.denominator * days.numerator * daysInYear }
    : { numerator: 56 * minutes.numerator, denominator: 10 * minutes.denominator * daysInYear };
}
