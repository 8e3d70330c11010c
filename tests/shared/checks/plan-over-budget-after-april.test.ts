import { expect, it } from 'vitest';
import { planOverBudgetAfterApril } from '#shared/checks/plan-over-budget-after-april';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Service } from '#shared/plan/services';
import { makeBudget, makeFacts, makeService, ON } from '../../support/make-facts';

// £70.00 a week now, £75.00 from April: £3,900.00 a year.
const rise = (from: IsoDay, over: Partial<Service> = {}) => makeService({ kind: 'agency', rates: [{ kind: 'usual', from, ratePence: 15_00 }], ...over });
const weekly = (totalPence: number, over = {}) => makeBudget({ totalPence, ...over });

it.each<[string, Service, ReturnType<typeof weekly>[], object | null]>([
  ['the budget is 52p a year too small', rise('2027-04-06'), [weekly(74_99)], { totalPence: 3900_00, budgetPence: 3899_48, overPence: 52, fromOn: '2027-04-06' }],
  ['the budget is just enough', rise('2027-04-06'), [weekly(75_00)], null],
  ['the plan is over the budget now: another check says so', rise('2027-04-06'), [weekly(69_99)], null],
  ['just within it now', rise('2027-04-06'), [weekly(70_00)], { nowTotalPence: 3640_00, overPence: 260_00 }],
  ['the service ends before', rise('2027-04-06', { endsOn: '2027-04-05' }), [weekly(70_00)], null],
  ['a budget that is written down for then pays it', rise('2027-04-06'), [weekly(70_00, { endsOn: '2027-04-05' }), weekly(75_00, { id: 2, startsOn: '2027-04-06' })], null],
  ['a smaller one does not pay what is there', makeService({ kind: 'agency' }), [weekly(70_00, { endsOn: '2027-04-05' }), weekly(69_00, { id: 2, startsOn: '2027-04-06' })], { overPence: 52_00 }],
  ['nothing rises', makeService(), [weekly(70_00)], null],
  ['no budget', rise('2027-04-06'), [], null],
])('%s', (_, service, budgets, figures) => {
  expect(planOverBudgetAfterApril.check(makeFacts({ services: [service], budgets }), ON)).toMatchObject(figures ? [{ check: 'plan-over-budget-after-april', severity: 'act', byOn: '2027-04-05', figures }] : []);
});

it('says that today’s budget was taken, and that the minimum wage is not loaded yet', () => {
  const facts = makeFacts({ services: [rise('2027-04-06', { kind: 'pa' })], budgets: [weekly(70_00, { endsOn: '2027-04-05' })] });
  expect(planOverBudgetAfterApril.check(facts, ON)).toMatchObject([
    { why: 'A year of it costs £3,900.00 then. No new budget is written down for then; today’s would be £3,640.00. The minimum wage of that April is not loaded yet, so wages count as they are now, and it may cost more. The council looks for a plan that can go on.' },
  ]);
});
