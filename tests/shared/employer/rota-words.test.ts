import { describe, expect, it } from 'vitest';
import { rotaInForce, rotaWords } from '#shared/employer/rota-words';
import type { RotaShift } from '#shared/employer/shift';

const MONDAY: RotaShift = { id: 1, workerId: 1, from: '2026-06-01', week: 0, weekday: 1, startsAt: 480, minutes: 180, breakMinutes: 0, kind: 'usual' };

describe('the usual week in force', () => {
  const later: RotaShift = { ...MONDAY, id: 2, from: '2026-09-07', weekday: 2 };
  const other: RotaShift = { ...MONDAY, id: 3, workerId: 2 };
  it.each([
    ['before the first: the first to come', '2026-05-31', [1]],
    ['on its first day', '2026-06-01', [1]],
    ['the day before the next', '2026-09-06', [1]],
    ['on the first day of the next', '2026-09-07', [2]],
  ] as const)('%s', (_, on, ids) => {
    expect(rotaInForce([later, MONDAY, other], 1, on).map(({ id }) => id)).toEqual(ids);
  });
  it('is in the order of its days and times, and empty for who has none', () => {
    expect(rotaInForce([{ ...MONDAY, id: 9, weekday: 5 }, { ...MONDAY, id: 8, startsAt: 1080 }, MONDAY], 1, '2026-06-01').map(({ id }) => id)).toEqual([1, 8, 9]);
    expect(rotaInForce([MONDAY], 3, '2026-06-01')).toEqual([]);
  });
});

it.each<[string, Partial<RotaShift>, string]>([
  ['a morning', {}, 'Monday, 8:00 to 11:00'],
  ['a night that ends on the next day', { startsAt: 1320, minutes: 540, kind: 'sleep_in' }, 'Monday, 22:00 to 7:00 (sleep-in)'],
  ['with a break', { minutes: 420, breakMinutes: 30 }, 'Monday, 8:00 to 15:00, with a break of 30 minutes, not paid'],
  ['every second week with a break', { week: 2, breakMinutes: 30 }, 'Monday, 8:00 to 11:00, the second week of two and with a break of 30 minutes, not paid'],
])('a shift in words: %s', (_, change, words) => {
  expect(rotaWords([{ ...MONDAY, ...change }])).toEqual([words]);
});
