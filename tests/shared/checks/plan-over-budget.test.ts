import { describe, expect, it } from 'vitest';
import { planOverBudget } from '#shared/checks/plan-over-budget';
import { makeBudget, makeEntry, makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const costing = (ratePence: number) => [makeService({ times: 1, ratePer: 'time', ratePence })];

describe('plan-over-budget', () => {
  it.each([
    ['£100.00 a week of £100.00: exactly the budget', makeFacts({ services: costing(100_00) }), []],
    ['a penny a week more is 52 pence a year', makeFacts({ services: costing(100_01) }), ['stop: The plan costs £0.52 a year more than the budget']],
    ['own money makes up for it', makeFacts({ services: costing(100_01), entries: [makeEntry({ category: 'own_top_up', amountPence: 52 })] }), []],
    ['a reserve of £10.00 is too much', makeFacts({ services: costing(100_00), reserves: [{ id: 1, kind: 'redundancy', words: '', amountPence: 10_00 }] }), ['stop: The plan costs £10.00 a year more than the budget']],
    // 5 h × £14.00 × 52 = £3,640.00; holiday at 12.07 % = £439.35; no National Insurance or pension at that pay.
    ['a PA’s holiday pay is too much for a budget of the wages alone', makeFacts({ services: [makeService({ workerId: 1 })], workers: [makeWorker()], budgets: [makeBudget({ totalPence: 70_00 })] }), ['stop: The plan costs £439.35 a year more than the budget']],
    ['a PA in no service costs nothing here, rather than half', makeFacts({ services: [makeService()], workers: [makeWorker()], budgets: [makeBudget({ totalPence: 70_00 })] }), []],
    ['no budget is known: nothing to say', makeFacts({ services: costing(500_00), budgets: [] }), []],
  ])('%s', (_, facts, flags) => expect(raised(planOverBudget, facts)).toEqual(flags));

  /** £75.00 a week from 1 September 2025, and the same again from 6 April 2026: a plan year of 31 weeks. */
  const replaced = [makeBudget({ startsOn: '2025-09-01', totalPence: 75_00 }), makeBudget({ id: 2, startsOn: '2026-04-06', totalPence: 75_00 })];
  const at = (ratePence: number, over = {}) => makeFacts({ services: [makeService({ times: 1, ratePer: 'time', ratePence, startsOn: '2025-09-01' })], budgets: replaced, ...over });
  it.each([
    ['£70.00 of £75.00 a week', at(70_00), '2026-01-10', []],
    ['£75.00 of £75.00 a week: exactly the budget', at(75_00), '2026-01-10', []],
    ['a penny a week more', at(75_01), '2026-01-10', ['stop: The plan costs £0.31 more than the budget']],
    // £439.35 a year × 217 ÷ 364 = £261.92.
    ['the costs of employing are shared too', at(75_00, { services: [makeService({ times: 1, ratePer: 'time', ratePence: 75_00, startsOn: '2025-09-01', workerId: 1 })], workers: [makeWorker({ startsOn: '2025-09-01', rates: [{ from: '2025-09-01', ratePence: 1400 }] })] }), '2026-01-10', ['stop: The plan costs £261.92 more than the budget']],
  ] as const)('a budget that is replaced within the year: %s', (_, facts, on, flags) => expect(raised(planOverBudget, facts, on)).toEqual(flags));

  it.each([
    ['too dear', costing(100_01), ['stop: The plan costs £0.52 a year more than the budget']],
    ['within it', costing(100_00), []],
  ])('looks at the budget to come before it begins: %s', (_, services, flags) => expect(raised(planOverBudget, makeFacts({ services }), '2026-03-01')).toEqual(flags));

  // The thresholds end on 5 April 2027: the last that are known count, and the same £439.35 stays in the plan.
  it('does not drop the costs of employing where next year’s rates are not loaded', () => {
    const facts = makeFacts({ services: [makeService({ workerId: 1 })], workers: [makeWorker()], budgets: [makeBudget({ totalPence: 70_00 })] });
    expect(raised(planOverBudget, facts, '2027-04-06')).toEqual(['stop: The plan costs £439.35 a year more than the budget']);
  });

  it('names every service that costs, of two', () => {
    const facts = makeFacts({ services: [...costing(90_00), makeService({ id: 2, times: 1, ratePer: 'time', ratePence: 20_00 })] });
    expect(planOverBudget.check(facts, ON)[0]).toMatchObject({ figures: { servicesPence: 5720_00, budgetPence: 5200_00, overPence: 520_00 }, records: [{ kind: 'service', id: 1 }, { kind: 'service', id: 2 }] });
  });
});
