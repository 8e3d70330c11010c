import { describe, expect, it } from 'vitest';
import type { BudgetPeriod } from '#shared/budget/personal-budget';
import type { Facts } from '#shared/checks/check';
import { planMoney } from '#shared/plan/plan-document-money';
import { emptyFacts, household, need, service, TODAY, worker } from '../returns/household';

const money = (facts: Facts) => planMoney(facts, facts.services, TODAY);
const BUDGET: BudgetPeriod = { id: 1, startsOn: '2026-04-06', endsOn: null, state: 'estimated', per: 'week', totalPence: 10_000, contributionPence: 2_000, councilPence: 8_000, paid: 'net', paidEvery: '4-weeks', firstPaymentOn: null };

describe('the exact cost of each service', () => {
  // £13.50 × 2 h × 5 = £135.00 a week, × 4 = £540.00, × 52 = £7,020.00.
  it('is a week, 4 weeks and the plan year', () => {
    expect(money(household()).services[0]).toEqual({
      name: 'Weekday mornings', provider: 'Grace Obi', frequency: '5 times a week, 2 h each time', price: '£13.50 an hour', runs: 'From 6 April 2026', inYear: 'all_year', hasEnded: false,
      weeklyPence: 13_500, fourWeeklyPence: 54_000, yearlyPence: 702_000,
    });
  });

  // The art group costs £14.50 on Mondays from 6 April; six Mondays (27 July to 31 August) and two (21 and 28 December) fall in its breaks.
  it('leaves out breaks in the year', () => expect(money(household()).services[3]).toMatchObject({ weeklyPence: 1_450, yearlyPence: (52 - 8) * 1_450 }));

  it('is not known without a price, and a one-off has none a week', () => {
    const [unpriced, once] = money(emptyFacts({ services: [service(1, 'A', { ratePence: null }), service(2, 'B', { every: 'once', ratePer: 'time', ratePence: 5_000, minutes: null, startsOn: TODAY })] })).services;
    expect(unpriced).toMatchObject({ weeklyPence: null, fourWeeklyPence: null, yearlyPence: null, price: 'Price not known yet' });
    expect(once).toMatchObject({ weeklyPence: null, fourWeeklyPence: null, yearlyPence: 5_000 });
  });

  it('counts a service that ended in the plan year in the year, and not in a week', () => {
    const over = service(1, 'Over', { endsOn: '2026-04-20' });
    const found = planMoney(emptyFacts({ services: [over], budgets: [BUDGET] }), [], TODAY);
    // 6, 13 and 20 April.
    expect(found).toMatchObject({ weeklyPence: 0, servicesYearlyPence: 3_900, totalYearlyPence: 3_900 });
    expect(found.services).toMatchObject([{ hasEnded: true, weeklyPence: null, fourWeeklyPence: null, yearlyPence: 3_900 }]);
  });

  // £13.00 a week from 6 April and £13.00 a week that ended on 20 April: a week costs £13.00, the year 52 × £13.00 + 3 × £13.00.
  it('has columns that add up to their totals', () => {
    const found = money(emptyFacts({ services: [service(1, 'Goes on'), service(2, 'Over', { endsOn: '2026-04-20' })], budgets: [BUDGET] }));
    const sumOf = (column: 'weeklyPence' | 'fourWeeklyPence' | 'yearlyPence') => found.services.reduce((sum, line) => sum + (line[column] ?? 0), 0);
    expect([sumOf('weeklyPence'), sumOf('fourWeeklyPence'), sumOf('yearlyPence')]).toEqual([1_300, 5_200, 55 * 1_300]);
    expect(found).toMatchObject({ weeklyPence: 1_300, fourWeeklyPence: 5_200, servicesYearlyPence: 55 * 1_300 });
  });
});

it('a service that takes over from another is not counted beside it in a week', () => {
  const found = money(emptyFacts({ services: [service(1, 'Until then', { endsOn: '2027-01-31' }), service(2, 'From then', { times: 2, startsOn: '2027-02-01' })], budgets: [BUDGET] }));
  expect(found).toMatchObject({ weeklyPence: 2_600, fourWeeklyPence: 10_400, weekWords: 'in the week that costs most, because they do not all come at the same time' });
});

describe('what comes in terms and in holidays', () => {
  // £13.00 a week all year, £26.00 in term, £39.00 in the holidays: 52 × £13.00 + 38 × £26.00 + 14 × £39.00.
  const services = [service(1, 'Always'), service(2, 'In term', { times: 2, runs: 'term_time' }), service(3, 'In the holidays', { times: 3, runs: 'school_holidays' })];

  it('counts the dearer of the two in a week, and says so', () => {
    const found = money(emptyFacts({ services, budgets: [BUDGET] }));
    expect(found).toMatchObject({ weeklyPence: 5_200, fourWeeklyPence: 20_800, weekWords: 'in the week that costs most, because they do not all come at the same time', servicesYearlyPence: 67_600 + 98_800 + 54_600 });
    expect(found.services[1]?.frequency).toBe('Twice a week, 1 h each time, in school terms only. Counted as 38 weeks a year, because no term dates are written down.');
  });

  it('has nothing to choose where only one of them is there', () => expect(money(emptyFacts({ services: services.slice(0, 2), budgets: [BUDGET] }))).toMatchObject({ weeklyPence: 3_900, weekWords: '' }));
});

it('says what a year costs from next April, where a budget is known', () => {
  expect(money(emptyFacts({ services: [service(1, 'Goes on', { kind: 'agency' })], budgets: [BUDGET] })).afterAprilWords).toBe('From 6 April 2027 a year of this plan costs £676.00. No new budget is written down for then; with today’s, £5,200.00 a year, £4,524.00 is left.');
  expect(money(emptyFacts({ services: [service(1, 'Goes on')] })).afterAprilWords).toBe('');
});

describe('the year against the budget', () => {
  it('adds services, costs of employing and reserves, and says what is left', () => {
    const found = money(household());
    expect(found.year).toEqual({ from: '2026-04-06', to: '2027-04-05' });
    // £328.28 × 52.
    expect(found.budgetYearlyPence).toBe(1_707_056);
    // The £150.00 kept for holiday pay is in the costs of employing, and is not counted again.
    expect(found.reserves).toEqual([]);
    expect(found.servicesYearlyPence + (found.employerCostsPence ?? 0)).toBe(found.totalYearlyPence);
    expect(found.topUpsPence).toBe(2_000);
    expect(found.leftPence).toBe(1_707_056 + 2_000 - found.totalYearlyPence);
  });

  it('pays a one-off service from a one-off payment', () => {
    const services = [service(1, 'Shower seat', { every: 'once', ratePer: 'time', ratePence: 5_000, minutes: null, startsOn: '2026-05-01' })];
    const found = money(emptyFacts({ services, budgets: [BUDGET], oneOffs: [{ id: 1, words: 'Shower seat', amountPence: 5_000, expectedOn: '2026-05-01' }] }));
    expect(found).toMatchObject({ servicesYearlyPence: 5_000, oneOffsPence: 5_000, totalYearlyPence: 0 });
  });

  it('says why the costs of employing are not known', () => {
    const found = money(emptyFacts({ workers: [worker(1, 'Grace Obi', { rates: [] })], services: [service(1, 'A', { workerId: 1 })] }));
    expect(found.employerCostsPence).toBeNull();
    expect(found.employerCostsWords).toContain('No hourly rate is written down for Grace Obi');
  });

  it('has nothing to hold against without a budget', () => {
    expect(money(emptyFacts({ services: [service(1, 'A')] }))).toMatchObject({ budgetYearlyPence: null, leftPence: null, budget: null, directPayment: null, totalYearlyPence: 52 * 1_300 });
  });
});

describe('the personal budget and the direct payment', () => {
  it('is three figures that add up, as stated and for a year', () => {
    const budget = money(emptyFacts({ budgets: [BUDGET] })).budget;
    expect(budget).toMatchObject({ state: 'estimated', perWords: 'a week', totalPence: 10_000, contributionPence: 2_000, councilPence: 8_000 });
    expect(budget?.yearly).toMatchObject({ totalPence: 520_000, contributionPence: 104_000, councilPence: 416_000 });
  });

  it.each<[string, Partial<BudgetPeriod>, number, string]>([
    ['net: the council’s share', {}, 32_000, '£320.00 every 4 weeks. The council pays its share; the person adds their contribution.'],
    ['gross: all of it', { paid: 'gross' }, 40_000, '£400.00 every 4 weeks. The council pays all of it and bills the person for their contribution.'],
    // £80.00 × 52 ÷ 12 = £346.67: twelve months, never thirteen.
    ['monthly', { paidEvery: 'month', firstPaymentOn: '2026-04-28' }, 34_667, '£346.67 a month, first on 28 April 2026. The council pays its share; the person adds their contribution.'],
  ])('is paid %s', (_, change, amountPence, words) => {
    expect(money(emptyFacts({ budgets: [{ ...BUDGET, ...change }] })).directPayment).toMatchObject({ amountPence, words });
  });

  it('is for the needs of the services it pays for, each once', () => {
    const needs = [need(1, 'hygiene', 'Washing'), need(2, 'nutrition', 'Meals'), need(3, 'community', 'Getting out')];
    const tied = (...ids: number[]) => ({ needs: ids.map((needId) => ({ needId, minutes: null })) });
    const services = [service(1, 'A', tied(2, 1)), service(2, 'B', tied(1)), service(3, 'C', { ...tied(3), fundedBy: 'own_money' })];
    expect(money(emptyFacts({ needs, services, budgets: [BUDGET] })).directPayment?.needs).toEqual(['Meals', 'Washing']);
  });

  it('is that of the budget to come where none has begun', () => {
    const found = money(emptyFacts({ budgets: [{ ...BUDGET, startsOn: '2026-12-01' }] }));
    expect(found).toMatchObject({ year: { from: '2026-12-01', to: '2027-11-30' }, budgetYearlyPence: 520_000 });
  });
});

describe('the contribution', () => {
  const letter = { id: 1, letterOn: '2026-03-01', appliesFrom: '2026-04-06', amountPence: 2_000, every: 'week', firstDueOn: '2026-04-06', note: '' } as const;
  it.each<[string, Partial<Facts>, string]>([
    ['is the letter’s', { letters: [letter] }, '£20.00 a week from 6 April 2026, as the council’s letter of 1 March 2026 says.'],
    ['is the latest letter’s', { letters: [{ ...letter, id: 2, letterOn: '2026-08-01', amountPence: 2_100 }, letter] }, '£21.00 a week from 6 April 2026, as the council’s letter of 1 August 2026 says.'],
    ['cites no letter where its date was not asked for, at the start of the ledger', { letters: [{ ...letter, letterOn: '2026-04-06' }] }, '£20.00 a week from 6 April 2026.'],
    ['is not yet that of a letter for later', { letters: [{ ...letter, appliesFrom: '2026-11-21' }], budgets: [BUDGET] }, '£20.00 a week. The council’s letter is not recorded yet.'],
    ['is not known without either', {}, 'Not known yet.'],
  ])('%s', (_, change, words) => expect(money(emptyFacts(change)).contribution.words).toBe(words));
  // The budget has £20.00 a week.
  it.each<[string, number, 'week' | '4-weeks', boolean]>([
    ['the same', 2_000, 'week', false],
    ['a penny apart', 2_001, 'week', false],
    ['two pence apart', 2_002, 'week', true],
    ['the same every 4 weeks', 8_000, '4-weeks', false],
    ['the week’s amount every 4 weeks', 2_000, '4-weeks', true],
  ])('in the letter, against the budget: %s', (_, amountPence, every, isOther) => {
    expect(money(emptyFacts({ letters: [{ ...letter, amountPence, every }], budgets: [BUDGET] })).contribution.isOther).toBe(isOther);
  });
});
