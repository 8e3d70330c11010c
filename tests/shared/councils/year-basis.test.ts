import { expect, it } from 'vitest';
import { yearBasisOf } from '#shared/councils/year-basis';

it('counts 52 weeks unless the council says 365 days', () => {
  expect(yearBasisOf({ yearBasis: null })).toBe('52-weeks');
  expect(yearBasisOf({ yearBasis: '365-days' })).toBe('365-days');
});
