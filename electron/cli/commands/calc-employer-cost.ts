import { employerCostsOfYear } from '#shared/employer/employer-costs';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { describeRate, rateOn } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { optional, type Run } from '../command';
import { choiceOption, hoursOption, poundsOption, wholeOption } from '../values';

const YES_NO = ['yes', 'no'] as const;
const PAID = { week: 'every week', fortnight: 'every fortnight', '4-weeks': 'every four weeks', month: 'every month' } as const;

export const calcEmployerCost: Run = (call) => {
  const allowed = optional(call, 'employment-allowance') === undefined ? 'no' : choiceOption(call, 'employment-allowance', YES_NO);
  const pension = optional(call, 'pension') === undefined ? 'as_law_says' : choiceOption(call, 'pension', YES_NO);
  const payEvery = optional(call, 'paid') === undefined ? '4-weeks' : choiceOption(call, 'paid', ['week', 'fortnight', '4-weeks', 'month']);
  const asked = { ratePence: poundsOption(call, 'rate'), minutesAWeek: hoursOption(call, 'hours-per-week'), age: wholeOption(call, 'age', 13, 120) };
  const allowance = rateOn(rates.employmentAllowance(), call.today);
  if (!allowance.ok) return allowance;
  const allowanceLeftPence = allowed === 'yes' ? allowance.value.values.yearPence : 0;
  const cost = employerCostsOfYear({ ...asked, apprentice: call.options['apprentice'] === true, payEvery, pension, allowanceLeftPence }, call.today);
  if (!cost.ok) return cost;
  const { rows, ...figures } = cost.value;
  const source = [
    describeRate(rates.holiday(), rows.holiday),
    describeRate(rates.employerNationalInsurance(), rows.nationalInsurance),
    describeRate(rates.nationalInsuranceThresholds(), rows.thresholds),
    describeRate(rates.autoEnrolment(), rows.autoEnrolment),
    ...(allowed === 'yes' ? [describeRate(rates.employmentAllowance(), allowance.value)] : []),
  ].join(' ');
  const text = [
    `Wages               ${formatPounds(figures.wagesPence)}`,
    `Holiday pay         ${formatPounds(figures.holidayPence)}`,
    `National Insurance  ${formatPounds(figures.nationalInsurancePence)}`,
    `Pension             ${formatPounds(figures.pensionPence)}`,
    `A year in all       ${formatPounds(figures.totalPence)}, ${formatPounds(figures.perHourPence)} for each hour of support. Paid ${PAID[payEvery]}.`,
    source,
  ];
  return ok({ json: { ...figures, source }, text: text.join('\n') });
};
