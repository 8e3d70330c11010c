import type { RedundancyQuestion } from '#shared/employer/redundancy';
import type { IsoDay } from '#shared/kernel/iso-date';

// The examples of GOV.UK’s redundancy calculator (alphagov/smart-answers, redundancy_calculator_test.rb and redundancy_pay.yml). Its tests
// are of 2012 and 2013, whose limits of £430.00 and £450.00 are not loaded: a week’s pay under the limit comes to the same on any day, and
// where the limit counts, the weeks are the test’s and the limit is that of the day.

export type RedundancyExample = [words: string, question: RedundancyQuestion, weeks: number, payPence: number];

const OWN = 'smart-answers redundancy_calculator_test';
const RATES = 'smart-answers redundancy_pay.yml';

function example(words: string, age: number, years: number, weekPence: number, on: IsoDay, weeks: number, payPence: number): RedundancyExample {
  return [words, { age, years, weekPence, on }, weeks, payPence];
}

export const REDUNDANCY: RedundancyExample[] = [
  example(`${OWN}: 45, 12 years, £350.00: £4,900`, 45, 12, 350_00, '2026-11-21', 14, 4_900_00),
  example(`${OWN}: 42, 22 years: 20 count, 20½ weeks`, 42, 22, 500_00, '2026-11-21', 20.5, 10_250_00),
  example(`${OWN}: 42, 22 years, over the limit: 20½ weeks of £751.00`, 42, 22, 1_500_00, '2026-11-21', 20.5, 15_395_50),
  example(`${OWN}: 41, 4 years, £1,500.00: four weeks of the limit`, 41, 4, 1_500_00, '2026-11-21', 4, 3_004_00),
  example(`${OWN}: 18, 3 years: 1½ weeks`, 18, 3, 500_00, '2026-11-21', 1.5, 750_00),
  example(`${OWN}: 26, 11 years, £250.00: £1,875`, 26, 11, 250_00, '2026-11-21', 7.5, 1_875_00),
  example(`${OWN}: 32, 11 years, £420.00: £4,410`, 32, 11, 420_00, '2026-11-21', 10.5, 4_410_00),
  example(`${OWN}: 32, 11 years, £460.00, under the limit of today`, 32, 11, 460_00, '2026-11-21', 10.5, 4_830_00),
  example(`${OWN}: 34, 15 years, £386.00: £5,211`, 34, 15, 386_00, '2026-11-21', 13.5, 5_211_00),
  example(`${OWN}: 40, 20 years, £401.00: £7,619`, 40, 20, 401_00, '2026-11-21', 19, 7_619_00),
  example(`${OWN}: 48, 14 years, £381.00: £6,667.50`, 48, 14, 381_00, '2026-11-21', 17.5, 6_667_50),
  example('nidirect, Redundancy pay, example: 30, 10 years, £450.00: £4,050', 30, 10, 450_00, '2026-11-21', 9, 4_050_00),
  example('nidirect, Redundancy pay, example: 45, 15 years: 17 weeks', 45, 15, 600_00, '2026-11-21', 17, 10_200_00),
  example(`${RATES}: the most from 6 April 2022, £17,130`, 61, 20, 1_000_00, '2022-04-06', 30, 17_130_00),
  example(`${RATES}: the most to 5 April 2023, £17,130`, 61, 20, 1_000_00, '2023-04-05', 30, 17_130_00),
  example(`${RATES}: the most from 6 April 2023, £19,290`, 61, 20, 1_000_00, '2023-04-06', 30, 19_290_00),
  example(`${RATES}: the most from 6 April 2024, £21,000`, 61, 20, 1_000_00, '2024-04-06', 30, 21_000_00),
  example(`${RATES}: the most from 6 April 2025, £21,570`, 61, 20, 1_000_00, '2025-04-06', 30, 21_570_00),
  example(`${RATES}: the most to 5 April 2026, £21,570`, 61, 20, 1_000_00, '2026-04-05', 30, 21_570_00),
  example(`${RATES}: the most from 6 April 2026, £22,530`, 61, 20, 1_000_00, '2026-04-06', 30, 22_530_00),
  example(`${RATES}: the most to 5 April 2027, £22,530`, 61, 20, 1_000_00, '2027-04-05', 30, 22_530_00),
  example('the flow of the calculator: 16, 1 year: nothing under two years', 16, 1, 100_00, '2026-11-21', 0, 0),
  example('the flow of the calculator: 17, 2 years', 17, 2, 100_00, '2026-11-21', 1, 100_00),
  example('the calculator’s rule: 23, a year begun at 22 and one at 21', 23, 2, 400_00, '2026-11-21', 1.5, 600_00),
  example('the calculator’s rule: 42, a year begun at 41 and one at 40', 42, 2, 400_00, '2026-11-21', 2.5, 1_000_00),
  example('the calculator’s rule: an exact half penny goes up, 1½ weeks of £0.05', 18, 3, 5, '2026-11-21', 1.5, 8),
  example('the calculator’s rule: pay at the limit to the penny', 30, 2, 751_00, '2026-11-21', 2, 1_502_00),
  example('the calculator’s rule: a penny over the limit', 30, 2, 751_01, '2026-11-21', 2, 1_502_00),
  example('the oldest age that it takes', 100, 20, 100_00, '2026-11-21', 30, 3_000_00),
];

/** What the flow of the calculator refuses (test/support/shared_flows/redundancy_pay_flow_test_helper.rb), with the code of our fault. */
export const REDUNDANCY_REFUSED: [words: string, age: number, years: number, on: IsoDay, code: string][] = [
  ['an age of 15', 15, 0, '2026-11-21', 'redundancy-age'],
  ['an age of 101', 101, 5, '2026-11-21', 'redundancy-age'],
  ['two years of work at 16', 16, 2, '2026-11-21', 'redundancy-years'],
  ['26 years of work at 40', 40, 26, '2026-11-21', 'redundancy-years'],
  ['a day before the table', 40, 5, '2022-04-05', 'rate-not-loaded'],
  ['a day after the table', 40, 5, '2027-04-06', 'rate-not-loaded'],
];
