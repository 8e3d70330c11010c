import type { IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence, type Ratio } from '../kernel/money';
import type { Recurring } from '../kernel/recurrence';
import { ok, type Result } from '../kernel/result';
import { rateOn, type RateRow } from '../rates/rate-table';
import { rates, type RateValues } from '../rates/rates';
import { limitFor, payPeriodsAYear, usualPayPence } from './pay-period';

export type EmployerCosts = {
  /** Pay for the hours of support, before anything is taken off. */
  readonly wagesPence: Pence;
  readonly holidayPence: Pence;
  /** After the Employment Allowance. */
  readonly nationalInsurancePence: Pence;
  /** How much of the Employment Allowance was used. */
  readonly allowanceUsedPence: Pence;
  readonly pensionPence: Pence;
  readonly totalPence: Pence;
  /** The total for each hour of support. */
  readonly perHourPence: Pence;
};

export type Employment = {
  readonly ratePence: Pence;
  readonly minutesAWeek: number;
  readonly age: number;
  readonly apprentice: boolean;
  readonly payEvery: Recurring;
  /** `as_law_says`: for those who must be enrolled. */
  readonly pension: 'yes' | 'no' | 'as_law_says';
  /** What is left of the household's Employment Allowance for the tax year; 0 where it is not claimed. */
  readonly allowanceLeftPence: Pence;
};

export type CostRows = {
  readonly holiday: RateRow<RateValues<'holiday'>>;
  readonly nationalInsurance: RateRow<RateValues<'employerNationalInsurance'>>;
  readonly thresholds: RateRow<RateValues<'nationalInsuranceThresholds'>>;
  readonly autoEnrolment: RateRow<RateValues<'autoEnrolment'>>;
  readonly statePensionAge: RateRow<RateValues<'statePensionAge'>>;
};

/** Every rate that the cost of an employee needs on a day, or the fault of the first that is not loaded. */
export function costRowsOn(on: IsoDay): Result<CostRows> {
  const holiday = rateOn(rates.holiday(), on);
  if (!holiday.ok) return holiday;
  const nationalInsurance = rateOn(rates.employerNationalInsurance(), on);
  if (!nationalInsurance.ok) return nationalInsurance;
  const thresholds = rateOn(rates.nationalInsuranceThresholds(), on);
  if (!thresholds.ok) return thresholds;
  const autoEnrolment = rateOn(rates.autoEnrolment(), on);
  if (!autoEnrolment.ok) return autoEnrolment;
  const statePensionAge = rateOn(rates.statePensionAge(), on);
  if (!statePensionAge.ok) return statePensionAge;
  return ok({
    holiday: holiday.value,
    nationalInsurance: nationalInsurance.value,
    thresholds: thresholds.value,
    autoEnrolment: autoEnrolment.value,
    statePensionAge: statePensionAge.value,
  });
}

const percent = (basisPoints: number): Ratio => ({ numerator: basisPoints, denominator: 10_000 });

/**
 * Employer's National Insurance on one payment, in pence: the rate on what is over the secondary threshold. For employees under 21,
 * and apprentices under 25, the relief rate applies up to the upper earnings limit. Rounded to the nearest penny, an exact half
 * penny down (HMRC's exact percentage method; Social Security (Contributions) Regulations 2001, regulation 12).
 */
export function nationalInsuranceOn(
  payPence: Pence,
  { age, apprentice, payEvery }: Pick<Employment, 'age' | 'apprentice' | 'payEvery'>,
  rows: Pick<CostRows, 'nationalInsurance' | 'thresholds'>,
): Pence {
  const { rateBasisPoints, reliefUnderAge, apprenticeReliefUnderAge, reliefRateBasisPoints } = rows.nationalInsurance.values;
  const { secondaryThreshold, upperEarningsLimit } = rows.thresholds.values;
  const hasRelief = age < reliefUnderAge || (apprentice && age < apprenticeReliefUnderAge);
  const reliefEnds = hasRelief ? limitFor(upperEarningsLimit, payEvery) : 0;
  const starts = limitFor(secondaryThreshold, payEvery);
  const relieved = Math.max(0, Math.min(payPence, reliefEnds) - starts);
  const full = Math.max(0, payPence - Math.max(starts, reliefEnds));
  return timesRatio(relieved, percent(reliefRateBasisPoints), 'half-down') + timesRatio(full, percent(rateBasisPoints), 'half-down');
}

/** Must this employee be put in a pension? From 22 to State Pension age, with pay over the trigger (Pensions Act 2008, section 3). */
export function mustBeEnrolled(payPence: Pence, { age, payEvery }: Pick<Employment, 'age' | 'payEvery'>, rows: Pick<CostRows, 'autoEnrolment' | 'statePensionAge'>): boolean {
  const { trigger, enrolFromAge } = rows.autoEnrolment.values;
  return age >= enrolFromAge && age < rows.statePensionAge.values.years && payPence > limitFor(trigger, payEvery);
}

/** The employer's least pension payment on one payment, in pence: 3 % of what lies between the two limits, to the nearest penny. */
export function pensionOn(payPence: Pence, payEvery: Recurring, { autoEnrolment }: Pick<CostRows, 'autoEnrolment'>): Pence {
  const { lower, upper, minimumEmployerBasisPoints } = autoEnrolment.values;
  const qualifying = Math.max(0, Math.min(payPence, limitFor(upper, payEvery)) - limitFor(lower, payEvery));
  return timesRatio(qualifying, percent(minimumEmployerBasisPoints), 'half-up');
}

/**
 * What an employee costs in a year, at the rates of one day. Hours, not the contract, are the start: support is needed in all
 * 52 weeks, so wages are 52 weeks of hours, and holiday pay comes on top (12.07 %, which is 5.6 weeks for 46.4 of work), whether it
 * pays this assistant's holiday or the one who stands in. National Insurance and pension are worked out on each equal pay period,
 * on wages and holiday pay together, as payroll does. The Employment Allowance is used up to what is left of it.
 */
export function employerCostsOfYear(employment: Employment, on: IsoDay): Result<EmployerCosts & { readonly rows: CostRows }> {
  const found = costRowsOn(on);
  if (!found.ok) return found;
  const rows = found.value;
  const { ratePence, minutesAWeek, payEvery, allowanceLeftPence } = employment;
  const { earnedBasisPoints } = rows.holiday.values;
  const wagesPence = usualPayPence(ratePence, minutesAWeek, 'year');
  const holidayPence = timesRatio(wagesPence, percent(earnedBasisPoints), 'half-up');
  const payPence = usualPayPence(ratePence, minutesAWeek, payEvery, { numerator: 10_000 + earnedBasisPoints, denominator: 10_000 });
  const periods = payPeriodsAYear(payEvery);
  const due = nationalInsuranceOn(payPence, employment, rows) * periods;
  const allowanceUsedPence = Math.min(due, Math.max(0, allowanceLeftPence));
  const nationalInsurancePence = due - allowanceUsedPence;
  const inPension = employment.pension === 'yes' || (employment.pension === 'as_law_says' && mustBeEnrolled(payPence, employment, rows));
  const pensionPence = inPension ? pensionOn(payPence, payEvery, rows) * periods : 0;
  const totalPence = sumPence([wagesPence, holidayPence, nationalInsurancePence, pensionPence]);
  const perHourPence = minutesAWeek === 0 ? 0 : timesRatio(totalPence, { numerator: 60, denominator: minutesAWeek * 52 }, 'half-up');
  return ok({ wagesPence, holidayPence, nationalInsurancePence, allowanceUsedPence, pensionPence, totalPence, perHourPence, rows });
}
