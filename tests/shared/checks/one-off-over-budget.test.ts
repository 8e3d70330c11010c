import { expect, it } from 'vitest';
import { oneOffOverBudget } from '#shared/checks/one-off-over-budget';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Service } from '#shared/plan/services';
import { makeBudget, makeFacts, makeService, ON } from '../../support/make-facts';

const hoist = (over: Partial<Service> = {}) => makeService({ id: 2, every: 'once', times: 1, ratePer: 'time', ratePence: 500_00, startsOn: '2026-12-01', ...over });
const paid = (amountPence: number, expectedOn: IsoDay = '2026-11-01') => ({ id: 1, words: 'Hoist', amountPence, expectedOn });

it.each<[string, Service[], ReturnType<typeof paid>[], number | null]>([
  ['nothing was agreed for it', [hoist()], [], 500_00],
  ['a penny is missing', [hoist()], [paid(499_99)], 1],
  ['all of it is agreed', [hoist()], [paid(500_00)], null],
  ['two of them and one payment', [hoist(), hoist({ id: 3 })], [paid(500_00)], 500_00],
  ['on the last day of the year', [hoist({ startsOn: '2027-04-05' })], [], 500_00],
  ['in the year after', [hoist({ startsOn: '2027-04-06' })], [], null],
  ['the payment is of the year before', [hoist()], [paid(500_00, '2026-04-05')], 500_00],
  ['own money buys it', [hoist({ fundedBy: 'own_money' })], [], null],
  ['its price is not known', [hoist({ ratePence: null })], [], null],
  ['what comes each week is not meant', [makeService()], [], null],
])('%s', (_, services, oneOffs, overPence) => {
  expect(oneOffOverBudget.check(makeFacts({ services, oneOffs }), ON)).toMatchObject(overPence === null ? [] : [{ check: 'one-off-over-budget', severity: 'stop', figures: { overPence } }]);
});

it('looks at the first budget where none has begun, and at nothing where there is none', () => {
  expect(oneOffOverBudget.check(makeFacts({ services: [hoist()] }), '2026-03-01')).toHaveLength(1);
  expect(oneOffOverBudget.check(makeFacts({ services: [hoist()], budgets: [] }), ON)).toEqual([]);
  expect(oneOffOverBudget.check(makeFacts({ services: [hoist()], budgets: [makeBudget({ endsOn: '2026-11-30' })] }), ON)).toEqual([]);
});
