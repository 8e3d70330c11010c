import { expect, it } from 'vitest';
import { compareWays, type WaysQuestion } from '#shared/employer/compare-ways';
import { ON } from '../../support/make-facts';
import { done, faultsIn } from '../../support/records';

const question: WaysQuestion = { minutesAWeek: 300, ratePence: 1400, age: 22, payEvery: '4-weeks', extrasPence: 0, agencyRatePence: 2450, selfEmployedRatePence: 1800 };

it('5 h a week in three ways', () => {
  expect(done(compareWays(question, 0, ON)).map(({ way, hourPence, weekPence, yearPence }) => [way, hourPence, weekPence, yearPence])).toEqual([
    // £3,640.00 + 12.07 %.
    ['employed', 15_69, 78_45, 4079_35],
    ['agency', 24_50, 122_50, 6370_00],
    ['self_employed', 18_00, 90_00, 4680_00],
  ]);
});
it('full time has National Insurance and pension; the allowance takes the first off', () => {
  const full = { ...question, minutesAWeek: 2400, agencyRatePence: null, selfEmployedRatePence: null };
  const [without] = done(compareWays(full, 0, ON));
  const [allowed] = done(compareWays(full, 10_500_00, ON));
  // Each 4 weeks £2,510.37: 15 % over £384.00 (four weeks of £96.00), and 3 % over £480.00.
  expect(without?.onTop).toContainEqual({ part: 'national_insurance', pence: 13 * 318_96 });
  expect(without?.onTop).toContainEqual({ part: 'pension', pence: 13 * 60_91 });
  expect(allowed?.onTop).toContainEqual({ part: 'national_insurance', pence: 0 });
});
it('insurance and payroll come on top', () => expect(done(compareWays({ ...question, extrasPence: 260_00 }, 0, ON))[0]).toMatchObject({ yearPence: 4339_35, hourPence: 16_69 }));
it.each<[string, Partial<WaysQuestion>, string]>([
  ['no hours', { minutesAWeek: 0 }, 'minutesAWeek: hours-missing'],
  ['a penny under the minimum wage', { ratePence: 1270 }, 'ratePence: below-minimum-wage'],
])('refuses %s', (_, over, fault) => expect(faultsIn(compareWays({ ...question, ...over }, 0, ON))).toEqual([fault]));
it('the minimum wage itself will do', () => expect(compareWays({ ...question, ratePence: 1271 }, 0, ON).ok).toBe(true));
