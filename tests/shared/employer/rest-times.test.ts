import { expect, it } from 'vitest';
import { daysWithShortRest, timesWithoutDayOff } from '#shared/employer/rest-times';
import type { Shift } from '#shared/employer/shift';
import { makeShift, shiftsDaily } from '../../support/make-shifts';

const at = (on: Shift['on'], startsAt: number, minutes: number, change: Partial<Shift> = {}) => makeShift({ on, startsAt, minutes, ...change });

it.each<[string, Shift[], string[]]>([
  ['11 hours between a late and an early shift', [at('2026-11-16', 840, 480), at('2026-11-17', 540, 480)], []],
  ['a minute less', [at('2026-11-16', 840, 480), at('2026-11-17', 539, 480)], ['2026-11-16']],
  ['a shift of 13 hours leaves 11', [at('2026-11-16', 480, 780)], []],
  ['a minute longer does not', [at('2026-11-16', 480, 781)], ['2026-11-16']],
  ['a morning and an evening visit each day, 12 hours in the night', [at('2026-11-16', 480, 120), at('2026-11-16', 1080, 120), at('2026-11-17', 480, 120), at('2026-11-17', 1080, 120)], []],
  ['evening to 22:00 and morning from 7:00, with 11 hours between in the day', [at('2026-11-16', 1200, 120), at('2026-11-17', 420, 120), at('2026-11-17', 1200, 120)], []],
  ['a sleep-in between two shifts is work', [at('2026-11-16', 960, 360), at('2026-11-16', 1320, 540, { kind: 'sleep_in' }), at('2026-11-17', 420, 240)], ['2026-11-16']],
  ['a cancelled shift is rest', [at('2026-11-16', 840, 480), at('2026-11-17', 420, 120, { state: 'cancelled_paid' })], []],
  ['in the night in which the clocks go forward, 22:00 to 9:00 is only 10 hours', [at('2026-03-28', 840, 480), at('2026-03-29', 540, 480)], ['2026-03-28']],
  ['as they go back, 22:00 to 8:00 is 11', [at('2026-10-24', 840, 480), at('2026-10-25', 480, 480)], []],
  ['two at once', [at('2026-11-16', 840, 480), at('2026-11-17', 420, 480), at('2026-11-19', 840, 480), at('2026-11-20', 420, 480)], ['2026-11-16', '2026-11-19']],
])('days with too little rest: %s', (_, shifts, expected) => {
  expect(daysWithShortRest(shifts)).toEqual(expected);
});

const night = { startsAt: 1320, minutes: 540 } as const;

it.each<[string, Shift[], object[]]>([
  ['13 days in a row', shiftsDaily('2026-11-02', 13), []],
  ['14 days in a row', shiftsDaily('2026-11-02', 14), [{ from: '2026-11-02', to: '2026-11-15' }]],
  ['a day off in the middle', [...shiftsDaily('2026-11-02', 7), ...shiftsDaily('2026-11-10', 7)], []],
  ['a night every second day has a day between', Array.from({ length: 10 }, (_each, index) => at(`2026-11-${String(2 + index * 2).padStart(2, '0')}` as Shift['on'], night.startsAt, night.minutes)), []],
  ['13 days of which the last ends at midnight', [...shiftsDaily('2026-11-02', 12), at('2026-11-14', 660, 780)], []],
  ['13 days and a night into the fourteenth', [...shiftsDaily('2026-11-02', 13), at('2026-11-14', night.startsAt, night.minutes)], [{ from: '2026-11-02', to: '2026-11-15' }]],
])('times without a day off: %s', (_, shifts, expected) => {
  expect(timesWithoutDayOff(shifts)).toEqual(expected);
});
