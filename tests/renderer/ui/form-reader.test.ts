import { describe, expect, it } from 'vitest';
import { readForm, type FieldReader } from '../../../renderer/ui/form-reader';

const TODAY = '2026-11-20';
const read = <T>(reading: (field: FieldReader) => T) => readForm(TODAY, reading);

describe('what people type is read', () => {
  it.each<[string, (field: FieldReader) => unknown, unknown]>([
    ['words lose the spaces around them', (f) => f.words('a', '  Taxi ', 'Enter it'), 'Taxi'],
    ['a day without a year is the nearest one', (f) => f.day('a', '14 November', 'Enter it'), '2026-11-14'],
    ['a day in figures has the day first', (f) => f.day('a', '6/4/26', 'Enter it'), '2026-04-06'],
    ['no day is no day where one may be left out', (f) => f.dayIfAny('a', ' '), null],
    ['a birthday with two digits of the year lies behind', (f) => f.birthdayIfAny('a', '4/7/74'), '1974-07-04'],
    ['no birthday is no birthday', (f) => f.birthdayIfAny('a', ''), null],
    ['pounds with a sign and commas', (f) => f.pounds('a', '£1,234.5', 'Enter it'), 123450],
    ['nothing pounds is an amount', (f) => f.pounds('a', '0', 'Enter it'), 0],
    ['an overdrawn balance', (f) => f.signedPounds('a', '-12.50', 'Enter it'), -1250],
    ['hours as a decimal', (f) => f.hours('a', '12.5', 'Enter it'), 750],
    ['a quarter of an hour', (f) => f.hours('a', '0.25', 'Enter it'), 15],
    ['hours and minutes with a colon', (f) => f.hours('a', '12:30', 'Enter it'), 750],
    ['hours and minutes in words', (f) => f.hours('a', '1 hour 15 minutes', 'Enter it'), 75],
    ['minutes alone', (f) => f.hours('a', '45 min', 'Enter it'), 45],
    ['a count', (f) => f.count('a', '8', 'Enter it'), 8],
    ['one of the answers', (f) => f.choice('a', 'in', ['out', 'in'], 'Choose'), 'in'],
  ])('%s', (_, reading, expected) => {
    expect(read(reading)).toEqual({ ok: true, value: expected });
  });
});

describe('what is empty or unclear is refused with what to do', () => {
  it.each<[string, (field: FieldReader) => unknown, string]>([
    ['no words', (f) => f.words('a', ' ', 'Enter who you paid'), 'Enter who you paid'],
    ['no day', (f) => f.day('a', '', 'Enter the day'), 'Enter the day'],
    ['30 February', (f) => f.day('a', '30/2/26', 'Enter the day'), '“30/2/26” is not a day: February 2026 has 28 days. Check the day and the month.'],
    ['a birthday to come', (f) => f.birthdayIfAny('a', '4/7/2074'), 'Enter a date of birth that is in the past'],
    ['a comma in the wrong place', (f) => f.pounds('a', '£1,23.4', 'Enter it'), '“£1,23.4” is not an amount that can be read. Write pounds and pence, like 1204.55 or £1,204.55.'],
    ['no amount', (f) => f.poundsAboveZero('a', '', 'Enter how much you paid'), 'Enter how much you paid'],
    ['an amount of nothing', (f) => f.poundsAboveZero('a', '0.00', 'Enter how much you paid'), 'Enter how much you paid, more than £0.00'],
    ['a minus where none belongs', (f) => f.pounds('a', '-5', 'Enter how much you paid'), 'Enter how much you paid, without a minus sign'],
    ['sixty minutes beside hours', (f) => f.hours('a', '1:60', 'Enter it'), '“1:60” is not a time that can be read. Write hours, like 12.5 or 12:30.'],
    ['half a week', (f) => f.count('a', '1.5', 'Enter how many weeks'), 'Enter how many weeks, as a whole number like 8'],
    ['an answer that was not offered', (f) => f.choice('a', 'sideways', ['out', 'in'], 'Choose one'), 'Choose one'],
  ])('%s', (_, reading, message) => {
    const result = read(reading);
    expect(result.ok ? [] : result.faults.map((fault) => [fault.field, fault.message])).toEqual([['a', message]]);
  });

  it('says everything at once, in the order of the fields', () => {
    const result = read((f) => ({ day: f.day('day', '', 'Enter the day'), amount: f.pounds('amount', 'lots', 'Enter the amount') }));
    expect(result.ok ? [] : result.faults.map((fault) => fault.field)).toEqual(['day', 'amount']);
  });
});
