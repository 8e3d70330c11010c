import { describe, expect, it } from 'vitest';
import { costRatesDay, ratesMissing } from '#shared/employer/rates-known';

/** The minimum wage is known to 31 March 2027, the thresholds to 5 April 2027. */
describe('the rates that employing needs', () => {
  it.each([
    ['2027-03-31', 0],
    ['2027-04-01', 1],
    ['2027-04-05', 1],
    ['2027-04-06', 3],
  ] as const)('on %s, %i tables have no figure', (on, count) => expect(ratesMissing(on)).toHaveLength(count));

  it.each([
    ['a day inside the tables stands for itself', '2026-11-20', '2026-11-20'],
    ['the last day of the thresholds', '2027-04-05', '2027-04-05'],
    ['after it that day stands', '2027-04-06', '2027-04-05'],
    ['years later too', '2030-01-01', '2027-04-05'],
  ] as const)('%s', (_, on, day) => expect(costRatesDay(on)).toBe(day));
});
