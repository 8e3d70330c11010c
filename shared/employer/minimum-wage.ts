import { addMonths, ageOn, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import { rateOn, type RateRow } from '../rates/rate-table';
import { rates, type RateValues } from '../rates/rates';
import type { AgeBand, Worker } from './worker';

export type WageFloor = {
  /** The least that may be paid for an hour, in pence. */
  readonly requiredPence: Pence;
  readonly row: RateRow<RateValues<'minimumWage'>>;
};

/** From this age on an apprentice has the ordinary rate after the first year (National Minimum Wage Regulations 2015, regulation 5). */
const APPRENTICE_AGE = 19;

/**
 * The minimum wage for an hour's work on a day. An apprentice under 19, or of any age in the first year, has the apprentice rate;
 * everyone else the rate of their age on that day. `firstYear` left out counts as the first year. Below 16 no rate exists, so the
 * request is refused (`age-below-minimum-wage`). National Minimum Wage Regulations 2015, regulations 4 to 5.
 *
 * A new rate binds from the first pay period that starts on or after 1 April; this answers for work on the day itself.
 */
export function minimumWageFor({
  on,
  age,
  apprentice,
  firstYear = true,
}: {
  readonly on: IsoDay;
  readonly age: number;
  readonly apprentice: boolean;
  readonly firstYear?: boolean;
}): Result<WageFloor> {
  const found = rateOn(rates.minimumWage(), on);
  if (!found.ok) return found;
  const { bands, apprenticeHourlyPence } = found.value.values;
  const band = bands.find(({ fromAge }) => age >= fromAge);
  if (!band) {
    return refused({
      code: 'age-below-minimum-wage',
      message: `There is no minimum wage at the age of ${age}: it starts at ${bands.at(-1)?.fromAge}. Someone younger may only do light work, with a permit from the council. Check the age.`,
      field: 'age',
    });
  }
  const hasApprenticeRate = apprentice && (age < APPRENTICE_AGE || firstYear);
  return ok({ requiredPence: hasApprenticeRate ? apprenticeHourlyPence : band.hourlyPence, row: found.value });
}

/** The oldest age of a band, so that a floor taken from it is never too low. */
const AGE_OF_BAND: Record<AgeBand, number> = { '16_to_17': 17, '18_to_20': 20, '21_to_22': 22, '23_and_over': 23 };

/** Age in years on a day: from the date of birth, or, where that is not written down, the oldest age of the band. */
export function workerAge(worker: Pick<Worker, 'bornOn' | 'ageBand'>, on: IsoDay): number {
  return worker.bornOn ? ageOn(worker.bornOn, on) : AGE_OF_BAND[worker.ageBand];
}

/**
 * Members of the family who live in the home and share in its work have no minimum wage (Regulations 2015, regulation 58). Whether
 * someone shares in it is a question of fact that is not asked here.
 */
export function hasNoMinimumWage({ livesInHousehold, relationship }: Pick<Worker, 'livesInHousehold' | 'relationship'>): boolean {
  return livesInHousehold && relationship !== 'none' && relationship !== 'friend';
}

/** The minimum wage of a personal assistant on a day. An apprentice's first year is counted from the first day of work here. */
export function workerFloor(worker: Pick<Worker, 'bornOn' | 'ageBand' | 'apprentice' | 'startsOn'>, on: IsoDay): Result<WageFloor> {
  return minimumWageFor({
    on,
    age: workerAge(worker, on),
    apprentice: worker.apprentice,
    firstYear: on < addMonths(worker.startsOn, 12),
  });
}
