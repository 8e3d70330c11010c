import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { easyMoney } from '#shared/plan/easy-read-money';
import { wordsOfLine } from '#shared/plan/easy-read-terms';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { emptyFacts, household, service, TODAY } from '../returns/household';

const facts = household();
const moneyOf = (change: Partial<Facts> = {}) => buildPlanDocument({ ...facts, ...change }, { helpers: [] }, TODAY).money;
const linesOf = (change: Partial<Facts> = {}) => easyMoney(moneyOf(change)).flatMap(({ lines }) => lines.flatMap((line) => wordsOfLine(line).split('\n')));
const budget = (change: object) => ({ budgets: facts.budgets.map((one) => ({ ...one, ...change })) });

describe('the money in Easy Read', () => {
  it('says the budget and both parts of it a week, and the payment as it comes', () => {
    expect(linesOf().slice(0, 5)).toEqual([
      'My personal budget is £328.28 a week.',
      'The council’s share is £298.28 a week.',
      'My part is £30.00 a week.',
      'My direct payment is £1,193.12.',
      'The council pays it every 4 weeks.',
    ]);
  });

  it('says what help costs a week, and what the person pays alone', () => {
    const lines = linesOf();
    // 5 × 2 h × £13.50, 2 × 1 h 30 × £22.95, 2 × 2 h × £12.90, once a week £14.50; £18.00 a month × 12 ÷ 52, £98.50 a year ÷ 52.
    for (const line of ['Weekday mornings: £135.00', 'Weekend mornings: £68.85', 'Cleaning and cooking: £51.60', 'Art group: £14.50', 'Payroll: £4.15', 'Employers’ insurance: £1.89']) expect(lines).toContain(line);
    expect(lines).toContain('All of it is £275.99 a week.');
    expect(lines.slice(lines.indexOf('I pay for this with my own money:'))).toContain('Swimming: £5.20');
  });

  it('adds up no help that never comes in one week: school or holidays, or one that takes over from another', () => {
    const lines = linesOf({ services: [service(1, 'In term', { runs: 'term_time' }), service(2, 'In the holidays', { times: 2, runs: 'school_holidays' })] });
    expect(lines).toContain('Not all of it comes at the same time.');
    expect(lines).toContain('1 week costs £26.00 at most.');
    expect(lines.filter((line) => line.startsWith('All of it is'))).toEqual([]);
  });

  it('says whether the year’s money is enough, with the figures of the long plan', () => {
    const { totalYearlyPence, budgetYearlyPence, leftPence, topUpsPence } = moneyOf();
    const figures = [totalYearlyPence, budgetYearlyPence ?? 0, leftPence ?? 0];
    expect((budgetYearlyPence ?? 0) + topUpsPence - totalYearlyPence).toBe(leftPence);
    const words = linesOf().join('\n').replaceAll(',', '');
    for (const pence of figures) expect(words).toContain(`£${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`);
  });

  it.each<[string, Partial<Facts>, string]>([
    ['money kept for later', { reserves: [{ id: 1, kind: 'sickness_cover', words: '', amountPence: 15_000 }] }, '£150.00 of it I keep for later.'],
    ['no budget', { budgets: [] }, 'I do not know my personal budget yet.'],
    ['an estimate', budget({ state: 'estimated' }), 'The council has not agreed this amount yet.'],
    ['nothing to pay', { ...budget({ contributionPence: 0, councilPence: 32_828 }), letters: [] }, 'I pay nothing.'],
    // £1,300.00 × 12 ÷ 52
    ['a budget by the month, whose week is not exact', { ...budget({ per: 'month', totalPence: 130_000, contributionPence: 13_000, councilPence: 117_000 }), letters: [] }, 'My personal budget is about £300.00 a week.'],
    ['a letter that says another amount', { letters: facts.letters.map((letter) => ({ ...letter, amountPence: 12_400 })) }, 'But the council’s letter says that my part is £31.00 a week.'],
    ['a plan that costs too much', budget({ totalPence: 10_000, contributionPence: 3_000, councilPence: 7_000 }), 'My budget for the year is £5,200.00.'],
    ['a price that is not known', { services: [service(1, 'Mornings', { ratePence: null })] }, 'Mornings: I do not know yet'],
    ['something that comes once', { services: [service(1, 'Rail', { every: 'once', ratePer: 'time', ratePence: 5_000, startsOn: '2026-12-01' })] }, 'Rail: £50.00, 1 time only'],
  ])('with %s says so', (_, change, line) => expect(linesOf(change)).toContain(line));

  it.each([
    ['the same amount', 12_000],
    ['an amount that is a penny apart by rounding', 12_003],
  ])('a letter with %s is not mentioned', (_, amountPence) => {
    expect(linesOf({ letters: facts.letters.map((letter) => ({ ...letter, amountPence })) }).join()).not.toContain('letter says');
  });

  it('leaves out what has ended', () => {
    const ended = { services: facts.services.map((one) => (one.id === 4 ? { ...one, endsOn: '2026-08-28' as const } : one)) };
    expect(linesOf(ended).join()).not.toContain('Art group');
  });

  it('of somebody who has not begun is short', () => {
    const lines = easyMoney(buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY).money).flatMap((group) => group.lines.map(wordsOfLine));
    expect(lines).toEqual(['I do not know my personal budget yet.', 'In 1 year my plan costs £0.00.']);
  });
});
