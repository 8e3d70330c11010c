import { describe, expect, it } from 'vitest';
import { minimumWageFor, workerAge, workerFloor } from '#shared/employer/minimum-wage';
import type { IsoDay } from '#shared/kernel/iso-date';
import { MINIMUM_WAGES } from '../../support/minimum-wage-examples';
import { aWorker } from './workers';

describe('the minimum wage for an hour (GOV.UK, National Minimum Wage rates)', () => {
  it.each<[string, IsoDay, number, number]>([
    ['the first day of the table, 23', '2022-04-01', 23, 9_50],
    ['21 and 22 had a rate of their own until 2024', '2022-04-01', 22, 9_18],
    ['31 March 2023, the last day of the old rate', '2023-03-31', 23, 9_50],
    ['1 April 2023, the first day of the new one', '2023-04-01', 23, 10_42],
    ['21 in 2023', '2023-04-01', 21, 10_18],
    ['31 March 2024: 21 is not yet the living wage', '2024-03-31', 21, 10_18],
    ['1 April 2024: from 21 the living wage', '2024-04-01', 21, 11_44],
    ['20 in 2024', '2024-04-01', 20, 8_60],
    ['1 April 2025', '2025-04-01', 40, 12_21],
    ['18 in 2025', '2025-04-01', 18, 10_00],
    ['17 in 2025', '2025-04-01', 17, 7_55],
    ['an ordinary day in 2026', '2026-11-21', 35, 12_71],
    ['20 in 2026', '2026-11-21', 20, 10_85],
    ['16 in 2026', '2026-11-21', 16, 8_00],
    ['the oldest sensible age', '2026-11-21', 99, 12_71],
    ['31 March 2027, the last day that is loaded', '2027-03-31', 21, 12_71],
  ])('%s', (_words, on, age, requiredPence) => {
    expect(minimumWageFor({ on, age, apprentice: false })).toMatchObject({ ok: true, value: { requiredPence } });
  });

  it.each<[string, number, boolean | undefined, number]>([
    ['under 19, in any year', 18, false, 8_00],
    ['19 in the first year', 19, true, 8_00],
    ['25 in the first year', 25, true, 8_00],
    ['19 after the first year: the rate of the age', 19, false, 10_85],
    ['25 after the first year', 25, false, 12_71],
    ['25 where the year is not said', 25, undefined, 8_00],
  ])('of an apprentice: %s', (_words, age, firstYear, requiredPence) => {
    expect(minimumWageFor({ on: '2026-11-21', age, apprentice: true, firstYear })).toMatchObject({ ok: true, value: { requiredPence } });
  });

  it('names the row that it used', () => {
    expect(minimumWageFor({ on: '2026-11-21', age: 35, apprentice: false })).toMatchObject({ value: { row: { from: '2026-04-01', to: '2027-03-31' } } });
  });

  it('is not known from 1 April 2027', () => {
    expect(minimumWageFor({ on: '2027-04-01', age: 35, apprentice: false })).toMatchObject({ ok: false, faults: [{ code: 'rate-not-loaded' }] });
  });

  it('does not exist under 16', () => {
    expect(minimumWageFor({ on: '2026-11-21', age: 15, apprentice: false })).toEqual({
      ok: false,
      faults: [
        {
          code: 'age-below-minimum-wage',
          message:
            'There is no minimum wage at the age of 15: it starts at 16. Someone younger may only do light work, with a permit from the council. Check the age.',
          field: 'age',
        },
      ],
    });
  });
});

it.each(MINIMUM_WAGES)('%s', (_words, on, age, apprenticeYear, requiredPence) => {
  expect(minimumWageFor({ on, age, apprentice: apprenticeYear !== null, firstYear: apprenticeYear === 1 })).toMatchObject({ ok: true, value: { requiredPence } });
});

describe('the minimum wage of a personal assistant', () => {
  it.each<[string, Parameters<typeof aWorker>[0], IsoDay, number]>([
    ['the day before the 21st birthday', { bornOn: '2005-11-21' }, '2026-11-20', 10_85],
    ['the 21st birthday', { bornOn: '2005-11-21' }, '2026-11-21', 12_71],
    ['the day before the 18th birthday', { bornOn: '2008-11-22' }, '2026-11-21', 8_00],
    ['the 18th birthday', { bornOn: '2008-11-22' }, '2026-11-22', 10_85],
    ['no birthday written down: the band from 18 to 20', { bornOn: null, ageBand: '18_to_20' }, '2026-11-21', 10_85],
    ['no birthday written down: the band from 21 to 22', { bornOn: null, ageBand: '21_to_22' }, '2026-11-21', 12_71],
    ['no birthday written down: 16 or 17', { bornOn: null, ageBand: '16_to_17' }, '2026-11-21', 8_00],
    ['an apprentice on the last day of the first year', { apprentice: true, startsOn: '2025-11-22' }, '2026-11-21', 8_00],
    ['an apprentice on the first day of the second', { apprentice: true, startsOn: '2025-11-21' }, '2026-11-21', 12_71],
    ['an apprentice whose band may hold 18: the higher rate', { apprentice: true, startsOn: '2025-11-21', bornOn: null, ageBand: '18_to_20' }, '2026-11-21', 10_85],
  ])('%s', (_words, change, on, requiredPence) => {
    expect(workerFloor(aWorker(change), on)).toMatchObject({ ok: true, value: { requiredPence } });
  });

  it('takes the age from the date of birth, whatever the band says', () => {
    expect(workerAge(aWorker({ bornOn: '2000-11-22', ageBand: '16_to_17' }), '2026-11-21')).toBe(25);
  });
});
