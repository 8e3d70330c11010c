import { expect, it } from 'vitest';
import { bankDayFrom, bankDayUpTo, isBankDay } from '#shared/rates/bank-days';
import type { IsoDay } from '#shared/kernel/iso-date';

it.each([
  ['a Friday', '2026-11-20', '2026-11-20', '2026-11-20'],
  ['a Saturday', '2026-11-21', '2026-11-23', '2026-11-20'],
  ['a Sunday', '2026-11-22', '2026-11-23', '2026-11-20'],
  // Christmas Day 2026 is a Friday, and Boxing Day’s bank holiday is on Monday the 28th.
  ['Christmas Day', '2026-12-25', '2026-12-29', '2026-12-24'],
  ['Good Friday 2027', '2027-03-26', '2027-03-30', '2027-03-25'],
  ['Easter Monday 2027', '2027-03-29', '2027-03-30', '2027-03-25'],
] as [string, IsoDay, IsoDay, IsoDay][])('%s: the next and the last day of the bank', (_, day, from, upTo) => {
  expect([bankDayFrom(day), bankDayUpTo(day)]).toEqual([from, upTo]);
  expect(isBankDay(day)).toBe(day === from);
});
