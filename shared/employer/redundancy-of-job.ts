import { addDays, addMonths, ageOn, type IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import { noticeWeeks } from './notice-weeks';
import { redundancyPay, type RedundancyPay } from './redundancy';
import { usualWeekPence } from './usual-week';
import { weeksPaid } from './weeks-paid';
import type { Worker } from './worker';

/** A week’s pay before anything is taken off. `weeks`: of the average, at most 12; 0: it is the usual week’s. */
export type WeekOfJob = { readonly pence: Pence; readonly weeks: number; readonly on: IsoDay };

export type RedundancyOfJob = {
  /** Whole years of work up to `countsTo`. */
  readonly years: number;
  /** The day to which work counts: the last day, or that on which the law’s notice would have ended. */
  readonly countsTo: IsoDay;
  /** On that day; null: nothing is due at any age. */
  readonly age: number | null;
  readonly week: WeekOfJob | null;
  /** Null: under two years, so nothing is due. */
  readonly pay: RedundancyPay | null;
  readonly payPence: Pence;
};

const AVERAGE_OF_WEEKS = 12;
const YEARS_NEEDED = 2;

/**
 * A week’s pay of a PA as redundancy pay and notice count it on a day: what the usual week pays; with irregular hours, or with no usual week
 * written down, the average of the last 12 paid weeks. Employment Rights Act 1996, sections 221 to 224. Null: neither is known.
 */
export function weekOfJob(worker: Worker, record: EmploymentRecord, on: IsoDay): WeekOfJob | null {
  const usual = usualWeekPence(worker, record, on);
  const asUsual = usual && { pence: timesRatio(1, usual, 'half-up'), weeks: 0, on };
  if (asUsual && jobOf(record, worker.id).hours === 'regular') return asUsual;
  const paid = weeksPaid(worker, record, on).slice(0, AVERAGE_OF_WEEKS);
  if (paid.length === 0) return asUsual;
  return { pence: timesRatio(sumPence(paid.map(({ pence }) => pence)), { numerator: 1, denominator: paid.length }, 'half-up'), weeks: paid.length, on };
}

/** Whole years from the first day of a job to a day. */
export function yearsOfWork(startsOn: IsoDay, on: IsoDay): number {
  let years = 0;
  // A year is whole on the day before its anniversary.
  while (addMonths(startsOn, 12 * (years + 1)) <= addDays(on, 1)) years += 1;
  return years;
}

/**
 * The redundancy pay of a PA whose job ends on a day. Where the employer gave notice (`noticeGivenOn`) that was shorter than the law’s, work
 * counts to the day on which the law’s would have ended (section 145(5)); a week’s pay is that of the day on which the law’s notice begins
 * (section 226). Faults: `redundancy-no-birthday`, `redundancy-no-week`, and those of `redundancyPay`.
 */
export function redundancyOfJob(worker: Worker, record: EmploymentRecord, endsOn: IsoDay, noticeGivenOn: IsoDay | null): Result<RedundancyOfJob> {
  const lawful = noticeGivenOn === null ? endsOn : addDays(noticeGivenOn, 7 * noticeWeeks(worker.startsOn, noticeGivenOn, null));
  const countsTo = lawful > endsOn ? lawful : endsOn;
  const years = yearsOfWork(worker.startsOn, countsTo);
  if (years < YEARS_NEEDED) return ok({ years, countsTo, age: null, week: null, pay: null, payPence: 0 });
  if (worker.bornOn === null) {
    return refused({ code: 'redundancy-no-birthday', message: `Redundancy pay depends on age, and the date of birth of ${worker.name} is not written down. Write it down on the page of ${worker.name}.` });
  }
  const week = weekOfJob(worker, record, addDays(countsTo, -7 * noticeWeeks(worker.startsOn, countsTo, null)));
  if (week === null) {
    return refused({ code: 'redundancy-no-week', message: `Redundancy pay depends on a week’s pay, and no usual hours or rate of ${worker.name} are written down. Write them down on the page of ${worker.name}.` });
  }
  const age = ageOn(worker.bornOn, countsTo);
  const pay = redundancyPay({ age, years, weekPence: week.pence, on: countsTo });
  return pay.ok ? ok({ years, countsTo, age, week, pay: pay.value, payPence: pay.value.payPence }) : pay;
}
