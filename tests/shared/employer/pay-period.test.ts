import { describe, expect, it } from 'vitest';
import { limitFor, payPeriodsAYear, usualPayPence } from '#shared/employer/pay-period';
import type { Recurring } from '#shared/kernel/recurrence';

const SECONDARY = { weekPence: 96_00, monthPence: 417_00, yearPence: 5_000_00 };

describe('a limit for one pay period', () => {
  it.each<[Recurring, number, number]>([
    ['week', 96_00, 52],
    ['fortnight', 192_00, 26],
    ['4-weeks', 384_00, 13],
    ['month', 417_00, 12],
    ['quarter', 1_251_00, 4],
    ['year', 5_000_00, 1],
  ])('paid every %s: the secondary threshold is %i pence, %i times a year', (payEvery, pence, times) => {
    expect([limitFor(SECONDARY, payEvery), payPeriodsAYear(payEvery)]).toEqual([pence, times]);
  });

  it('is the table’s own for 4 weeks, where it states one', () => {
    expect(limitFor({ weekPence: 967_00, monthPence: 4_189_00, yearPence: 50_270_00, fourWeekPence: 3_867_00 }, '4-weeks')).toBe(3_867_00);
  });
});

describe('usual pay', () => {
  it.each<[string, number, number, Recurring, number]>([
    ['20 hours a week at £13.50, by the week', 13_50, 20 * 60, 'week', 270_00],
    ['by 4 weeks', 13_50, 20 * 60, '4-weeks', 1_080_00],
    ['by the month: 52 weeks shared over 12', 13_50, 20 * 60, 'month', 1_170_00],
    ['by the year', 13_50, 20 * 60, 'year', 14_040_00],
    ['10 minutes a week at £12.71: £2.118 is £2.12', 12_71, 10, 'week', 2_12],
    ['no hours', 13_50, 0, 'week', 0],
  ])('%s', (_words, rate, minutes, every, pence) => {
    expect(usualPayPence(rate, minutes, every)).toBe(pence);
  });
});
