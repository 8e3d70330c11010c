import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import { splitPence, timesRatio, type Pence } from '../kernel/money';
import { overlap, type Period } from '../kernel/period';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import { daysOf, leaveDays } from './leave-days';
import { ownHours } from './own-hours';
import { ownRecord } from './own-record';
import type { PayLine } from './pay-run';
import type { Worker } from './worker';
import { shiftSixtieths, workingMinutes } from './usual-week';
import { workedTime } from './worked-time';
import { workedPeriods, type WorkedPeriod } from './worked-periods';

/** A week for which somebody was paid. */
export type WeekPaid = Period & {
  readonly pence: Pence;
  /** Hours worked and of holiday, as working time; 0: the hours are not known. */
  readonly minutes: number;
};

/** How many weeks count, and how far back they are looked for (Working Time Regulations 1998, regulation 16(3); Employment Rights Act 1996, section 224). */
const WEEKS = 52;
const LOOK_BACK = 104;

/** Pay for work and for holiday. Not what holiday paid all along, sick pay, and what is paid once at the end (`redundancy`, `notice`) or for no work (`other`). */
const COUNTED: ReadonlySet<PayLine['kind']> = new Set(['hours', 'sleep_in', 'cancelled', 'holiday', 'other_leave', 'top_up']);

/** Weeks end on a Saturday, unless pay is by the week. */
const ANY_SATURDAY: IsoDay = '2000-01-01';

type Day = { readonly pence: Pence; readonly minutes: number };

/** Kept by the record and the PA, which nothing changes: many holidays rest on the same two years of hours. */
function keptFor<T>(make: (worker: Worker, record: EmploymentRecord) => T): (worker: Worker, record: EmploymentRecord) => T {
  const known = new WeakMap<EmploymentRecord, WeakMap<Worker, { readonly made: T }>>();
  return (worker, record) => {
    const byWorker = known.get(record) ?? new WeakMap<Worker, { readonly made: T }>();
    known.set(record, byWorker);
    const found = byWorker.get(worker) ?? { made: make(worker, record) };
    byWorker.set(worker, found);
    return found.made;
  };
}

/**
 * The paid weeks that the average for holiday is taken from, newest first: at most 52 of the 104 before a day, each a whole week from Sunday
 * to Saturday (where pay is by the week: from the first day of that week) that ends on or before it. Weeks without pay or with days of
 * sickness are passed over, and an earlier one takes their place. Pay for a longer period is shared over its days as they were worked.
 */
export function weeksPaid(worker: Worker, record: EmploymentRecord, before: IsoDay): WeekPaid[] {
  const last = lastWeekEnd(worker, record, before);
  const own = ownRecord(record, worker.id);
  const sick = own.absences.filter(({ kind }) => kind === 'sickness');
  const paidOn = paidDay(worker, own, last, before);
  const weeks: WeekPaid[] = [];
  for (let count = 0; count < LOOK_BACK && weeks.length < WEEKS; count += 1) {
    const week = { from: addDays(last, -6 - 7 * count), to: addDays(last, -7 * count) };
    if (week.from < worker.startsOn) break;
    if (sick.some((absence) => overlap({ from: absence.from, to: absence.to ?? before }, week))) continue;
    const paid = daysOf(week).flatMap((on) => paidOn(on) ?? []);
    const pence = paid.reduce((sum, day) => sum + day.pence, 0);
    if (pence > 0) weeks.push({ ...week, pence, minutes: paid.reduce((sum, day) => sum + day.minutes, 0) });
  }
  return weeks;
}

/** The last day of the last whole week that ends on or before a day. A Saturday, or, where pay is by the week, the last day of that week. */
function lastWeekEnd({ startsOn, payEvery, id }: Worker, { payRuns }: EmploymentRecord, before: IsoDay): IsoDay {
  const run = payRuns.findLast((one) => one.workerId === id && daysBetween(one.from, one.to) === 6);
  const end: IsoDay = payEvery === 'week' ? (run?.to ?? addDays(startsOn, -1)) : ANY_SATURDAY;
  return addDays(before, -(((daysBetween(end, before) % 7) + 7) % 7));
}

/**
 * Pay and minutes of a day, from approved pay, else from payslips, else from the hours written down at their rates. The period that goes on
 * over `before` is always taken from the hours: its pay has the holiday in it, and must not change what it rests on once it is approved.
 */
function paidDay(worker: Worker, record: EmploymentRecord, last: IsoDay, before: IsoDay): (on: IsoDay) => Day | undefined {
  const { endOf, days } = sharedPay(worker, record)(daysBetween(ANY_SATURDAY, last) % 7);
  const worked = workedDays(worker, record);
  const isHoliday = record.absences.some(({ kind, from, to }) => kind === 'holiday' && from <= before && (to ?? before) >= before);
  return (on) => {
    const end = endOf.get(on);
    const isClosed = end !== undefined && (end < before || (end === before && !isHoliday));
    return isClosed ? days.get(on) : worked.get(on);
  };
}

type SharedPay = { /** The last day of the paid period that a day is in. */ readonly endOf: ReadonlyMap<IsoDay, IsoDay>; readonly days: ReadonlyMap<IsoDay, Day> };

/** The pay that is written down, shared over its weeks, by the day of the week on which weeks end (days after a Saturday). The record is of one PA. */
const sharedPay = keptFor((worker, record): ((endsOn: number) => SharedPay) => {
  const known = new Map<number, SharedPay>();
  return (endsOn) => {
    const found = known.get(endsOn) ?? shareAll(worker, record, endsOn);
    known.set(endsOn, found);
    return found;
  };
});

function shareAll(worker: Worker, record: EmploymentRecord, endsOn: number): SharedPay {
  const isAlong = jobOf(record, worker.id).holidayPay === 'rolled_up';
  const until = [...record.payRuns, ...record.payslips].reduce<IsoDay>((latest, { to }) => (to > latest ? to : latest), worker.startsOn);
  const endOf = new Map<IsoDay, IsoDay>();
  const days = new Map<IsoDay, Day>();
  for (const period of workedPeriods(worker, record, until)) {
    const pence = payOf(period, isAlong);
    if (pence === null) continue;
    for (const on of daysOf(period)) endOf.set(on, period.to);
    share(period, pence, hoursOf(worker, record), days, addDays(ANY_SATURDAY, endsOn));
  }
  return { endOf, days };
}

/** Minutes by day, and whether any of a period’s are written down. */
type Hours = { readonly minutes: ReadonlyMap<IsoDay, number>; readonly isEntered: (period: Period) => boolean };

/** Pay that counts for a period; null: neither a pay run nor a payslip is there. `isAlong`: the holiday pay of a payslip came along with the work. */
function payOf({ run, payslip }: WorkedPeriod, isAlong: boolean): Pence | null {
  if (run) return run.lines.reduce((sum, line) => (COUNTED.has(line.kind) ? sum + line.amountPence : sum), 0);
  return payslip ? payslip.grossPence - (payslip.sickPence ?? 0) - (isAlong ? (payslip.holidayPence ?? 0) : 0) : null;
}

/** Pay of a period week by week, so that a week has whole pence; it stands on the first day of each week within the period. `last`: a week’s last day. */
function share(period: WorkedPeriod, pence: Pence, { minutes, isEntered }: Hours, days: Map<IsoDay, Day>, last: IsoDay): void {
  const weeks = new Map<number, { on: IsoDay; days: number; minutes: number }>();
  for (const on of daysOf(period)) {
    const key = Math.floor(daysBetween(on, last) / 7);
    const week = weeks.get(key) ?? { on, days: 0, minutes: 0 };
    weeks.set(key, { ...week, days: week.days + 1, minutes: week.minutes + (minutes.get(on) ?? 0) });
  }
  const all = [...weeks.values()];
  const isKnown = all.some((week) => week.minutes > 0);
  const shares = all.map((week) => (isKnown ? week.minutes : week.days));
  const parts = splitPence(pence, shares);
  // Usual hours say how the pay fell; how many they were, the payslip knows better.
  const stated = isEntered(period) ? 0 : minutesStated(period);
  const hours = stated > 0 ? splitPence(stated, shares) : all.map((week) => week.minutes);
  for (const [index, { on }] of all.entries()) days.set(on, { pence: parts[index] ?? 0, minutes: hours[index] ?? 0 });
}

/** Minutes that the pay run or the payslip states by itself. */
function minutesStated({ run, payslip }: WorkedPeriod): number {
  return run ? run.lines.reduce((sum, line) => (COUNTED.has(line.kind) ? sum + (line.minutes ?? 0) : sum), 0) : (payslip?.minutes ?? 0);
}

/** Every day with hours, at the rates of the day. The record is of one PA. */
const workedDays = keptFor((worker, record): ReadonlyMap<IsoDay, Day> => {
  const days = new Map<IsoDay, Day>();
  for (const [on, all] of ownHours(record, worker.id).shifts) {
    const shifts = all.filter(({ state }) => state !== 'cancelled_unpaid');
    if (shifts.length === 0) continue;
    const sixtieths = shifts.reduce((sum, shift) => sum + (shiftSixtieths(worker, record, shift, on) ?? 0), 0);
    days.set(on, { pence: timesRatio(sixtieths, { numerator: 1, denominator: 60 }, 'half-up'), minutes: shifts.reduce((sum, shift) => sum + workingMinutes(shift), 0) });
  }
  return days;
});

/** The hours of all days for which pay is written down, which is what is shared over them. The record is of one PA. */
const hoursOf = keptFor((worker, record): Hours => {
  const { shifts } = ownHours(record, worker.id);
  const ends = [...record.payRuns, ...record.payslips].flatMap(({ from, to }) => [from, to]).sort();
  const [from, to] = [ends[0], ends.at(-1)];
  return { minutes: from && to ? minutesByDay(worker, record, { from, to }) : new Map(), isEntered: (period) => daysOf(period).some((on) => shifts.has(on)) };
});

/** Minutes of hours worked and of paid leave, by day; a week whose hours nobody entered is as usual, as its pay was. The record is of one PA. */
function minutesByDay(worker: Worker, record: EmploymentRecord, within: Period): Map<IsoDay, number> {
  const minutes = new Map<IsoDay, number>();
  const add = (on: IsoDay, more: number) => minutes.set(on, (minutes.get(on) ?? 0) + more);
  for (const stretch of workedTime(worker, record, within).stretches) {
    if (stretch.state !== 'cancelled_unpaid') add(stretch.on, workingMinutes(stretch));
  }
  for (const absence of record.absences) {
    if ((absence.kind !== 'holiday' && absence.kind !== 'other_paid') || absence.from > within.to || (absence.to ?? within.to) < within.from) continue;
    for (const day of leaveDays(absence, record, within.to)) add(day.on, day.minutes);
  }
  return minutes;
}
