import { describe, expect, it } from 'vitest';
import { clockOfInstant, dayOfInstant, instantWords, startOfDay } from '#shared/kernel/instant';

describe('an instant, as a clock in England shows it', () => {
  it.each([
    ['in winter, when England goes by UTC', '2026-11-20T09:05:00.000Z', '20 November 2026 at 09:05'],
    ['in summer, an hour later', '2026-07-01T08:05:00.000Z', '1 July 2026 at 09:05'],
    ['late in the evening in summer it is the next day', '2026-06-30T23:30:00.000Z', '1 July 2026 at 00:30'],
    // The clocks go forward at 01:00 UTC on 29 March 2026, and back at 01:00 UTC on 25 October 2026.
    ['a minute before the clocks go forward', '2026-03-29T00:59:00.000Z', '29 March 2026 at 00:59'],
    ['when they go forward', '2026-03-29T01:00:00.000Z', '29 March 2026 at 02:00'],
    ['when they go back', '2026-10-25T01:00:00.000Z', '25 October 2026 at 01:00'],
    ['a text that is no instant stays', 'some time', 'some time'],
  ])('%s', (_sentence, at, words) => expect(instantWords(at)).toBe(words));

  it('no instant has no day and no clock', () => {
    expect(dayOfInstant('some time')).toBeNull();
    expect(clockOfInstant('some time')).toBe('');
  });
});

describe('when a day begins in England', () => {
  it.each([
    ['in winter', '2026-11-20', '2026-11-20T00:00:00.000Z'],
    ['in summer, an hour before UTC', '2026-07-01', '2026-06-30T23:00:00.000Z'],
    ['on the day on which the clocks go forward', '2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['on the day after it', '2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['on the day on which they go back', '2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['on the day after it', '2026-10-26', '2026-10-26T00:00:00.000Z'],
  ] as const)('%s', (_sentence, day, at) => {
    expect(startOfDay(day)).toBe(at);
    expect(dayOfInstant(at)).toBe(day);
  });
});
