import { expect, it } from 'vitest';
import { clockWords, nightWords, visitWords } from '#shared/plan/plan-words';

it.each([
  ['midnight', 0, '0:00'],
  ['half past eight in the morning', 510, '8:30'],
  ['the last minute of the day', 1439, '23:59'],
])('says %s as a clock does', (_, minutes, expected) => expect(clockWords(minutes)).toBe(expected));

it.each([
  ['a visit with its time', { weekday: 1, fromMinutes: 480, minutes: 120, week: 'every' }, 'Monday 8:00, 2 h'],
  ['a visit at no time in particular, in one week of two', { weekday: 6, fromMinutes: null, minutes: 60, week: 'first' }, 'Saturday, 1 h (first week of two)'],
] as const)('says %s', (_, visit, expected) => expect(visitWords(visit)).toBe(expected));

it('says the hours of the night', () => expect(nightWords({ fromMinutes: 1320, toMinutes: 360 })).toBe('22:00 to 6:00'));
