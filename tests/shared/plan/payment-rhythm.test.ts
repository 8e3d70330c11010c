import { expect, it } from 'vitest';
import { afterIntervals } from '#shared/plan/payment-rhythm';

it.each([
  ['a week on', '2026-04-06', 'week', 1, '2026-04-13'],
  ['two fortnights on', '2026-04-06', 'fortnight', 2, '2026-05-04'],
  ['four weeks back', '2026-05-04', '4-weeks', -1, '2026-04-06'],
  ['a month after 31 January', '2026-01-31', 'month', 1, '2026-02-28'],
  ['a quarter on', '2026-04-06', 'quarter', 1, '2026-07-06'],
  ['a year on', '2026-04-06', 'year', 1, '2027-04-06'],
] as const)('%s', (_, day, every, count, expected) => expect(afterIntervals(day, every, count)).toBe(expected));
