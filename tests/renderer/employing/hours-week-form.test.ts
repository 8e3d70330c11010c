import { describe, expect, it } from 'vitest';
import { newRow, readWeek, rowSays, weekText, withoutEmpty, type ShiftText } from '../../../renderer/features/employing/hours-week-form';
import { makeShift } from '../../support/make-shifts';
import { done, faultsIn } from '../../support/records';

const MONDAY = '2026-11-16';
const row = (change: Partial<ShiftText> = {}): ShiftText => ({ ...newRow([], MONDAY), start: '9:00', end: '12:00', ...change });

describe('the rows of a week', () => {
  it('what is saved is shown as it would be typed, and reads back the same', () => {
    const shifts = [
      makeShift({ breakMinutes: 60, minutes: 480 }),
      makeShift({ id: 2, on: '2026-11-17', startsAt: 1320, minutes: 540, kind: 'sleep_in', wokenMinutes: 4, serviceId: 7, words: 'Up once' }),
      makeShift({ id: 3, on: '2026-11-18', breakMinutes: 75, minutes: 300, state: 'cancelled_paid' }),
    ];
    const text = weekText({ shifts });
    expect(text.map(({ end, breakTime, woken }) => [end, breakTime, woken])).toEqual([['17:00', '1 h', ''], ['7:00', '', '4 min'], ['14:00', '1 h 15 min', '']]);
    expect(done(readWeek(text))).toEqual(shifts.map(({ workerId: _, ...shift }) => shift));
  });

  it('a night to the hour that comes twice reads back the same', () => {
    const night = makeShift({ on: '2026-10-24', startsAt: 1320, minutes: 270, kind: 'waking_night' });
    expect(weekText({ shifts: [night] })[0]?.end).toBe('1:30 GMT');
    expect(done(readWeek(weekText({ shifts: [night] })))[0]).toMatchObject({ minutes: 270 });
  });

  it('a new row is a day on, and stays in the week', () => {
    expect(newRow([], MONDAY).on).toBe('2026-11-16');
    expect(newRow([row()], MONDAY).on).toBe('2026-11-17');
    expect(newRow([row({ on: '2026-11-22' })], MONDAY).on).toBe('2026-11-22');
  });

  it('a new row without anything in it is let go; one that was saved is not', () => {
    expect(withoutEmpty([newRow([], MONDAY), row(), { ...newRow([], MONDAY), id: 4 }])).toHaveLength(2);
  });

  it.each<[string, Partial<ShiftText>, string[]]>([
    ['no end', { end: '' }, ['end-1: end-missing']],
    ['a break that may be hours or minutes', { breakTime: '1' }, ['breakTime-1: minutes-unclear']],
    ['a break as long as the shift', { breakTime: '3 h' }, ['breakTime-1: break-too-long']],
    ['the same time twice is a whole day', { end: '9:00' }, ['end-1: shift-too-long']],
  ])('is refused at its field: %s', (_, change, expected) => {
    expect(faultsIn(readWeek([row(change)]))).toEqual(expected);
  });
});

it.each<[string, Partial<ShiftText>, string]>([
  ['while it is typed nothing is said', { end: '' }, ''],
  ['a morning', {}, '3 h.'],
  ['with its break', { breakTime: '30' }, '2 h 30 min.'],
  ['a night names the day of its end', { start: '22:00', end: '7:00' }, '9 h. Ends on Tuesday.'],
  ['to midnight is still its own day', { start: '22:00', end: '0:00' }, '2 h.'],
  ['a sleep-in', { kind: 'sleep_in', start: '22:00', end: '7:00', woken: '45' }, 'One night, 45 min awake. Ends on Tuesday.'],
  ['cancelled without pay', { state: 'cancelled_unpaid' }, 'Not paid.'],
  ['what is unclear', { end: 'late' }, 'Write a time of day, like 8:30 or 8.30pm.'],
])('a row says what it comes to: %s', (_, change, words) => {
  expect(rowSays(row(change))).toBe(words);
});
