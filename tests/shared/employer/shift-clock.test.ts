import { describe, expect, it } from 'vitest';
import { clockAt, clockChangeOn, dayOfEnd, endOfShift, isSkipped, isTwice, minutesUntil, overlapInTime, realMinute, realSpan, type Timed, type WhichHour } from '#shared/employer/shift-clock';
import type { IsoDay } from '#shared/kernel/iso-date';

// The days are those of GOV.UK, “When do the clocks change?”.
it.each<[string, IsoDay, 'forward' | 'back' | null]>([
  ['spring 2025', '2025-03-30', 'forward'],
  ['autumn 2025', '2025-10-26', 'back'],
  ['spring 2026', '2026-03-29', 'forward'],
  ['autumn 2026', '2026-10-25', 'back'],
  ['spring 2027', '2027-03-28', 'forward'],
  ['autumn 2027', '2027-10-31', 'back'],
  ['the Sunday before the last', '2026-10-18', null],
  ['the day after', '2026-10-26', null],
])('the clocks change: %s', (_, on, expected) => {
  expect(clockChangeOn(on)).toBe(expected);
});

it.each<[string, IsoDay, string, string, WhichHour | null, number]>([
  ['a day', '2026-06-01', '9:00', '17:00', null, 480],
  ['over midnight', '2026-06-01', '22:00', '7:00', null, 540],
  ['the night in which the clocks go forward is an hour shorter', '2026-03-28', '22:00', '7:00', null, 480],
  ['the night in which they go back is an hour longer', '2026-10-24', '22:00', '7:00', null, 600],
  ['up to the jump', '2026-03-28', '22:00', '1:00', null, 180],
  ['the minute after the jump', '2026-03-28', '22:00', '2:00', null, 180],
  ['to the first 1:30', '2026-10-24', '22:00', '1:30', 'first', 210],
  ['to the second 1:30', '2026-10-24', '22:00', '1:30', 'second', 270],
  ['to 2:00, which comes once', '2026-10-24', '22:00', '2:00', null, 300],
  ['from the first 1:30 to the second 1:15', '2026-10-25', '1:30', '1:15', 'second', 45],
  ['a day after the change is an ordinary one', '2026-10-25', '9:00', '17:00', null, 480],
  ['over New Year', '2026-12-31', '20:00', '8:00', null, 720],
  ['the same time is a whole day', '2026-06-01', '9:00', '9:00', null, 1440],
])('minutes really worked: %s', (_, on, from, to, which, expected) => {
  expect(minutesUntil(on, clock(from), clock(to), which)).toBe(expected);
});

const clock = (text: string) => Number(text.split(':')[0]) * 60 + Number(text.split(':')[1]);

it.each<[string, IsoDay, number, number, IsoDay, number, WhichHour]>([
  ['a day', '2026-06-01', 540, 480, '2026-06-01', 1020, 'first'],
  ['to midnight', '2026-06-01', 1320, 120, '2026-06-02', 0, 'first'],
  ['over the jump forward', '2026-03-28', 1320, 480, '2026-03-29', 420, 'first'],
  ['just to the jump', '2026-03-28', 1320, 180, '2026-03-29', 120, 'first'],
  ['into the first of the two hours', '2026-10-24', 1320, 210, '2026-10-25', 90, 'first'],
  ['into the second', '2026-10-24', 1320, 270, '2026-10-25', 90, 'second'],
  ['over both', '2026-10-24', 1320, 600, '2026-10-25', 420, 'first'],
])('the end that the clock shows: %s', (_, on, startsAt, minutes, endOn, at, which) => {
  expect(endOfShift({ on, startsAt, minutes })).toEqual({ on: endOn, at, which });
});

describe('times that no clock shows, and those that come twice', () => {
  it.each<[string, IsoDay, string, boolean, boolean]>([
    ['0:59 in spring', '2026-03-29', '0:59', false, false],
    ['1:00 in spring', '2026-03-29', '1:00', true, false],
    ['1:59 in spring', '2026-03-29', '1:59', true, false],
    ['2:00 in spring', '2026-03-29', '2:00', false, false],
    ['0:59 in autumn', '2026-10-25', '0:59', false, false],
    ['1:00 in autumn', '2026-10-25', '1:00', false, true],
    ['1:59 in autumn', '2026-10-25', '1:59', false, true],
    ['2:00 in autumn', '2026-10-25', '2:00', false, false],
    ['1:30 on any other day', '2026-06-01', '1:30', false, false],
  ])('%s', (_, on, at, skipped, twice) => {
    expect([isSkipped(on, clock(at)), isTwice(on, clock(at))]).toEqual([skipped, twice]);
  });
});

it('reads each minute of both nights back as it was, but for the hour that no clock shows', () => {
  for (const on of ['2026-03-28', '2026-10-24', '2026-06-01'] as const) {
    const from = realMinute(on, 0);
    for (let real = from; real < from + 48 * 60; real += 7) {
      const shown = clockAt(real);
      expect(realMinute(shown.on, shown.at, shown.which)).toBe(real);
      expect(isSkipped(shown.on, shown.at)).toBe(false);
    }
  }
});

it('a shift lies between two real minutes', () => {
  const { from, to } = realSpan({ on: '2026-10-24', startsAt: 1320, minutes: 600 });
  expect([to - from, to - realMinute('2026-10-25', 420)]).toEqual([600, 0]);
});

it('an end belongs to the next day where it is not later', () => {
  expect(dayOfEnd('2026-06-01', 540, 1020, null)).toBe('2026-06-01');
  expect(dayOfEnd('2026-06-01', 1320, 420, null)).toBe('2026-06-02');
});

it.each<[string, Timed, boolean]>([
  ['one after another', { on: '2026-06-01', startsAt: 720, minutes: 60 }, false],
  ['a minute too early', { on: '2026-06-01', startsAt: 719, minutes: 60 }, true],
  ['the night before runs into it', { on: '2026-05-31', startsAt: 1320, minutes: 661 }, true],
  ['the night before ends as it begins', { on: '2026-05-31', startsAt: 1320, minutes: 660 }, false],
])('two at one time: %s', (_, other, expected) => {
  const morning = { on: '2026-06-01', startsAt: 540, minutes: 180 } as const;
  expect(overlapInTime(morning, other)).toBe(expected);
  expect(overlapInTime(other, morning)).toBe(expected);
});
