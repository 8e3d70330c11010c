import { describe, expect, it } from 'vitest';
import bankHolidaysFile from '#resources/bank-holidays.json';
import { addDays, weekdayOf, type IsoDay } from '#shared/kernel/iso-date';
import { bankHolidaySchema } from '#shared/rates/bank-holiday-file';
import { bankHolidays, bankHolidaysKnown } from '#shared/rates/bank-holidays';

const file = bankHolidaySchema.parse(bankHolidaysFile);
const yearOf = (day: IsoDay) => Number(day.slice(0, 4));
const years = Array.from({ length: yearOf(file.to) - yearOf(file.from) + 1 }, (_, at) => yearOf(file.from) + at);
const named = (year: number, name: string) => file.days.filter((day) => yearOf(day.on) === year && day.name.startsWith(name)).map((day) => day.on);

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
function easterOf(year: number): IsoDay {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}` as IsoDay;
}

describe('the bank holidays of England and Wales', () => {
  it('are weekdays, in order, each once, inside the table', () => {
    const days = file.days.map((day) => day.on);
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.filter((day) => ['Saturday', 'Sunday'].includes(weekdayOf(day)) || day < file.from || day > file.to)).toEqual([]);
    expect(bankHolidays().size).toBe(days.length);
    expect(bankHolidaysKnown()).toEqual({ from: file.from, to: file.to });
  });

  it('name their source, and are looked at before the table ends', () => {
    expect(file.source.address).toMatch(/^https:/);
    expect(file.reviewBy < file.to).toBe(true);
  });

  it.each(years)('%i has its eight, and those of Easter around Easter Sunday', (year) => {
    const yearly = ['New Year’s Day', 'Good Friday', 'Easter Monday', 'Early May', 'Spring', 'Summer', 'Christmas Day', 'Boxing Day'];
    expect(yearly.map((name) => named(year, name).length)).toEqual(yearly.map(() => 1));
    expect([named(year, 'Good Friday')[0], named(year, 'Easter Monday')[0]]).toEqual([addDays(easterOf(year), -2), addDays(easterOf(year), 1)]);
    expect(file.days.filter((day) => yearOf(day.on) === year)).toHaveLength(year === 2022 ? 10 : year === 2023 ? 9 : 8);
  });

  it.each([
    ['early May is its first Monday', 'Early May', (day: IsoDay) => weekdayOf(day) === 'Monday' && day.slice(8) <= '07'],
    ['summer is the last Monday of August', 'Summer', (day: IsoDay) => weekdayOf(day) === 'Monday' && day.slice(8) >= '25'],
  ] as const)('%s', (_, name, holds) => expect(years.flatMap((year) => named(year, name)).every(holds)).toBe(true));
});
