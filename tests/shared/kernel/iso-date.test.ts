import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '#shared/kernel/invariant';
import {
  addDays,
  addMonths,
  addWorkingDays,
  ageOn,
  daysBetween,
  formatDay,
  formatDayShort,
  formatMonth,
  isIsoDay,
  parseDay,
  weekdayOf,
  type IsoDay,
} from '#shared/kernel/iso-date';

const DAYS_FROM_1950_TO_2099 = 54_787;
const anyDay = fc.nat(DAYS_FROM_1950_TO_2099 - 1).map((days): IsoDay => addDays('1950-01-01', days));

describe('isIsoDay', () => {
  it.each([
    ['a day', '2026-04-06', true],
    ['29 February in a leap year', '2028-02-29', true],
    ['29 February in another year', '2026-02-29', false],
    ['29 February 2000, a leap year', '2000-02-29', true],
    ['29 February 2100, no leap year', '2100-02-29', false],
    ['30 February', '2026-02-30', false],
    ['31 April', '2026-04-31', false],
    ['31 December', '2026-12-31', true],
    ['no month', '2026-00-10', false],
    ['a thirteenth month', '2026-13-10', false],
    ['no day', '2026-01-00', false],
    ['before 1900', '1899-12-31', false],
    ['the last day of 2199', '2199-12-31', true],
    ['after 2199', '2200-01-01', false],
    ['one digit for the month', '2026-4-06', false],
    ['a line end after it', '2026-04-06\n', false],
    ['a time after it', '2026-04-06T00:00', false],
  ])('%s', (_, text, expected) => {
    expect(isIsoDay(text)).toBe(expected);
  });
});

describe('counting days', () => {
  it.each<[string, IsoDay, number, IsoDay]>([
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['over 29 February', '2028-02-28', 2, '2028-03-01'],
    ['over the day when clocks go forward', '2026-03-28', 2, '2026-03-30'],
    ['over the day when clocks go back', '2026-10-24', 2, '2026-10-26'],
    ['backward', '2027-01-01', -1, '2026-12-31'],
    ['nothing', '2026-04-06', 0, '2026-04-06'],
  ])('%s', (_, day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  it('is undone by counting back, and keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const other = addDays(day, days);
        expect(isIsoDay(other)).toBe(true);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
        expect(Math.sign(days)).toBe(other > day ? 1 : other < day ? -1 : 0);
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => addDays('tomorrow' as IsoDay, 1)).toThrow(InvariantError);
  });
});

describe('addMonths', () => {
  it.each<[string, IsoDay, number, IsoDay]>([
    ['the same day of the next month', '2026-04-06', 1, '2026-05-06'],
    ['31 January and a month is the last of February', '2026-01-31', 1, '2026-02-28'],
    ['and in a leap year the 29th', '2028-01-31', 1, '2028-02-29'],
    ['29 February and a year', '2028-02-29', 12, '2029-02-28'],
    ['over the end of a year', '2026-11-30', 3, '2027-02-28'],
    ['backward', '2026-03-31', -1, '2026-02-28'],
  ])('%s', (_, day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('addWorkingDays', () => {
  it.each<[string, IsoDay, number, IsoDay]>([
    ['Friday and one is Monday', '2026-11-20', 1, '2026-11-23'],
    ['Saturday and one is Monday', '2026-11-21', 1, '2026-11-23'],
    ['Monday and five is the next Monday', '2026-11-16', 5, '2026-11-23'],
    ['none is the day itself', '2026-11-21', 0, '2026-11-21'],
  ])('%s', (_, day, days, expected) => {
    expect(addWorkingDays(day, days)).toBe(expected);
  });

  it.each<[string, IsoDay, number, IsoDay]>([
    ['Thursday before Easter and one is Tuesday', '2026-04-02', 1, '2026-04-07'],
    ['and three is Thursday', '2026-04-02', 3, '2026-04-09'],
    ['a holiday on a Saturday is left out once', '2026-04-04', 1, '2026-04-07'],
  ])('without the holidays passed in: %s', (_, day, days, expected) => {
    expect(addWorkingDays(day, days, new Set<IsoDay>(['2026-04-03', '2026-04-04', '2026-04-06']))).toBe(expected);
  });
});

describe('weekdayOf', () => {
  it.each<[IsoDay, string]>([
    ['2026-11-21', 'Saturday'],
    ['2026-11-22', 'Sunday'],
    ['2026-11-23', 'Monday'],
    ['2026-03-29', 'Sunday'],
    ['2000-01-01', 'Saturday'],
  ])('%s was a %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });

  it('comes round every seven days', () => {
    fc.assert(fc.property(anyDay, (day) => void expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day))));
  });
});

describe('ageOn', () => {
  it.each<[string, IsoDay, IsoDay, number]>([
    ['the day before a birthday', '2005-04-06', '2026-04-05', 20],
    ['the birthday', '2005-04-06', '2026-04-06', 21],
    ['born on 29 February: 28 February is too early', '2004-02-29', '2025-02-28', 20],
    ['born on 29 February: 1 March counts', '2004-02-29', '2025-03-01', 21],
    ['the day of birth', '2026-04-06', '2026-04-06', 0],
  ])('%s', (_, bornOn, on, years) => {
    expect(ageOn(bornOn, on)).toBe(years);
  });
});

describe('writing days', () => {
  it('writes days and months in words', () => {
    expect(formatDay('2027-01-02')).toBe('2 January 2027');
    expect(formatDayShort('2027-01-22')).toBe('22 Jan');
    expect(formatMonth('2026-12-31')).toBe('December 2026');
  });
});

describe('parseDay', () => {
  it.each([
    ['day, month, two digits of the year', '6/4/26', '2026-04-06'],
    ['noughts', '06/04/2026', '2026-04-06'],
    ['dashes', '6-4-2026', '2026-04-06'],
    ['points', '6.4.2026', '2026-04-06'],
    ['the month in words', '6 April 2026', '2026-04-06'],
    ['shortened', '05 Oct 2026', '2026-10-05'],
    ['shortened with a point', '05 Oct. 2026', '2026-10-05'],
    ['in capitals', '05 OCT 2026', '2026-10-05'],
    ['four letters of September', '5 Sept 2026', '2026-09-05'],
    ['an ending', '1st May 2026', '2026-05-01'],
    ['a comma', '6 April, 2026', '2026-04-06'],
    ['as programs write it', '2026-04-06', '2026-04-06'],
    ['spaces around, and a hard space', ' 6\u00a0April 2026 ', '2026-04-06'],
    ['29 February in a leap year', '29/2/2028', '2028-02-29'],
  ])('reads %s', (_, text, day) => {
    expect(parseDay(text)).toEqual({ ok: true, value: day });
  });

  it.each<[string, string, IsoDay, IsoDay]>([
    ['the nearest such day, behind', '30 December', '2027-01-05', '2026-12-30'],
    ['the nearest such day, ahead', '2 Jan', '2026-12-20', '2027-01-02'],
    ['this year', '6/4', '2026-05-01', '2026-04-06'],
  ])('takes the year from today: %s', (_, text, today, day) => {
    expect(parseDay(text, today)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['no year and no today', '6 April'],
    ['a month that no one knows', '6 Foo 2026'],
    ['two letters of a month', '6 Ma 2026'],
    ['a year of three digits', '6/4/202'],
    ['a year before 1900', '6/4/1066'],
    ['year first with slashes', '2026/04/06'],
    ['month before day in words', 'April 6 2026'],
    ['nothing', ''],
    ['words', 'yesterday'],
  ])('refuses %s', (_, text) => {
    expect(parseDay(text)).toMatchObject({ ok: false, faults: [{ code: 'day-unclear' }] });
  });

  it.each([
    ['the 31st of a month of 30 days', '31/9/26', '“31/9/26” is not a day: September has 30 days. Check the day and the month.'],
    ['without a year too', '31 April', '“31 April” is not a day: April has 30 days. Check the day and the month.'],
    ['30 February', '30/02/2026', '“30/02/2026” is not a day: February 2026 has 28 days. Check the day and the month.'],
    ['29 February in another year', '29/2/2026', '“29/2/2026” is not a day: February 2026 has 28 days. Check the day and the month.'],
    ['a day nought', '0/9/26', '“0/9/26” is not a day: September has 30 days. Check the day and the month.'],
    ['a thirteenth month', '1/13/2026', '“1/13/2026” is not a day: a year has 12 months. Write the day before the month, like 6/4/2026.'],
  ])('says what the calendar has: %s', (_, text, message) => {
    expect(parseDay(text, '2026-11-21')).toMatchObject({ ok: false, faults: [{ message }] });
  });

  it.each<[string, string, IsoDay]>([
    ['the century before', '4/7/74', '1974-07-04'],
    ['this century, where the day has been', '4/7/25', '2025-07-04'],
    ['today', '21/11/26', '2026-11-21'],
    ['tomorrow was 100 years ago', '22/11/26', '1926-11-22'],
    ['29 February of 1976', '29/2/76', '1976-02-29'],
    ['four digits are taken at their word', '4/7/2074', '2074-07-04'],
  ])('a birthday lies behind: %s', (_, text, day) => {
    expect(parseDay(text, '2026-11-21', { isPast: true })).toEqual({ ok: true, value: day });
  });

  it('reads back every day that is written in words', () => {
    fc.assert(fc.property(anyDay, (day) => void expect(parseDay(formatDay(day))).toEqual({ ok: true, value: day })));
  });

  it('never throws, and what it reads is a day', () => {
    const unit = fc.constantFrom('0', '1', '2', '3', '9', '/', '-', ' ', '.', 'Feb', 'th');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const read = parseDay(text, '2026-11-21');
        expect(!read.ok || isIsoDay(read.value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
