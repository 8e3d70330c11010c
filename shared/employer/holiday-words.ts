import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, timesRatio } from '../kernel/money';
import { formatPeriod } from '../kernel/period';
import { countOf, formatMinutes, lowerFirst } from '../kernel/plain-words';
import { bankHolidaysKnown } from '../rates/bank-holidays';
import { carriedUntil, CARRY_TENTHS, CARRY_WORDS, readReason } from './carry-over';
import type { EmploymentRecord } from './employment-record';
import type { HolidayHour } from './holiday-pay';
import type { HolidayRecord } from './holiday-record';
import { jobOf } from './job-of';
import { usualWeek, wholeMinutes } from './usual-week';
import type { Worker } from './worker';

/** `−7 h 30 min` for less than nothing. */
export const hoursWords = (minutes: number): string => (minutes < 0 ? `−${formatMinutes(-minutes)}` : formatMinutes(minutes));

/** The workings behind the figures of a leave year, one sentence each, for the page, the record on paper and the command line. */
export function holidayWorkings(holiday: HolidayRecord, worker: Worker, record: EmploymentRecord, on: IsoDay): string[] {
  return [
    `The leave year is ${formatPeriod(holiday.year)}.`,
    ...(holiday.worked.from > holiday.year.from ? [`${worker.name} started on ${formatDay(holiday.worked.from)}, so only the part of the year after that counts.`] : []),
    ...(holiday.worked.to < holiday.year.to ? [`The job ends on ${formatDay(holiday.worked.to)}, so only the part of the year up to then counts.`] : []),
    ...(holiday.hours === 'irregular' ? earnedWords(holiday) : entitledWords(holiday, worker, record)),
    ...(holiday.givenMinutes > 0 ? [`Bank holidays on usual working days come on top: ${formatMinutes(holiday.givenMinutes)}. Each counts as taken on its day, unless hours worked are written down for it.`] : []),
    ...(holiday.carried && holiday.carried.minutes > 0 ? [carriedWords(holiday.carried)] : []),
    `Taken up to ${formatDay(on)}: ${formatMinutes(holiday.takenMinutes)}.${holiday.bookedMinutes > 0 ? ` Booked after that: ${formatMinutes(holiday.bookedMinutes)}.` : ''}`,
    payWords(holiday),
  ];
}

function entitledWords({ entitledMinutes, entitledDaysTenths, worked, year }: HolidayRecord, worker: Worker, record: EmploymentRecord): string[] {
  const week = usualWeek(worker, record, worker.startsOn);
  const days = entitledDaysTenths === null ? '' : `, which is ${countOf(entitledDaysTenths / 10, 'day')}`;
  const last = record.rota.filter(({ workerId }) => workerId === worker.id).map(({ from }) => from);
  return [
    `The law gives 5.6 weeks of holiday a year, and 28 days at most. For ${worked.from === year.from && worked.to === year.to ? 'the whole year' : 'this part of the year'} that is ${formatMinutes(entitledMinutes)}${days}, rounded as GOV.UK’s calculator rounds.`,
    ...(new Set(last).size > 1 ? ['The usual week changed. Each usual week counts for the days on which it holds.'] : week === null ? [] : [`The usual week is ${formatMinutes(wholeMinutes(week.minutes))}${week.days === null ? ', as written on their page; it is taken to be on 5 days or fewer' : ` on ${countOf(week.days.numerator / week.days.denominator, 'day')}`}.`]),
    ...(record.rota.some(({ workerId, kind }) => workerId === worker.id && kind === 'sleep_in') ? ['A sleep-in counts with all its hours: for holiday it is working time.'] : []),
  ];
}

function earnedWords({ periods, entitledMinutes }: HolidayRecord): string[] {
  const earned = periods.reduce((sum, period) => sum + period.earnedMinutes, 0);
  const sick = periods.reduce((sum, period) => sum + period.sickMinutes, 0);
  return [
    `With irregular hours, holiday is earned at the end of each pay period: 12.07% of the hours worked, to the nearest whole hour. ${countOf(periods.length, 'pay period')} of this leave year ${periods.length === 1 ? 'has' : 'have'} ended, and ${formatMinutes(earned)} ${earned === 60 ? 'was' : 'were'} earned.`,
    ...(earned > entitledMinutes ? [`The pay periods come to ${formatMinutes(earned)}, and the law gives 28 days at most. A day counts as long as the days worked were on average, so ${formatMinutes(entitledMinutes)} is the most.`] : []),
    ...(sick > 0 ? [`Days of sickness earn holiday too. They count with the average of the 52 weeks before: ${formatMinutes(sick)}.`] : []),
  ];
}

function carriedWords(carried: NonNullable<HolidayRecord['carried']>): string {
  const { kind, words } = readReason(carried.reason);
  return `Carried over from the year before: ${formatMinutes(carried.minutes)}, because ${lowerFirst(CARRY_WORDS[kind].name)}${words === '' ? '' : ` (${words})`}. It must be used by ${formatDay(carriedUntil(carried))}.`;
}

/** What an hour of holiday is paid, and why. */
export function hourWords(hour: HolidayHour): string {
  const rate = `${formatPounds(timesRatio(60, hour.minutePence, 'half-up'))} an hour`;
  const weeks = hour.averageWeekPence === null ? '' : `the last ${countOf(hour.weeks, 'paid week')}, ${formatPounds(hour.averageWeekPence)} a week on average`;
  if (hour.basis === 'average') return `An hour of holiday is paid at ${rate}: the average of ${weeks}. Weeks without pay or with sickness are passed over.`;
  if (hour.basis === 'usual') return `An hour of holiday is paid at ${rate}, as in the usual week.${hour.weeks === 0 ? '' : ` Over the last ${countOf(hour.weeks, 'paid week')} an hour was paid at no more than that.`}`;
  return `An hour of holiday is paid at ${rate}, the hourly rate, because no paid week is written down yet.`;
}

function payWords({ isRolledUp, hour }: HolidayRecord): string {
  if (isRolledUp) return 'Holiday pay comes along with each pay (rolled up), as 12.07% beside it. So nothing more is paid when holiday is taken, but the time off must still be taken.';
  return hour === null ? 'What an hour of holiday is paid is not known: no hourly rate is written down.' : hourWords(hour);
}

/** What needs a look: too much taken, more carried than the law lets, a way of paying that the law does not allow. */
export function holidayRemarks(holiday: HolidayRecord, worker: Worker, record: EmploymentRecord): string[] {
  const job = jobOf(record, worker.id);
  const week = usualWeek(worker, record, holiday.worked.from);
  const most = holiday.carried && week ? timesRatio(CARRY_TENTHS[readReason(holiday.carried.reason).kind], { numerator: week.minutes.numerator, denominator: 10 * week.minutes.denominator }, 'up') : null;
  const known = bankHolidaysKnown().to;
  const unknown = holiday.periods.filter(({ workedMinutes, sickMinutes }) => workedMinutes === null && sickMinutes === 0).length;
  return [
    ...(holiday.leftMinutes < 0 ? [`${formatMinutes(-holiday.leftMinutes)} more holiday is taken or booked than there is. You may agree to that. When the job ends you may take it off the last pay only if the contract says so.`] : []),
    ...(job.holidayPay === 'rolled_up' && job.hours === 'regular' ? ['Holiday pay along with each pay (rolled up) is chosen, but the hours are regular. The law allows it only for irregular hours or part of the year. So holiday is paid here when it is taken. Change it in the terms of the job.'] : []),
    ...(job.holidayPay === 'rolled_up' && job.hours === 'irregular' && !holiday.isRolledUp ? ['Holiday pay along with each pay (rolled up) is allowed only in leave years that start on 1 April 2024 or later. So in this one holiday is paid when it is taken.'] : []),
    ...(most !== null && holiday.carried && holiday.carried.minutes > most ? [`More is carried over than the law gives for this reason (${formatMinutes(most)}). You may agree to more.`] : []),
    ...(job.bankHolidays === 'on_top' && holiday.worked.to > known ? [`Bank holidays after ${formatDay(known)} are not known here yet, so they are not counted.`] : []),
    ...(unknown > 0 ? [`No hours are written down for ${countOf(unknown, 'pay period')}, so no holiday was earned in ${unknown === 1 ? 'it' : 'them'}. Write down the hours, or leave it if nobody worked.`] : []),
  ];
}
