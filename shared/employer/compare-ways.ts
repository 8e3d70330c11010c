import type { IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence, timesRatio, type Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import type { Recurring } from '../kernel/recurrence';
import { employerCostsOfYear } from './employer-costs';
import { minimumWageFor } from './minimum-wage';
import { usualPayPence } from './pay-period';
import { costRatesDay } from './rates-known';

export const WAYS = ['employed', 'agency', 'self_employed'] as const;
export type Way = (typeof WAYS)[number];

export type WaysQuestion = {
  readonly minutesAWeek: number;
  /** Pay of an employed PA for an hour. */
  readonly ratePence: Pence;
  readonly age: number;
  readonly payEvery: Recurring;
  /** Insurance and payroll for a year, where they come on top; 0: not known, or paid already. */
  readonly extrasPence: Pence;
  /** Null: not asked about. */
  readonly agencyRatePence: Pence | null;
  readonly selfEmployedRatePence: Pence | null;
};

export type WayCost = {
  readonly way: Way;
  readonly hourPence: Pence;
  readonly weekPence: Pence;
  readonly yearPence: Pence;
  /** Of someone employed: what comes on top of the wages, in a year. */
  readonly onTop: readonly { readonly part: 'holiday' | 'national_insurance' | 'pension' | 'extras'; readonly pence: Pence }[];
};

/**
 * What the same hours cost in each way, for a full year of 52 weeks at the rates of a day: a PA who is employed, with holiday, National
 * Insurance after `allowanceLeftPence`, pension where the law has it, insurance and payroll; an agency; a PA who works for themselves. Faults:
 * `hours-missing`, `below-minimum-wage`, and rates that are not loaded.
 */
export function compareWays(question: WaysQuestion, allowanceLeftPence: Pence, on: IsoDay): Result<WayCost[]> {
  const { minutesAWeek, ratePence, age, payEvery, extrasPence, agencyRatePence, selfEmployedRatePence } = question;
  if (minutesAWeek <= 0) return refused({ code: 'hours-missing', field: 'minutesAWeek', message: 'Write how many hours a week, more than 0.' });
  const floor = minimumWageFor({ on, age, apprentice: false });
  if (floor.ok && ratePence < floor.value.requiredPence) {
    return refused({ code: 'below-minimum-wage', field: 'ratePence', message: `At this age the law asks for at least ${formatPounds(floor.value.requiredPence)} an hour. Write a rate from there up.` });
  }
  const costs = employerCostsOfYear({ ratePence, minutesAWeek, age, apprentice: false, payEvery, pension: 'as_law_says', allowanceLeftPence }, costRatesDay(on));
  if (!costs.ok) return costs;
  const { wagesPence, holidayPence, nationalInsurancePence, pensionPence } = costs.value;
  const employedPence = sumPence([wagesPence, holidayPence, nationalInsurancePence, pensionPence, extrasPence]);
  const onTop = [
    { part: 'holiday' as const, pence: holidayPence },
    { part: 'national_insurance' as const, pence: nationalInsurancePence },
    { part: 'pension' as const, pence: pensionPence },
    { part: 'extras' as const, pence: extrasPence },
  ];
  const others = ([['agency', agencyRatePence], ['self_employed', selfEmployedRatePence]] as const).flatMap(([way, rate]) => (rate === null ? [] : [wayOf(way, usualPayPence(rate, minutesAWeek, 'year'), minutesAWeek, [])]));
  return ok([wayOf('employed', employedPence, minutesAWeek, onTop), ...others]);
}

function wayOf(way: Way, yearPence: Pence, minutesAWeek: number, onTop: WayCost['onTop']): WayCost {
  return {
    way,
    hourPence: timesRatio(yearPence, { numerator: 60, denominator: minutesAWeek * 52 }, 'half-up'),
    weekPence: timesRatio(yearPence, { numerator: 1, denominator: 52 }, 'half-up'),
    yearPence,
    onTop,
  };
}
