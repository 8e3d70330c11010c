import type { IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio } from '../kernel/money';
import type { Period } from '../kernel/period';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { Job } from './job';
import { leaveYearOf } from './leave-year';
import type { PayLine } from './pay-run';
import type { Worker } from './worker';

/** From this day on a leave year may have its holiday paid along with the work (Working Time Regulations 1998, regulation 16A). */
const ROLLED_UP_FROM: IsoDay = '2024-04-01';

/** Is holiday paid along with each pay? The law allows that only for irregular hours and part of the year, in leave years from 1 April 2024. */
export function isRolledUp({ hours, holidayPay }: Pick<Job, 'hours' | 'holidayPay'>, yearFrom: IsoDay): boolean {
  return holidayPay === 'rolled_up' && hours === 'irregular' && yearFrom >= ROLLED_UP_FROM;
}

/** What is paid for work, on which holiday pay is rolled up: not sick pay, and not what is paid for holiday. */
const FOR_WORK: readonly PayLine['kind'][] = ['hours', 'sleep_in', 'cancelled', 'top_up'];

/**
 * Is holiday paid along with each pay in the leave year of a day (`isRolledUp`)? Who starts within a leave year is in one that began before
 * the job (Working Time Regulations 1998, regulation 13(3) and (5)), so it is that first day, not the job’s, that is held against 1 April 2024.
 */
export function isRolledUpOn(worker: Pick<Worker, 'startsOn'>, job: Pick<Job, 'hours' | 'holidayPay' | 'leaveYearStarts'>, on: IsoDay): boolean {
  return isRolledUp(job, leaveYearOf(worker, job, on).from);
}

/**
 * The line of holiday pay that is paid with each pay, apart from it: 12.07 % of the period’s pay for work, to the nearest penny. Undefined
 * where holiday is paid when taken, where it may not be rolled up, or where nothing was earned.
 */
export function rolledUpLine(worker: Pick<Worker, 'startsOn'>, job: Pick<Job, 'hours' | 'holidayPay' | 'leaveYearStarts'>, lines: readonly PayLine[], period: Period): PayLine | undefined {
  if (!isRolledUpOn(worker, job, period.to)) return undefined;
  const row = rateOn(rates.holiday(), period.to);
  const workPence = sumPence(lines.filter(({ kind }) => FOR_WORK.includes(kind)).map(({ amountPence }) => amountPence));
  if (!row.ok || workPence <= 0) return undefined;
  const { earnedBasisPoints } = row.value.values;
  return {
    kind: 'holiday_rolled_up',
    words: `Holiday pay, rolled up: ${earnedBasisPoints / 100}% of the pay for work`,
    minutes: null,
    ratePence: null,
    amountPence: timesRatio(workPence, { numerator: earnedBasisPoints, denominator: 10_000 }, 'half-up'),
  };
}
