import { expect, it } from 'vitest';
import { firstDayOfNew } from '../../../renderer/features/needs-and-services/first-day';

it.each([
  ['the direct payment begins next week', '2026-11-30', '2026-11-22', '2026-11-30'],
  ['it began last month', '2026-10-01', '2026-11-22', '2026-10-01'],
  ['it began 91 days ago', '2026-08-23', '2026-11-22', '2026-08-23'],
  ['it began 92 days ago: what is added begins today', '2026-08-22', '2026-11-22', '2026-11-22'],
  ['it began years ago', '2020-01-06', '2026-11-22', '2026-11-22'],
] as const)('%s', (_sentence, startsOn, today, first) => {
  expect(firstDayOfNew(startsOn, today)).toBe(first);
});
