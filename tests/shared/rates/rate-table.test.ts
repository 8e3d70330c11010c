import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { describeRate, rateOn } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';

const wage = rates.minimumWage();

describe('the row in force on a day', () => {
  it.each<[string, IsoDay, IsoDay]>([
    ['the first day of the table', '2022-04-01', '2022-04-01'],
    ['the last day of a row', '2023-03-31', '2022-04-01'],
    ['the first day of the next', '2023-04-01', '2023-04-01'],
    ['a day in the middle', '2026-11-21', '2026-04-01'],
    ['the last day of the table', '2027-03-31', '2026-04-01'],
  ])('on %s, %s, is the one from %s', (_words, on, from) => {
    expect(rateOn(wage, on)).toMatchObject({ ok: true, value: { from } });
  });

  it.each<[string, IsoDay, string]>([
    ['after the table', '2027-04-01', 'The minimum wage from 1 April 2027 is not loaded yet. So nothing that needs it can be worked out for 1 April 2027.'],
    ['long after the table', '2031-06-09', 'The minimum wage from 1 April 2027 is not loaded yet. So nothing that needs it can be worked out for 9 June 2031.'],
    ['before the table', '2022-03-31', 'The minimum wage before 1 April 2022 is not loaded. So nothing that needs it can be worked out for 31 March 2022.'],
  ])('%s, on %s, is refused in words', (_words, on, sentence) => {
    const found = rateOn(wage, on);
    expect(found).toMatchObject({ ok: false, faults: [{ code: 'rate-not-loaded' }] });
    expect(found.ok ? '' : found.faults[0]?.message).toContain(sentence);
  });

  it('goes on for ever where the law sets no end', () => {
    expect(rateOn(rates.employmentAllowance(), '2040-01-01')).toMatchObject({ ok: true, value: { from: '2025-04-06', to: null } });
  });
});

describe('where a figure comes from', () => {
  it.each([
    [wage, '2026-04-01', 'The minimum wage from 1 April 2026 to 31 March 2027. Source: GOV.UK’s own calculator (alphagov/smart-answers, 21 August 2026).'],
    [rates.employeeNationalInsurance(), '2024-04-06', 'The rate of employee’s National Insurance from 6 April 2024. Source: National Insurance tables, Clay Shaw Thomas.'],
  ] as const)('is said with its days', (table, from, words) => {
    const row = table.rows.find((each) => each.from === from);
    expect(row && describeRate(table, row)).toBe(words);
  });
});
