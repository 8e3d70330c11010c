import { addMonths, type IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio } from '../kernel/money';
import type { Period } from '../kernel/period';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import type { Job } from './job';
import type { PayLine } from './pay-run';
import type { Worker } from './worker';

/** Rolled-up holiday pay is lawful in leave years that begin on this day or later. */
const LAWFUL_FROM: IsoDay = '2024-04-01';

/** What is paid for work, on which holiday pay is rolled up: not sick pay, and not what is paid for holiday. */
const FOR_WORK: readonly PayLine['kind'][] = ['hours', 'sleep_in', 'cancelled', 'top_up'];

/** The first day of the leave year that a day is in. */
function leaveYearFrom({ startsOn }: Pick<Worker, 'startsOn'>, { leaveYearStarts }: Pick<Job, 'leaveYearStarts'>, on: IsoDay): IsoDay {
  const monthDay = leaveYearStarts ?? startsOn.slice(5);
  const thisYear = addMonths(`${on.slice(0, 4)}-${monthDay === '02-29' ? '02-28' : monthDay}` as IsoDay, 0);
  const from = thisYear <= on ? thisYear : addMonths(thisYear, -12);
  return from > startsOn ? from : startsOn;
}

/** May holiday pay be rolled up in the leave year of a day? Only for irregular hours or part of the year, in leave years from 1 April 2024 (Working Time Regulations 1998, regulation 16A). */
export function mayRollUp(worker: Pick<Worker, 'startsOn'>, job: Pick<Job, 'hours' | 'leaveYearStarts'>, on: IsoDay): boolean {
  return job.hours === 'irregular' && leaveYearFrom(worker, job, on) >= LAWFUL_FROM;
}

/**
 * The line of holiday pay that is paid with each pay, apart from it: 12.07 % of the period’s pay for work, to the nearest penny. Undefined
 * where holiday is paid when taken, where it may not be rolled up, or where nothing was earned.
 */
export function rolledUpLine(worker: Pick<Worker, 'startsOn'>, job: Pick<Job, 'hours' | 'holidayPay' | 'leaveYearStarts'>, lines: readonly PayLine[], period: Period): PayLine | undefined {
  if (job.holidayPay !== 'rolled_up' || !mayRollUp(worker, job, period.to)) return undefined;
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
