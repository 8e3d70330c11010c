import { expect, it } from 'vitest';
import { rateOnDay } from '#shared/employer/worker';

const rates = [
  { from: '2025-06-02', ratePence: 1290 },
  { from: '2026-04-06', ratePence: 1350 },
] as const;

it.each([
  ['the day before the first', '2025-06-01', undefined],
  ['the first day', '2025-06-02', 1290],
  ['the day before the rise', '2026-04-05', 1290],
  ['the day of the rise', '2026-04-06', 1350],
] as const)('the hourly rate on %s', (_sentence, on, ratePence) => {
  expect(rateOnDay({ rates }, on)).toBe(ratePence);
});
