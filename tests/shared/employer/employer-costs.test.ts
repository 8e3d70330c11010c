import { describe, expect, it } from 'vitest';
import { costRowsOn, employerCostsOfYear, mustBeEnrolled, nationalInsuranceOn, pensionOn, type Employment } from '#shared/employer/employer-costs';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Recurring } from '#shared/kernel/recurrence';

function rowsOn(on: IsoDay) {
  const rows = costRowsOn(on);
  if (!rows.ok) throw new Error(rows.faults[0]?.message);
  return rows.value;
}

describe('employer’s National Insurance on one payment', () => {
  const adult = { age: 40, apprentice: false };
  it.each<[string, IsoDay, number, Recurring, Partial<Pick<Employment, 'age' | 'apprentice'>>, number]>([
    ['pay at the threshold of £96.00 a week', '2025-04-06', 96_00, 'week', {}, 0],
    ['£96.03: 0.45 of a penny is none', '2025-04-06', 96_03, 'week', {}, 0],
    ['£96.04: 0.6 of a penny is one', '2025-04-06', 96_04, 'week', {}, 1],
    ['£96.10: an exact half penny goes down', '2025-04-06', 96_10, 'week', {}, 1],
    ['£30,000 a year in 2025 to 2026: £3,750 (15% of £25,000)', '2025-04-06', 30_000_00, 'year', {}, 3_750_00],
    ['£30,000 a year in 2024 to 2025: £2,884.20 (13.8% of £20,900)', '2025-04-05', 30_000_00, 'year', {}, 2_884_20],
    ['£175.00 a week on 5 April 2025', '2025-04-05', 175_00, 'week', {}, 0],
    ['£275.00 a week on 5 November 2022: 15.05%', '2022-11-05', 275_00, 'week', {}, 15_05],
    ['£275.00 a week on 6 November 2022: 13.8%', '2022-11-06', 275_00, 'week', {}, 13_80],
    ['nothing paid', '2026-11-21', 0, 'week', {}, 0],
    ['20 years old: nothing up to £967.00', '2026-11-21', 967_00, 'week', { age: 20 }, 0],
    ['20 years old: 15% above £967.00', '2026-11-21', 1_067_00, 'week', { age: 20 }, 15_00],
    ['21 years old: no relief', '2026-11-21', 196_00, 'week', { age: 21 }, 15_00],
    ['an apprentice of 24', '2026-11-21', 500_00, 'week', { age: 24, apprentice: true }, 0],
    ['an apprentice of 25: no relief', '2026-11-21', 196_00, 'week', { age: 25, apprentice: true }, 15_00],
  ])('%s', (_words, on, payPence, payEvery, change, pence) => {
    expect(nationalInsuranceOn(payPence, { ...adult, payEvery, ...change }, rowsOn(on))).toBe(pence);
  });

  it.each<[string, number, number]>([
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £417.03 a month', 417_03, 0],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £417.04 a month', 417_04, 1],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £542.00 a month', 542_00, 18_75],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £542.01 a month', 542_01, 18_75],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £1,048.07 a month', 1_048_07, 94_66],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £1,048.08 a month', 1_048_08, 94_66],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £1,048.31 a month', 1_048_31, 94_70],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £1,048.32 a month', 1_048_32, 94_70],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £2,083.05 a month', 2_083_05, 249_91],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £2,083.06 a month', 2_083_06, 249_91],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £4,188.53 a month', 4_188_53, 565_73],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £4,188.54 a month', 4_188_54, 565_73],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £4,189.04 a month', 4_189_04, 565_81],
    ['HMRC CA38, category A, as a public payroll test suite quotes it: £4,189.05 a month', 4_189_05, 565_81],
  ])('%s, from 6 April 2025 and 2026', (_words, payPence, pence) => {
    for (const on of ['2025-04-06', '2026-04-06'] as const) expect(nationalInsuranceOn(payPence, { ...adult, payEvery: 'month' }, rowsOn(on))).toBe(pence);
  });

  // By hand: (£1,200.00 − 4 × £96.00) × 15% = £122.40; (£600.00 − 2 × £96.00) × 15% = £61.20; over State Pension age the employer pays on.
  it.each<[string, Partial<Pick<Employment, 'age' | 'apprentice'>>, Recurring, number, number]>([
    ['four weeks together', {}, '4-weeks', 1_200_00, 122_40],
    ['a fortnight', {}, 'fortnight', 600_00, 61_20],
    ['over State Pension age', { age: 70 }, 'fortnight', 600_00, 61_20],
    ['20 years old, at the upper limit of four weeks, 4 × £967.00', { age: 20 }, '4-weeks', 3_868_00, 0],
    ['20 years old, £100.00 over it', { age: 20 }, '4-weeks', 3_968_00, 15_00],
    ['20 years old, £100.00 over the limit of a month', { age: 20 }, 'month', 4_289_00, 15_00],
  ])('by hand, 2026 to 2027: %s', (_words, change, payEvery, payPence, pence) => {
    expect(nationalInsuranceOn(payPence, { ...adult, ...change, payEvery }, rowsOn('2026-11-21'))).toBe(pence);
  });
});

describe('the pension', () => {
  it.each<[string, number, Recurring, number]>([
    ['pay at the lower limit of £120.00 a week', 120_00, 'week', 0],
    ['£18,000 a year: 3% of £11,760 (MoneyHelper’s example of qualifying earnings)', 18_000_00, 'year', 352_80],
    ['£20,000 a year: 3% of £13,760', 20_000_00, 'year', 412_80],
    ['above the upper limit: 3% of £44,030', 60_000_00, 'year', 1_320_90],
  ])('costs on %s', (_words, payPence, payEvery, pence) => {
    expect(pensionOn(payPence, payEvery, rowsOn('2026-11-21'))).toBe(pence);
  });

  it.each<[string, number, number, boolean]>([
    ['21 years old', 21, 300_00, false],
    ['22 years old', 22, 300_00, true],
    ['66 years old, while the State Pension age rises to 67', 66, 300_00, true],
    ['67 years old', 67, 300_00, false],
    ['pay at the trigger of £192.00 a week', 40, 192_00, false],
    ['pay one penny over it', 40, 192_01, true],
  ])('is a must for: %s', (_words, age, payPence, must) => {
    expect(mustBeEnrolled(payPence, { age, payEvery: 'week' }, rowsOn('2026-11-21'))).toBe(must);
  });
});

describe('what an employee costs in a year', () => {
  const employment: Employment = {
    ratePence: 13_50,
    minutesAWeek: 20 * 60,
    age: 35,
    apprentice: false,
    payEvery: 'week',
    pension: 'as_law_says',
    allowanceLeftPence: 0,
  };

  // Worked by hand: a week is 270.00 + 12.07% = 302.59; (302.59 − 96.00) × 15% = 30.99; (302.59 − 120.00) × 3% = 5.48.
  const WAGES = 14_040_00;
  const HOLIDAY = 1_694_63;
  it.each<[string, Partial<Employment>, { nationalInsurancePence: number; pensionPence: number; totalPence: number; perHourPence: number }]>([
    ['20 hours at £13.50, no allowance', {}, { nationalInsurancePence: 1_611_48, pensionPence: 284_96, totalPence: 17_631_07, perHourPence: 16_95 }],
    ['the allowance covers it all', { allowanceLeftPence: 10_500_00 }, { nationalInsurancePence: 0, pensionPence: 284_96, totalPence: 16_019_59, perHourPence: 15_40 }],
    ['the allowance covers part', { allowanceLeftPence: 611_48 }, { nationalInsurancePence: 1_000_00, pensionPence: 284_96, totalPence: 17_019_59, perHourPence: 16_36 }],
    ['no pension', { pension: 'no' }, { nationalInsurancePence: 1_611_48, pensionPence: 0, totalPence: 17_346_11, perHourPence: 16_68 }],
    ['20 years old', { age: 20 }, { nationalInsurancePence: 0, pensionPence: 0, totalPence: 15_734_63, perHourPence: 15_13 }],
    ['20 years old who asked to join', { age: 20, pension: 'yes' }, { nationalInsurancePence: 0, pensionPence: 284_96, totalPence: 16_019_59, perHourPence: 15_40 }],
  ])('%s', (_words, change, expected) => {
    expect(employerCostsOfYear({ ...employment, ...change }, '2026-11-21')).toMatchObject({
      ok: true,
      value: { wagesPence: WAGES, holidayPence: HOLIDAY, ...expected },
    });
  });

  it('is nothing for no hours', () => {
    expect(employerCostsOfYear({ ...employment, minutesAWeek: 0 }, '2026-11-21')).toMatchObject({ value: { totalPence: 0, perHourPence: 0 } });
  });

  it.each<[IsoDay, string]>([
    ['2027-04-06', 'The table of National Insurance thresholds from 6 April 2027 is not loaded yet.'],
    ['2022-04-05', 'The rate of employer’s National Insurance before 6 April 2022 is not loaded.'],
  ])('is not worked out on %s, whose rates are not loaded', (on, sentence) => {
    const cost = employerCostsOfYear(employment, on);
    expect(cost.ok ? '' : cost.faults[0]?.message).toContain(sentence);
  });

  it('names the rows that it used', () => {
    expect(employerCostsOfYear(employment, '2026-11-21')).toMatchObject({
      value: { rows: { nationalInsurance: { from: '2025-04-06' }, thresholds: { from: '2026-04-06' } } },
    });
  });
});
