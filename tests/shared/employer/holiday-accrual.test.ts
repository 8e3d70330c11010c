import { expect, it } from 'vitest';
import { holidayEarned } from '#shared/employer/holiday-accrual';
import type { IsoDay } from '#shared/kernel/iso-date';
import { HOLIDAY_EARNED, ratioOf } from '../../support/holiday-examples';

it.each(HOLIDAY_EARNED)('%s', (_words, hours, earned) => {
  expect(holidayEarned({ hoursWorked: ratioOf(hours), yearStartsOn: null, on: '2026-11-21' })).toMatchObject({ ok: true, value: { hours: earned } });
});

it('counts minutes as exactly as hours: 4 hours 9 minutes are 4.15 hours', () => {
  expect(holidayEarned({ hoursWorked: { numerator: 249, denominator: 60 }, yearStartsOn: null, on: '2026-11-21' })).toMatchObject({ value: { hours: 1 } });
});

it.each<[string, string, IsoDay | null, string]>([
  ['no hours', '0', null, 'holiday-no-hours'],
  ['a leave year from 31 March 2024, one day too early', '30', '2024-03-31', 'holiday-not-earned'],
])('refuses %s', (_words, hours, yearStartsOn, code) => {
  expect(holidayEarned({ hoursWorked: ratioOf(hours), yearStartsOn, on: '2026-11-21' })).toMatchObject({ ok: false, faults: [{ code }] });
});

it('holds from a leave year of 1 April 2024', () => {
  expect(holidayEarned({ hoursWorked: ratioOf('30'), yearStartsOn: '2024-04-01', on: '2026-11-21' })).toMatchObject({ value: { hours: 4 } });
});
