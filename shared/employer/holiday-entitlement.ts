import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Ratio } from '../kernel/money';
import { contains, daysIn, type Period } from '../kernel/period';
import { ok, refused, type Refused, type Result } from '../kernel/result';
import { rateOn, type RateRow } from '../rates/rate-table';
import { rates, type RateValues } from '../rates/rates';

export type HolidayQuestion = {
  /** Days worked in a week: 3½ is 7 over 2. */
  readonly daysAWeek: Ratio;
  /** Hours worked in a week, or null where only days are asked for. */
  readonly hoursAWeek: Ratio | null;
  /** The first day of the leave year; asked for by whoever joins or leaves in the middle of it. */
  readonly yearStartsOn: IsoDay | null;
  /** The first day of work, where it is after the leave year began. */
  readonly startsOn: IsoDay | null;
  /** The last day of work, where it is before the leave year ends. */
  readonly leavesOn: IsoDay | null;
};

export type HolidayEntitlement = {
  /** Tenths of a day: 165 is 16.5 days. */
  readonly daysTenths: number;
  /** The same in time, where hours were given. */
  readonly holidayMinutes: number | null;
  readonly row: RateRow<RateValues<'holiday'>>;
};

/** Joining is counted in months and its days are rounded up to the half; every other part of a year in days, rounded up to the tenth. */
type Share = { readonly ofYear: Ratio; readonly toTheHalf: boolean };

const WHOLE_YEAR: Share = { ofYear: { numerator: 1, denominator: 1 }, toTheHalf: false };

/**
 * The holiday that the law gives for a leave year, or the part of it that is worked, as GOV.UK’s calculator counts: 5.6 weeks and 28
 * days at most. Days in tenths, time in minutes (tenths of an hour, rounded up). `on` says which law, where no day is in the question.
 * Faults are those of the calculator: `holiday-days-a-week`, `holiday-hours-a-week`, `holiday-hours-a-day`, and `holiday-days-order`
 * or `holiday-outside-year` for days that cannot be. Working Time Regulations 1998, regulations 13 to 15A.
 */
export function holidayEntitlement(question: HolidayQuestion, on: IsoDay): Result<HolidayEntitlement> {
  const { daysAWeek, hoursAWeek, startsOn, leavesOn } = question;
  const found = rateOn(rates.holiday(), leavesOn ?? startsOn ?? on);
  if (!found.ok) return found;
  const fault = weekFault(daysAWeek, hoursAWeek);
  if (fault) return fault;
  const part = shareOf(question);
  if (!part.ok) return part;
  const { weekTenths, maximumDays } = found.value.values;
  const { ofYear, toTheHalf } = part.value;
  const year = smaller({ numerator: weekTenths * daysAWeek.numerator, denominator: 10 * daysAWeek.denominator }, { numerator: maximumDays, denominator: 1 });
  const exact = times(year, ofYear);
  const days = toTheHalf ? { numerator: upwards(exact, 2), denominator: 2 } : exact;
  const hours = hoursAWeek && times(times(days, hoursAWeek), { numerator: daysAWeek.denominator, denominator: daysAWeek.numerator });
  return ok({ daysTenths: upwards(days, 10), holidayMinutes: hours && upwards(hours, 10) * 6, row: found.value });
}

const times = (a: Ratio, b: Ratio): Ratio => ({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });
const isMore = (a: Ratio, than: Ratio) => a.numerator * than.denominator > than.numerator * a.denominator;
const smaller = (a: Ratio, b: Ratio) => (isMore(a, b) ? b : a);
/** How many parts of `1 / parts` it takes to hold the amount. */
const upwards = (amount: Ratio, parts: number) => timesRatio(parts, amount, 'up');

function weekFault(days: Ratio, hours: Ratio | null): Refused | null {
  if (days.numerator <= 0 || isMore(days, { numerator: 7, denominator: 1 })) {
    return refused({ code: 'holiday-days-a-week', message: 'A week has seven days, so days a week are more than 0 and at most 7. Write the days that are worked in a usual week, like 5 or 3.5.', field: 'daysAWeek' });
  }
  if (hours === null) return null;
  if (hours.numerator <= 0 || isMore(hours, { numerator: 168, denominator: 1 })) {
    return refused({ code: 'holiday-hours-a-week', message: 'A week has 168 hours, so hours a week are more than 0 and at most 168. Write the hours that are worked in a usual week, like 20 or 7.5.', field: 'hoursAWeek' });
  }
  if (isMore(hours, times(days, { numerator: 24, denominator: 1 }))) {
    return refused({ code: 'holiday-hours-a-day', message: 'These hours come to more than 24 on each day that is worked. Check the hours and the days of a week.', field: 'hoursAWeek' });
  }
  return null;
}

function shareOf({ yearStartsOn, startsOn, leavesOn }: HolidayQuestion): Result<Share> {
  if (startsOn === null && leavesOn === null) return ok(WHOLE_YEAR);
  // Who joins and leaves in one year is not asked for the leave year: the days count against the twelve months from the first.
  const first = startsOn !== null && leavesOn !== null ? startsOn : (yearStartsOn ?? (`${(startsOn ?? leavesOn ?? '').slice(0, 4)}-01-01` as IsoDay));
  const year = leaveYearFrom(first);
  if (leavesOn !== null) {
    if (leavesOn <= first) return outOfOrder(startsOn === null ? `The leave year starts on ${formatDay(first)}` : `Work starts on ${formatDay(first)}`, `and work ends on ${formatDay(leavesOn)}`, 'leavesOn');
    if (!contains(year, leavesOn)) return outside('The last day of work', leavesOn, year, 'leavesOn');
    return ok({ ofYear: { numerator: daysIn({ from: first, to: leavesOn }), denominator: daysIn(year) }, toTheHalf: false });
  }
  const joined = startsOn ?? first;
  if (joined === first) {
    return refused({ code: 'holiday-days-order', message: `Work starts on ${formatDay(joined)}, and so does the leave year. Then the whole year is worked: ask without the first day of work.`, field: 'startsOn' });
  }
  if (joined < first) return outOfOrder(`The leave year starts on ${formatDay(first)}`, `and work starts on ${formatDay(joined)}`, 'startsOn');
  if (!contains(year, joined)) return outside('The first day of work', joined, year, 'startsOn');
  return ok({ ofYear: { numerator: monthsBetween(joined, year.to), denominator: 12 }, toTheHalf: true });
}

/** Twelve months, both ends counted. From 29 February they end on the 28th. */
function leaveYearFrom(first: IsoDay): Period {
  const end = addMonths(addDays(first, -1), 12);
  // From 1 March the year ends on the last of February: the 29th where there is one.
  return { from: first, to: first.slice(5) === '03-01' ? addDays(addMonths(first, 12), -1) : end };
}

/** Months to a day, counted from the first day: the one that has begun counts once its day of the month is reached. */
function monthsBetween(from: IsoDay, to: IsoDay): number {
  const months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) >= from.slice(8) ? months + 1 : months;
}

function outOfOrder(first: string, then: string, field: string): Refused {
  return refused({ code: 'holiday-days-order', message: `${first} ${then}. The first must come before the second. Check the days.`, field });
}

function outside(what: string, day: IsoDay, year: Period, field: string): Refused {
  return refused({ code: 'holiday-outside-year', message: `${what}, ${formatDay(day)}, is not in the year from ${formatDay(year.from)} to ${formatDay(year.to)}. Holiday is counted one leave year at a time. Check the days.`, field });
}
