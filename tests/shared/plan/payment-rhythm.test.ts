import { expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Recurring } from '#shared/kernel/recurrence';
import { afterIntervals, rhythmAfter, rhythmOf, type Rhythm } from '#shared/plan/payment-rhythm';

it.each([
  ['a week on', '2026-04-06', 'week', 1, '2026-04-13'],
  ['two fortnights on', '2026-04-06', 'fortnight', 2, '2026-05-04'],
  ['four weeks back', '2026-05-04', '4-weeks', -1, '2026-04-06'],
  ['a month after 31 January', '2026-01-31', 'month', 1, '2026-02-28'],
  ['a quarter on', '2026-04-06', 'quarter', 1, '2026-07-06'],
  ['a year on', '2026-04-06', 'year', 1, '2027-04-06'],
] as const)('%s', (_, day, every, count, expected) => expect(afterIntervals(day, every, count)).toBe(expected));

it.each([
  ['nothing was paid', 'month', [], undefined],
  ['one payment', 'month', ['2026-07-31'], { anchor: '2026-07-31', count: 0 }],
  // 31 August is a bank holiday, 31 October a Saturday: the 31st stays the day.
  ['moved by a bank holiday and a weekend, the 31st stays the day', 'month', ['2026-07-31', '2026-09-01', '2026-09-30', '2026-11-02'], { anchor: '2026-07-31', count: 3 }],
  ['paid on the Friday before the weekend', 'month', ['2026-09-30', '2026-10-30'], { anchor: '2026-09-30', count: 1 }],
  ['Christmas Day, paid on the day before', '4-weeks', ['2026-11-27', '2026-12-24'], { anchor: '2026-11-27', count: 1 }],
  ['one was left out', '4-weeks', ['2026-10-12', '2026-12-07'], { anchor: '2026-10-12', count: 2 }],
  ['a day late on a working day: counted anew', '4-weeks', ['2026-10-12', '2026-11-10'], { anchor: '2026-11-10', count: 0 }],
] as [string, Recurring, IsoDay[], Rhythm | undefined][])('the rhythm: %s', (_, every, paidOn, expected) => expect(rhythmOf(paidOn, every)).toEqual(expected));

it('goes on with one payment more', () => {
  expect(rhythmAfter({ anchor: '2026-01-31', count: 1 }, 'month', '2026-03-31')).toEqual({ anchor: '2026-01-31', count: 2 });
  expect(rhythmAfter({ anchor: '2026-01-31', count: 1 }, 'month', '2026-03-17')).toEqual({ anchor: '2026-03-17', count: 0 });
});
