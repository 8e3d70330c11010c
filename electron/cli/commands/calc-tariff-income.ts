import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { describeRate } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { tariffIncome } from '#shared/rates/tariff-income';
import type { Run } from '../command';
import { poundsOption } from '../values';

export const calcTariffIncome: Run = (call) => {
  const capitalPence = poundsOption(call, 'capital');
  const income = tariffIncome({ capitalPence, on: call.today });
  if (!income.ok) return income;
  const { weeklyPence, row } = income.value;
  const source = describeRate(rates.capitalLimits(), row);
  return ok({ json: { weeklyPence, source }, text: `Savings of ${formatPounds(capitalPence)} count as ${formatPounds(weeklyPence)} a week of income.\n${source}` });
};
