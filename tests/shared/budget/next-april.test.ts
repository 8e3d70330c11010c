import { expect, it } from 'vitest';
import { nextAprilOf } from '#shared/budget/next-april';
import { makeFacts, makeService, makeWorker } from '../../support/make-facts';

const facts = makeFacts({ services: [makeService()] });

it('names the rates that are not loaded from the next 6 April, and gives no figure', () => {
  expect(nextAprilOf(facts, '2026-11-20')).toEqual({
    on: '2027-04-06',
    missing: ['The minimum wage', 'The table of National Insurance thresholds', 'The table of workplace pension thresholds'],
    totalPence: null,
    leftPence: null,
  });
});

it.each([
  ['the last day of a tax year looks at the next day', '2026-04-05', '2026-04-06'],
  ['its first day looks a year ahead', '2026-04-06', '2027-04-06'],
] as const)('%s', (_, today, expected) => expect(nextAprilOf(facts, today).on).toBe(expected));

it('costs the plan at the rates and the pay of that day where they are known: £70.00 × 52, of £100.00 × 52', () => {
  const now = makeFacts({ services: [makeService({ startsOn: '2025-04-06' })], budgets: [{ ...facts.budgets[0]!, startsOn: '2025-04-06' }] });
  expect(nextAprilOf(now, '2026-01-10')).toEqual({ on: '2026-04-06', missing: [], totalPence: 3640_00, leftPence: 1560_00 });
});

it('gives no figure where a PA has no rate of pay then', () => {
  const without = makeFacts({ services: [makeService({ workerId: 1 })], workers: [makeWorker({ rates: [] })] });
  expect(nextAprilOf(without, '2026-01-10')).toMatchObject({ missing: [], totalPence: null });
});
