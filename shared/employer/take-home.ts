import type { IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import type { Recurring } from '../kernel/recurrence';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { limitFor, payPeriodsAYear } from './pay-period';

/**
 * About what is left of gross pay, in pence, until the payslip says it: less the worker’s National Insurance, basic-rate tax above the period’s
 * share of the personal allowance, and the pension without its tax relief. The tax code of the PA is payroll’s, and is not known here, so this
 * is an estimate for the plan and never a figure to pay by. Where a rate is not known, nothing is taken off for it.
 */
export function takeHomeEstimate(grossPence: Pence, workerPensionPence: Pence, payEvery: Recurring, payday: IsoDay): Pence {
  const insurance = rateOn(rates.employeeNationalInsurance(), payday);
  const limits = rateOn(rates.nationalInsuranceThresholds(), payday);
  const allowance = rateOn(rates.personalAllowance(), payday);
  const tax = rateOn(rates.incomeTax(), payday);
  const insurancePence =
    insurance.ok && limits.ok
      ? timesRatio(Math.max(0, grossPence - limitFor(limits.value.values.primaryThreshold, payEvery)), { numerator: insurance.value.values.mainBasisPoints, denominator: 10_000 }, 'half-down')
      : 0;
  const freePence = allowance.ok ? timesRatio(allowance.value.values.yearPence, { numerator: 1, denominator: payPeriodsAYear(payEvery) }, 'up') : grossPence;
  const taxPence = tax.ok ? timesRatio(Math.max(0, grossPence - freePence), { numerator: tax.value.values.basicRateBasisPoints, denominator: 10_000 }, 'down') : 0;
  return grossPence - insurancePence - taxPence - timesRatio(workerPensionPence, { numerator: 4, denominator: 5 }, 'half-up');
}
