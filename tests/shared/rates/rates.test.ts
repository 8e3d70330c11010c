import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { rateOn, type RateTable } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';

function on<Values>(table: RateTable<Values>, day: IsoDay): Values {
  const found = rateOn(table, day);
  if (!found.ok) throw new Error(found.faults[0]?.message);
  return found.value.values;
}

describe('rates by day', () => {
  it.each<[string, IsoDay, number]>([
    ['15.05% to 5 November 2022 (Autumn Statement 2022)', '2022-11-05', 1505],
    ['13.8% from 6 November 2022', '2022-11-06', 1380],
    ['13.8% to 5 April 2025', '2025-04-05', 1380],
    ['15% from 6 April 2025, not from 1 January', '2025-04-06', 1500],
  ])('employer’s National Insurance is %s', (_words, day, points) => {
    expect(on(rates.employerNationalInsurance(), day).rateBasisPoints).toBe(points);
  });

  it.each<[string, IsoDay, number, number]>([
    ['13.25% to 5 November 2022', '2022-11-05', 1325, 325],
    ['12% from 6 November 2022', '2022-11-06', 1200, 200],
    ['12% to 5 January 2024', '2024-01-05', 1200, 200],
    ['10% from 6 January 2024', '2024-01-06', 1000, 200],
    ['8% from 6 April 2024', '2024-04-06', 800, 200],
  ])('employee’s National Insurance is %s', (_words, day, main, upper) => {
    expect(on(rates.employeeNationalInsurance(), day)).toEqual({ mainBasisPoints: main, upperBasisPoints: upper });
  });

  it.each<[string, IsoDay, number, number, number]>([
    ['£190 to 5 July 2022', '2022-07-05', 12300, 19000, 17500],
    ['£242 from 6 July 2022', '2022-07-06', 12300, 24200, 17500],
    ['the same on 5 April 2025', '2025-04-05', 12300, 24200, 17500],
    ['the same from 6 April 2025, when the secondary threshold falls to £96', '2025-04-06', 12500, 24200, 9600],
    ['the same from 6 April 2026, when the lower earnings limit is £129', '2026-04-06', 12900, 24200, 9600],
  ])('the weekly primary threshold is %s', (_words, day, lower, primary, secondary) => {
    const { lowerEarningsLimit, primaryThreshold, secondaryThreshold, upperEarningsLimit } = on(rates.nationalInsuranceThresholds(), day);
    expect([lowerEarningsLimit.weekPence, primaryThreshold.weekPence, secondaryThreshold.weekPence, upperEarningsLimit.weekPence]).toEqual([
      lower,
      primary,
      secondary,
      96700,
    ]);
  });

  it.each<[string, IsoDay, number, number]>([
    ['£99.35 from 6 April 2022', '2022-04-06', 9935, 3],
    ['£118.75 to 5 April 2026', '2026-04-05', 11875, 3],
    ['£123.25 from 6 April 2026, without waiting days', '2026-04-06', 12325, 0],
  ])('Statutory Sick Pay is %s (GOV.UK)', (_words, day, pence, waiting) => {
    const { weekPence, waitingDays } = on(rates.statutorySickPay(), day);
    expect([weekPence, waitingDays]).toEqual([pence, waiting]);
  });

  it.each<[string, IsoDay, number]>([
    ['£187.18 on Saturday 4 April 2026', '2026-04-04', 18718],
    ['£194.32 from the first Sunday in April 2026', '2026-04-05', 19432],
  ])('family pay is %s (GOV.UK)', (_words, day, pence) => {
    expect(on(rates.statutoryFamilyPay(), day).weekPence).toBe(pence);
  });

  it.each<[string, IsoDay, number]>([
    ['£719 to 5 April 2026', '2026-04-05', 71900],
    ['£751 from 6 April 2026', '2026-04-06', 75100],
  ])('the limit of a week’s pay is %s (GOV.UK)', (_words, day, pence) => {
    expect(on(rates.redundancy(), day).weekPayCapPence).toBe(pence);
  });

  it.each<[string, IsoDay, number]>([
    ['£5,000 to 5 April 2025', '2025-04-05', 500000],
    ['£10,500 from 6 April 2025', '2025-04-06', 1050000],
  ])('the Employment Allowance is %s', (_words, day, pence) => {
    expect(on(rates.employmentAllowance(), day).yearPence).toBe(pence);
  });

  it.each<[string, IsoDay, number | null]>([
    ['£82.15 from 6 April 2023 (S.I. 2023/277)', '2023-04-06', 8215],
    ['not given for 2024 to 2025, which was not confirmed', '2024-06-01', null],
    ['£89.15 to 5 April 2026', '2026-04-05', 8915],
    ['£95.40 from 6 April 2026', '2026-04-06', 9540],
  ])('the Minimum Income Guarantee of a single person from 18 to 24 is %s', (_words, day, pence) => {
    expect(on(rates.minimumIncomeGuarantee(), day).single18To24Pence).toBe(pence);
  });

  it('reads a table once', () => {
    expect(rates.minimumWage()).toBe(rates.minimumWage());
  });
});
