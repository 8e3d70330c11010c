import { addMonths, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { rates } from '../rates/rates';
import { hasNoMinimumWage, minimumWageFor, workerAge, workerFloor, type WageFloor } from './minimum-wage';
import { payReferencePeriodFrom } from './pay-reference-period';
import type { CountedTime } from './work-pay';
import type { Worker } from './worker';

export type PeriodFloor = {
  readonly floor: WageFloor;
  readonly minutes: number;
  /** What counts as pay for those minutes, less what was taken off for the employer’s own use. */
  readonly countedPence: Pence;
  /** The least that the law asks for them, rounded up to the penny. */
  readonly leastPence: Pence;
  /** 0: the pay is enough. */
  readonly shortPence: Pence;
};

/**
 * Is the pay of a period at least the minimum wage for its hours? By the rate of the first day of the pay reference period, for the age on
 * that day (National Minimum Wage Regulations 2015, regulation 4B). Of a sleep-in only time awake for work counts, and its pay by the night
 * does not; holiday and sick pay are for no work. Deductions for the employer’s own use and benefit lower the pay (regulation 12). Compared
 * before rounding, so that no rounded line is short by a fraction. Undefined: no minimum wage holds, or it is not known, or nothing was worked.
 */
export function periodFloor(worker: Worker, counted: readonly CountedTime[], period: Period, deductionsPence: Pence = 0): PeriodFloor | undefined {
  const minutes = counted.reduce((sum, time) => sum + time.minutes, 0);
  const floor = hasNoMinimumWage(worker) ? undefined : floorOf(worker, payReferencePeriodFrom(worker, period.from));
  if (minutes === 0 || !floor) return undefined;
  const pay60 = counted.reduce((sum, time) => sum + time.minutes * time.ratePence, 0) - deductionsPence * 60;
  const least60 = minutes * floor.requiredPence;
  const perHour = { numerator: 1, denominator: 60 };
  return {
    floor,
    minutes,
    countedPence: timesRatio(pay60, perHour, 'half-up'),
    leastPence: timesRatio(least60, perHour, 'up'),
    shortPence: pay60 >= least60 ? 0 : timesRatio(least60 - pay60, perHour, 'up'),
  };
}

/** After the last day of the table its last row holds, because the minimum wage does not fall. */
function floorOf(worker: Worker, on: IsoDay): WageFloor | undefined {
  const last = rates.minimumWage().rows.at(-1)?.to ?? null;
  const floor =
    last === null || on <= last
      ? workerFloor(worker, on)
      : minimumWageFor({ on: last, age: workerAge(worker, on), apprentice: worker.apprentice, firstYear: on < addMonths(worker.startsOn, 12) });
  return floor.ok ? floor.value : undefined;
}
