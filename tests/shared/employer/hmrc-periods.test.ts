import { describe, expect, it } from 'vitest';
import { hmrcDues, settledDues, taxMonthEnd } from '#shared/employer/hmrc-periods';
import type { IsoDay } from '#shared/kernel/iso-date';

describe('the end of a tax month', () => {
  it.each<[string, IsoDay, IsoDay]>([
    ['the 5th is its own month’s last day', '2026-04-05', '2026-04-05'],
    ['the 6th is the next month’s first', '2026-04-06', '2026-05-05'],
    ['at the end of a year', '2026-12-28', '2027-01-05'],
    ['on the 31st', '2026-10-31', '2026-11-05'],
  ])('%s', (_words, day, end) => {
    expect(taxMonthEnd(day)).toBe(end);
  });
});

describe('bills of HMRC (manual DMBM520055: the 22nd, or the 19th by post)', () => {
  it.each<[string, IsoDay[], 'month' | 'quarter', 'electronic' | 'post', IsoDay[]]>([
    ['by the month', ['2026-06-30', '2026-07-31'], 'month', 'electronic', ['2026-07-22', '2026-08-22']],
    ['by the month, by post', ['2026-06-30'], 'month', 'post', ['2026-07-19']],
    ['a payday on the 5th belongs to the month that ends', ['2026-07-05', '2026-07-06'], 'month', 'electronic', ['2026-07-22', '2026-08-22']],
    ['many paydays make one bill', ['2026-07-10', '2026-07-17', '2026-07-24'], 'month', 'electronic', ['2026-08-22']],
    ['by the quarter, on the 22nd after 5 July, October, January and April', ['2026-04-30', '2026-07-31', '2026-12-31', '2027-01-31'], 'quarter', 'electronic', ['2026-07-22', '2026-10-22', '2027-01-22', '2027-04-22']],
    ['no payday, no bill', [], 'month', 'electronic', []],
  ])('%s', (_words, paydays, paysHmrcEvery, paysHmrcBy, days) => {
    expect(hmrcDues(paydays, { paysHmrcEvery, paysHmrcBy }).map(({ dueOn }) => dueOn)).toEqual(days);
  });

  it('say which pay they are for', () => {
    expect(hmrcDues(['2026-06-30'], { paysHmrcEvery: 'quarter', paysHmrcBy: 'post' })).toEqual([
      { from: '2026-04-06', to: '2026-07-05', dueOn: '2026-07-19', firstPaydayOn: '2026-06-30' },
    ]);
  });
});

describe('which payment settles which bill', () => {
  const dues = hmrcDues(['2026-06-30', '2026-07-31', '2026-08-31'], { paysHmrcEvery: 'month', paysHmrcBy: 'electronic' });
  it.each<[string, IsoDay[], [IsoDay, IsoDay][]]>([
    ['each on its last day', ['2026-07-22', '2026-08-22', '2026-09-22'], [['2026-07-22', '2026-07-22'], ['2026-08-22', '2026-08-22'], ['2026-09-22', '2026-09-22']]],
    ['paid on payday, before the tax month ends', ['2026-06-30'], [['2026-07-22', '2026-06-30']]],
    ['before the first payday: for none of them', ['2026-06-29'], []],
    ['a day late, before the next payday: for the bill that is open', ['2026-07-23'], [['2026-07-22', '2026-07-23']]],
    ['one missed, the next paid: the missed one stays open', ['2026-08-20'], [['2026-08-22', '2026-08-20']]],
    ['one missed, then two payments: the second is for the missed one', ['2026-08-20', '2026-08-21'], [['2026-08-22', '2026-08-20'], ['2026-07-22', '2026-08-21']]],
    ['nothing paid', [], []],
  ])('%s', (_words, paidOn, settled) => {
    expect([...settledDues(dues, paidOn)]).toEqual(settled);
  });
});
