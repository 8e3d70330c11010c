import { describe, expect, it } from 'vitest';
import { holidayEntitlement, type HolidayQuestion } from '#shared/employer/holiday-entitlement';
import { HOLIDAY_DAYS, HOLIDAY_HOURS, HOLIDAY_REFUSED, ratioOf } from '../../support/holiday-examples';

const ON = '2026-11-21';

describe('the examples of GOV.UK’s calculator', () => {
  it.each([...HOLIDAY_DAYS, ...HOLIDAY_HOURS])('%s', (_words, question, daysTenths, time) => {
    const found = holidayEntitlement(question, ON);
    expect(found.ok && [daysTenths === null ? null : found.value.daysTenths, found.value.holidayMinutes]).toEqual([daysTenths, time && time[0] * 60 + time[1]]);
  });
});

describe('what the calculator refuses', () => {
  it.each(HOLIDAY_REFUSED)('%s', (_words, days, hours, [yearStartsOn, startsOn, leavesOn], code) => {
    const found = holidayEntitlement({ daysAWeek: ratioOf(days), hoursAWeek: hours === null ? null : ratioOf(hours), yearStartsOn, startsOn, leavesOn }, ON);
    expect(found).toMatchObject({ ok: false, faults: [{ code, message: expect.stringMatching(/\.$/) as string }] });
  });
});

describe('boundary days', () => {
  const ask = (days: Partial<HolidayQuestion>) => {
    const found = holidayEntitlement({ daysAWeek: ratioOf('5'), hoursAWeek: null, yearStartsOn: null, startsOn: null, leavesOn: null, ...days }, ON);
    return found.ok ? found.value.daysTenths : found.faults[0]?.code;
  };

  it.each<[string, Partial<HolidayQuestion>, number]>([
    ['24 hours on each day is possible', { daysAWeek: ratioOf('1'), hoursAWeek: ratioOf('24') }, 56],
    ['the second day of the year has twelve months still', { yearStartsOn: '2026-04-06', startsOn: '2026-04-07' }, 280],
    ['the last day of the year counts as one month: 2⅓ days', { yearStartsOn: '2026-04-06', startsOn: '2027-04-05' }, 25],
    ['a month is reached on its day: 5 March to 5 April are two months, 4⅔ days', { yearStartsOn: '2026-04-06', startsOn: '2027-03-05' }, 50],
    ['and not a day later: 6 March to 5 April are one month', { yearStartsOn: '2026-04-06', startsOn: '2027-03-06' }, 25],
    ['leaving on the last day of the year is a whole year', { yearStartsOn: '2026-04-06', leavesOn: '2027-04-05' }, 280],
    ['leaving on the second day: 28 × 2 ÷ 365 = 0.153', { yearStartsOn: '2026-04-06', leavesOn: '2026-04-07' }, 2],
    ['a year from 29 February ends on the 28th', { yearStartsOn: '2024-02-29', leavesOn: '2025-02-28' }, 280],
    ['a year from 1 March ends on 29 February', { yearStartsOn: '2023-03-01', leavesOn: '2024-02-29' }, 280],
    ['no leave year given: it starts on 1 January', { leavesOn: '2026-07-02' }, 141],
  ])('%s', (_words, days, tenths) => {
    expect(ask(days)).toBe(tenths);
  });

  it('takes the law of the days asked about', () => {
    expect(ask({ yearStartsOn: '2008-01-01', leavesOn: '2008-06-01' })).toBe('rate-not-loaded');
  });
});
