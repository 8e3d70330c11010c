import { describe, expect, it } from 'vitest';
import { buildPaydaySheet } from '#shared/employer/payday-sheet';
import { makeDuty } from '../../support/make-facts';
import { emptyFacts, HELPERS, household, TODAY, worker } from '../returns/household';

describe('the sheet for payday', () => {
  const sheet = buildPaydaySheet(household(), HELPERS, TODAY);

  // Grace: 10 h × £13.50 × 4 weeks. Wages every 4 weeks from 1 May: 1 May + 28 × 7 = 13 November, so 11 December is next.
  it('says who is paid, how much usually, and when next', () => {
    expect(sheet.people).toEqual([
      { name: 'Grace Obi', usual: '£540.00 before tax: 10 h a week at £13.50 an hour', every: 'every 4 weeks', lastPaid: '£483.20 on 13 November 2026', nextPayday: '11 December 2026' },
      { name: 'Ben Hart', usual: '£206.40 before tax: 4 h a week at £12.90 an hour', every: 'every 4 weeks', lastPaid: '£192.40 on 13 November 2026', nextPayday: '11 December 2026' },
    ]);
  });

  it('says where things are, without a number of a bank', () => {
    expect(sheet.keptWhere).toEqual([
      ['Paid from', 'Direct payment account'],
      ['Who works out the wages', 'Simple Payroll'],
      ['HMRC employer reference', '123/AB456'],
      ['HMRC is paid', 'every month, by bank transfer by the 22nd'],
      ['Insurance', 'Fish Insurance, policy EL-4471, to 17 May 2027'],
    ]);
    expect(sheet.ownWords).toEqual([{ title: 'Whoever pays the wages cannot do it', words: 'Zara may use the account.' }]);
    expect(sheet.helpers).toEqual(['Zara Khan: helps with the plan and checks the bank statements', 'Direct Payments Support Service: independent help with the plan']);
  });

  it('names the next day for HMRC: the first that is not done', () => {
    const duties = [makeDuty({ dueOn: '2026-10-22', state: 'done' }), makeDuty({ dueOn: '2026-12-22', state: 'coming' }), makeDuty({ dueOn: '2026-11-22', state: 'due' })];
    expect(buildPaydaySheet(household({ duties }), [], TODAY).keptWhere[3]?.[1]).toBe('every month, by bank transfer by the 22nd; next due on 22 November 2026');
  });

  it.each([
    ['due today is next', '2026-11-20', '; next due on 20 November 2026'],
    ['due yesterday is late', '2026-11-19', '; one was due on 19 November 2026 and is not seen as paid'],
  ] as const)('a bill of HMRC %s', (_, dueOn, words) => expect(buildPaydaySheet(household({ duties: [makeDuty({ dueOn })] }), [], TODAY).keptWhere[3]?.[1]).toBe(`every month, by bank transfer by the 22nd${words}`));

  it.each([
    ['on the last day of work', TODAY, ['Grace Obi']],
    ['a day after it', '2026-11-19', []],
  ] as const)('a PA %s', (_, endsOn, names) => expect(buildPaydaySheet(emptyFacts({ workers: [worker(1, 'Grace Obi', { endsOn })] }), [], TODAY).people.map(({ name }) => name)).toEqual(names));

  it('says what is not written down', () => {
    const sheetOf = buildPaydaySheet(emptyFacts({ accounts: [], workers: [worker(1, 'Ben', { rates: [], minutesAWeek: 0 }), worker(2, 'Ada', { minutesAWeek: 0 })] }), [], TODAY);
    expect(sheetOf.people.map(({ usual, lastPaid }) => [usual, lastPaid])).toEqual([['The rate is not written down', 'Nothing paid yet'], ['£13.50 an hour; the hours differ', 'Nothing paid yet']]);
    expect(sheetOf.keptWhere.map(([, words]) => words)).toEqual(['The account is not written down', 'Not written down', 'Not written down', 'every month, by bank transfer by the 22nd', 'No policy is written down for today']);
  });
});
