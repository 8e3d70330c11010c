import { describe, expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import { employerHousehold, hmrcOccurrences, pensionOccurrences } from '#shared/planned/employer-occurrences';
import { makeFacts, makeService, makeWorker } from '../../support/make-facts';

/** Paid every 4 weeks on 3 and 31 May, 28 June, 26 July, 23 August, 20 September, 18 October, 15 November, 13 December. */
const payroll = (employer: Partial<Facts['employer']> = {}, over: Partial<Facts> = {}) =>
  makeFacts({
    workers: [makeWorker({ pension: 'enrolled' })],
    employer: { ...makeFacts().employer, payeReference: '120/EX1', payeRegisteredOn: '2026-04-01', paysHmrcEvery: 'quarter', ...employer },
    ...over,
  });
const year = { from: '2026-04-01', to: '2027-01-31' } as const;
const hmrc = (facts: Facts, within: { from: `${number}-${number}-${number}`; to: `${number}-${number}-${number}` } = year) => hmrcOccurrences(facts, employerHousehold(facts), within);

describe('HMRC', () => {
  it('by the quarter: on 22 July, 22 October and 22 January, from the first payday on', () => {
    expect(hmrc(payroll()).map(({ dueOn, payableFrom, period, amountPence }) => [dueOn, payableFrom, period, amountPence])).toEqual([
      ['2026-07-22', '2026-05-03', { from: '2026-04-06', to: '2026-07-05' }, null],
      ['2026-10-22', '2026-07-26', { from: '2026-07-06', to: '2026-10-05' }, null],
      ['2027-01-22', '2026-10-18', { from: '2026-10-06', to: '2027-01-05' }, null],
    ]);
  });

  // The paydays of 18 October and 15 November are in the tax months that end on 5 November and 5 December.
  it('by the month: 22 November is a Sunday, so the money goes by Friday the 20th', () => {
    const found = hmrc(payroll({ paysHmrcEvery: 'month' }), { from: '2026-11-01', to: '2026-12-31' });
    expect(found.map(({ dueOn, booksOn }) => [dueOn, booksOn])).toEqual([['2026-11-22', '2026-11-20'], ['2026-12-22', '2026-12-22']]);
  });

  it('by post three days sooner', () => expect(hmrc(payroll({ paysHmrcBy: 'post' })).map(({ dueOn }) => dueOn)).toEqual(['2026-07-19', '2026-10-19', '2027-01-19']));

  it('takes the amount from what the plan sets aside', () => {
    const setAside = makeService({ id: 2, kind: 'employing', category: 'hmrc', every: 'month', times: 1, ratePer: 'time', ratePence: 50_00, startsOn: '2026-04-10' });
    // 10 April, May and June fall before 6 July; 10 July, August, September before 6 October.
    expect(hmrc(payroll({}, { services: [setAside] })).map(({ amountPence }) => amountPence)).toEqual([-150_00, -150_00, -150_00]);
  });

  it('has nothing due where nobody is employed', () => expect(hmrc(payroll({}, { workers: [] }))).toEqual([]));
});

describe('the pension', () => {
  it('is due on the 22nd after each month with a payday; May has two, and one payment', () => {
    const facts = payroll();
    const found = pensionOccurrences(facts, employerHousehold(facts), { from: '2026-04-01', to: '2026-08-31' });
    expect(found.map(({ dueOn, booksOn, payableFrom }) => [dueOn, booksOn, payableFrom])).toEqual([
      ['2026-06-22', '2026-06-22', '2026-05-03'],
      ['2026-07-22', '2026-07-22', '2026-06-28'],
      ['2026-08-22', '2026-08-21', '2026-07-26'],
    ]);
  });

  it('is due for nobody who is not in one', () => {
    const facts = payroll({}, { workers: [makeWorker()] });
    expect(pensionOccurrences(facts, employerHousehold(facts), year)).toEqual([]);
  });
});
