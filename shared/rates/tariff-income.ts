import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, timesRatio, type Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import { rateOn, type RateRow } from './rate-table';
import { rates, type RateValues } from './rates';

export type TariffIncome = { readonly weeklyPence: Pence; readonly row: RateRow<RateValues<'capitalLimits'>> };

/**
 * The weekly income that a council counts from savings between the two limits: £1.00 for each £250.00, or part of it, over the lower
 * limit. Savings in pence in, pence a week out. Savings over the upper limit are refused in words (`capital-over-limit`): the person
 * pays the full cost. Care and Support (Charging and Assessment of Resources) Regulations 2014, regulations 12 and 25.
 */
export function tariffIncome({ capitalPence, on }: { readonly capitalPence: Pence; readonly on: IsoDay }): Result<TariffIncome> {
  const found = rateOn(rates.capitalLimits(), on);
  if (!found.ok) return found;
  const { lowerPence, upperPence, stepPence, incomeForStepPence } = found.value.values;
  if (capitalPence > upperPence) {
    return refused({
      code: 'capital-over-limit',
      message: `Savings of ${formatPounds(capitalPence)} are over the limit of ${formatPounds(upperPence)} on ${formatDay(on)}. So the council may ask you to pay the full cost of your care. Ask your council for a financial assessment when your savings come near the limit.`,
      field: 'capitalPence',
    });
  }
  // “Or part of”: a step that has begun counts whole (regulation 25).
  const steps = timesRatio(Math.max(0, capitalPence - lowerPence), { numerator: 1, denominator: stepPence }, 'up');
  return ok({ weeklyPence: steps * incomeForStepPence, row: found.value });
}
