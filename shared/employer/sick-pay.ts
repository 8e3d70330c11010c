import { addDays, daysBetween, weekdayOf, type IsoDay, type Weekday } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import { daysIn, type Period } from '../kernel/period';
import { ok, type Result } from '../kernel/result';
import { rateOn, type RateRow } from '../rates/rate-table';
import { rates, type RateValues } from '../rates/rates';
import { sickDaysFault, type SickDays } from './sick-days-fault';

export type SickQuestion = SickDays & {
  readonly averageWeekPence: Pence;
  /** Where the weeks differ: the working days of the week, from Sunday to Saturday, that a day is in, and how many there are in a week on average. */
  readonly byWeek?: { readonly worksIn: (day: IsoDay) => readonly Weekday[]; readonly daysAWeek: number };
};

/** Why nothing is paid. */
export type NoSickPay = 'too_short' | 'too_low_earnings' | 'waiting_days' | 'limit_reached' | 'no_working_day' | 'long_absence' | 'linked_three_years';

export type SickPay = {
  readonly qualifyingDays: number;
  readonly paidDays: number;
  readonly payPence: Pence;
  /** Weeks from Sunday to Saturday in which something is paid. */
  readonly weeks: readonly { readonly endsOn: IsoDay; readonly payPence: Pence }[];
  /** Null: something is paid. */
  readonly why: NoSickPay | null;
  /** The absence began under the rules to 5 April 2026 and went on under those from 6 April. */
  readonly crossesRules: boolean;
  readonly rows: readonly SickRow[];
};

export type SickRow = RateRow<RateValues<'statutorySickPay'>>;

/**
 * The Statutory Sick Pay of one absence, as GOV.UK’s calculator counts. Before 6 April 2026: four days in a row, three waiting days,
 * average earnings of the lower earnings limit. From that day: the first working day on, the flat rate or 80 % of average earnings if
 * that is lower. 28 weeks at most, with what a linked absence took. A day’s pay is cut to four decimals of a pound; the days of a week
 * from Sunday to Saturday are added and rounded up to the penny. An absence across 6 April 2026 follows GOV.UK’s guidance for it: see
 * `daysAcross`. Faults: those of `sickDaysFault`, `rate-not-loaded`. Social Security Contributions and Benefits Act 1992, Part 11.
 */
export function sickPay(question: SickQuestion): Result<SickPay> {
  const { absence } = question;
  const first = rateOn(rates.statutorySickPay(), absence.from);
  if (!first.ok) return first;
  const fault = sickDaysFault(question, first.value.values.linkWithinWeeks * 7, shortestOn);
  if (fault) return fault;
  const last = rateOn(rates.statutorySickPay(), absence.to);
  if (!last.ok) return last;
  const crossesRules = hasWaiting(first.value) && !hasWaiting(last.value);
  const days = workingDays(absence, question);
  const found = days.length === 0 ? none('no_working_day') : crossesRules ? daysAcross(question, days, first.value) : daysOf(question, days, first.value);
  return ok({ qualifyingDays: days.length, paidDays: found.paid.length, ...payOf(found, question), why: found.why, crossesRules, rows: rowsOf(absence) });
}

type PaidDays = { readonly paid: readonly IsoDay[]; readonly why: NoSickPay | null; readonly flat: boolean };

const none = (why: NoSickPay): PaidDays => ({ paid: [], why, flat: true });
const hasWaiting = (row: SickRow) => row.values.waitingDays > 0;

/** How many days in a row an absence needs: of its own row. Days outside the table count as the row next to them. */
function shortestOn(day: IsoDay): number {
  const { rows } = rates.statutorySickPay();
  return rows.findLast(({ from }) => from <= day)?.values.shortestAbsenceDays ?? rows[0]?.values.shortestAbsenceDays ?? 1;
}

const worksIn = ({ works, byWeek }: SickQuestion, day: IsoDay): readonly Weekday[] => byWeek?.worksIn(day) ?? works;

function workingDays({ from, to }: Period, question: SickQuestion): IsoDay[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).filter((day) => worksIn(question, day).includes(weekdayOf(day)));
}

/** Days of the linked absence: they served waiting days, and the rest was paid. GOV.UK’s calculator counts so on both sides of 6 April 2026. */
export const WAITING_DAYS = 3;
const linkedDays = (question: SickQuestion) => (question.linked === null ? 0 : workingDays(question.linked, question).length);
const daysLeft = ({ works, byWeek }: SickQuestion, { values }: SickRow, earlier: number) => Math.max(0, values.maximumWeeks * (byWeek?.daysAWeek ?? works.length) - Math.max(0, earlier - WAITING_DAYS));

function earnsTooLittle({ averageWeekPence }: SickQuestion, { values }: SickRow): boolean {
  return values.minimumAverageEarningsPence !== null && averageWeekPence < values.minimumAverageEarningsPence;
}

function daysOf(question: SickQuestion, days: readonly IsoDay[], row: SickRow): PaidDays {
  if (daysIn(question.absence) < row.values.shortestAbsenceDays) return none('too_short');
  if (earnsTooLittle(question, row)) return none('too_low_earnings');
  const earlier = linkedDays(question);
  const left = daysLeft(question, row, earlier);
  if (left === 0) return none('limit_reached');
  const paid = days.slice(Math.max(0, row.values.waitingDays - earlier)).slice(0, left);
  return paid.length === 0 ? none('waiting_days') : { paid, why: null, flat: hasWaiting(row) };
}

/**
 * GOV.UK, “Sickness absences that start before and end on or after 6 April 2026”: up to 5 April the old rules hold, and waiting days stay
 * unpaid; from 6 April each working day is paid. Who was paid before keeps the flat rate until the return to work; everyone else has the
 * new rate. Who earned too little, and has been away without a break since before 22 September 2025 (28 weeks earlier), is not paid.
 */
function daysAcross(question: SickQuestion, days: readonly IsoDay[], row: SickRow): PaidDays {
  const newRules = addDays(row.to ?? question.absence.to, 1);
  const before = days.filter((day) => day < newRules);
  const after = days.filter((day) => day >= newRules);
  const tooLittle = earnsTooLittle(question, row);
  if (tooLittle && question.absence.from < addDays(newRules, -7 * row.values.maximumWeeks)) return none('long_absence');
  const earlier = tooLittle ? 0 : linkedDays(question);
  const old = tooLittle || daysIn(question.absence) < row.values.shortestAbsenceDays ? [] : before.slice(Math.max(0, row.values.waitingDays - earlier));
  const paid = [...old, ...after].slice(0, daysLeft(question, row, earlier));
  if (paid.length === 0) return none(after.length === 0 ? 'waiting_days' : 'limit_reached');
  return { paid, why: null, flat: old.length > 0 };
}

/** A day’s pay in hundredths of a penny, which are four decimals of a pound; what is beyond them is cut off. */
function dayHundredths(day: IsoDay, question: SickQuestion, flat: boolean): number {
  const { averageWeekPence } = question;
  const works = worksIn(question, day);
  const found = rateOn(rates.statutorySickPay(), day);
  if (!found.ok) return 0;
  const { weekPence, shareOfAverageEarningsBasisPoints: share } = found.value.values;
  const full = { numerator: 100, denominator: works.length };
  const whole = timesRatio(weekPence, full, 'down');
  if (flat || share === null) return whole;
  return Math.min(whole, timesRatio(averageWeekPence, { numerator: 100 * share, denominator: 10_000 * works.length }, 'down'));
}

const saturdayOf = (day: IsoDay) => addDays(day, (6 - ((daysBetween('2000-01-02', day) % 7) + 7) % 7) % 7);

function payOf({ paid, flat }: PaidDays, question: SickQuestion): Pick<SickPay, 'payPence' | 'weeks'> {
  const sums = new Map<IsoDay, number>();
  for (const day of paid) {
    const endsOn = saturdayOf(day);
    sums.set(endsOn, (sums.get(endsOn) ?? 0) + dayHundredths(day, question, flat));
  }
  const weeks = [...sums].map(([endsOn, hundredths]) => ({ endsOn, payPence: timesRatio(hundredths, { numerator: 1, denominator: 100 }, 'up') }));
  return { weeks, payPence: sumPence(weeks.map(({ payPence }) => payPence)) };
}

const rowsOf = ({ from, to }: Period) => rates.statutorySickPay().rows.filter((row) => row.from <= to && (row.to === null || row.to >= from));
