import { describe, expect, it } from 'vitest';
import { hear } from '#electron/cli/run';
import { formatAmount, type Ratio } from '#shared/kernel/money';
import { HOLIDAY_DAYS, HOLIDAY_EARNED, HOLIDAY_HOURS, HOLIDAY_REFUSED } from '../../support/holiday-examples';
import { MINIMUM_WAGES } from '../../support/minimum-wage-examples';
import { REDUNDANCY, REDUNDANCY_REFUSED } from '../../support/redundancy-examples';
import { SICK_ACROSS, SICK_AFTER, SICK_BEFORE, SICK_REFUSED } from '../../support/sick-pay-examples';

const option = (name: string, value: string | number | null) => (value === null ? [] : [`--${name}`, String(value)]);
const decimal = ({ numerator, denominator }: Ratio) => String(numerator / denominator);
const ON = ['--on', '2026-11-21'];

async function answer(...argv: string[]): Promise<Record<string, unknown>> {
  const said = await hear(['calc', ...argv, '--json']);
  expect(said).toMatchObject({ exit: 0, errors: '' });
  const found = JSON.parse(said.output) as Record<string, unknown>;
  expect(found['source']).toMatch(/\.$/);
  return found;
}

async function refusal(...argv: string[]): Promise<unknown> {
  const said = await hear(['calc', ...argv, '--json']);
  expect(said).toMatchObject({ exit: 1, errors: expect.stringMatching(/\.\n$/) as string });
  return (JSON.parse(said.output) as { fault: { code: string } }).fault.code;
}

describe('calc holiday', () => {
  it.each([...HOLIDAY_DAYS, ...HOLIDAY_HOURS])('%s', async (_words, { daysAWeek, hoursAWeek, yearStartsOn, startsOn, leavesOn }, daysTenths, time) => {
    const found = await answer('holiday', '--days-per-week', decimal(daysAWeek), ...option('hours-per-week', hoursAWeek && decimal(hoursAWeek)), ...option('year-start', yearStartsOn), ...option('starts', startsOn), ...option('leaves', leavesOn), ...ON);
    if (daysTenths !== null) expect(found['days']).toBe(daysTenths / 10);
    expect([found['hours'], found['minutes']]).toEqual(time ?? [undefined, undefined]);
  });

  it.each(HOLIDAY_EARNED)('%s', async (_words, hours, earned) => {
    expect(await answer('holiday', '--irregular', '--hours', hours, ...ON)).toMatchObject({ hours: earned });
  });

  it.each(HOLIDAY_REFUSED)('refuses %s', async (_words, days, hours, [year, start, end], code) => {
    expect(await refusal('holiday', '--days-per-week', days, ...option('hours-per-week', hours), ...option('year-start', year), ...option('starts', start), ...option('leaves', end), ...ON)).toBe(code);
  });
});

describe('calc sick-pay', () => {
  it.each([...SICK_BEFORE, ...SICK_AFTER, ...SICK_ACROSS])('%s', async (_words, from, to, works, pence, linked, [qualifyingDays, paidDays, payPence]) => {
    const found = await answer('sick-pay', '--from', from, '--to', to, '--works', works, '--average-weekly-earnings', formatAmount(pence), ...(linked ? ['--linked-from', linked[0], '--linked-to', linked[1]] : []));
    expect(found).toMatchObject({ qualifyingDays, paidDays, payPence });
  });

  it.each(SICK_REFUSED)('refuses %s', async (_words, from, to, linked, code) => {
    expect(await refusal('sick-pay', '--from', from, '--to', to, '--works', 'mon,tue,wed,thu,fri', '--average-weekly-earnings', '200.00', ...(linked ? ['--linked-from', linked[0], '--linked-to', linked[1]] : []))).toBe(code);
  });
});

describe('calc redundancy', () => {
  it.each(REDUNDANCY)('%s', async (_words, { age, years, weekPence, on }, weeks, payPence) => {
    expect(await answer('redundancy', '--age', String(age), '--years', String(years), '--week-pay', formatAmount(weekPence), '--on', on)).toMatchObject({ weeks, payPence });
  });

  it('counts whole years: 4.9 are 4', async () => {
    expect(await answer('redundancy', '--age', '41', '--years', '4.9', '--week-pay', '100.00', ...ON)).toMatchObject({ weeks: 4, payPence: 400_00 });
  });

  it.each(REDUNDANCY_REFUSED)('refuses %s', async (_words, age, years, on, code) => {
    expect(await refusal('redundancy', '--age', String(age), '--years', String(years), '--week-pay', '350.00', '--on', on)).toBe(code);
  });
});

describe('calc minimum-wage', () => {
  it.each(MINIMUM_WAGES)('%s', async (_words, on, age, apprenticeYear, requiredPence) => {
    const apprentice = apprenticeYear === null ? [] : ['--apprentice', '--apprentice-year', String(apprenticeYear)];
    const paid = (pence: number) => answer('minimum-wage', '--age', String(age), ...apprentice, '--rate', formatAmount(pence), '--on', on);
    expect(await paid(requiredPence)).toMatchObject({ requiredPence, ratePence: requiredPence, enough: true });
    expect(await paid(requiredPence - 1)).toMatchObject({ requiredPence, enough: false });
  });

  it.each(['0', '15'])('refuses the age of %s, before the end of school', async (age) => {
    expect(await refusal('minimum-wage', '--age', age, '--rate', '8.00', ...ON)).toBe('age-below-minimum-wage');
  });
});

// By hand, 2026 to 2027: 20 hours at £13.50 with 12.07% on top are £302.59 a week and £1,210.36 in four. National Insurance of a week is
// (302.59 − 96.00) × 15% = 30.99, of four (1,210.36 − 384.00) × 15% = 123.95; pension (302.59 − 120.00) × 3% = 5.48 and (1,210.36 − 480.00) × 3% = 21.91.
describe('calc employer-cost', () => {
  it.each<[string, string[], [nationalInsurance: number, pension: number]]>([
    ['paid every week', ['--age', '35', '--paid', 'week'], [52 * 30_99, 52 * 5_48]],
    ['paid every four weeks', ['--age', '35'], [13 * 123_95, 13 * 21_91]],
    ['the allowance covers it', ['--age', '35', '--employment-allowance', 'yes'], [0, 13 * 21_91]],
    ['without a pension', ['--age', '35', '--pension', 'no'], [13 * 123_95, 0]],
    ['20 years old: no National Insurance, not enrolled', ['--age', '20'], [0, 0]],
    ['21 years old: National Insurance, not enrolled', ['--age', '21'], [13 * 123_95, 0]],
    ['21 years old, who asked to join', ['--age', '21', '--pension', 'yes'], [13 * 123_95, 13 * 21_91]],
    ['an apprentice of 24: no National Insurance', ['--age', '24', '--apprentice'], [0, 13 * 21_91]],
    ['an apprentice of 25', ['--age', '25', '--apprentice'], [13 * 123_95, 13 * 21_91]],
    ['67 years old: National Insurance, not enrolled', ['--age', '67'], [13 * 123_95, 0]],
  ])('%s', async (_words, argv, [nationalInsurancePence, pensionPence]) => {
    const found = await answer('employer-cost', '--rate', '13.50', '--hours-per-week', '20', ...argv, ...ON);
    const totalPence = 14_040_00 + 1_694_63 + nationalInsurancePence + pensionPence;
    expect(found).toMatchObject({ wagesPence: 14_040_00, holidayPence: 1_694_63, nationalInsurancePence, pensionPence, totalPence, perHourPence: Math.round(totalPence / 1040) });
  });
});

describe('words that cannot be understood', () => {
  it.each<[string, string[]]>([
    ['no days a week', ['holiday']],
    ['days in words', ['holiday', '--days-per-week', 'five']],
    ['hours of a pay period with regular days', ['holiday', '--days-per-week', '5', '--hours', '30']],
    ['irregular hours with days a week', ['holiday', '--irregular', '--hours', '30', '--days-per-week', '5']],
    ['irregular without hours', ['holiday', '--irregular']],
    ['a day that there is not', ['holiday', '--days-per-week', '5', '--starts', '2026-02-30']],
    ['sick pay without working days', ['sick-pay', '--from', '2026-06-01', '--to', '2026-06-05', '--average-weekly-earnings', '200']],
    ['a weekday that is none', ['sick-pay', '--from', '2026-06-01', '--to', '2026-06-05', '--works', 'mon,someday', '--average-weekly-earnings', '200']],
    ['half of a linked absence', ['sick-pay', '--from', '2026-06-01', '--to', '2026-06-05', '--works', 'mon', '--average-weekly-earnings', '200', '--linked-from', '2026-05-01']],
    ['a week’s pay that is no amount', ['redundancy', '--age', '40', '--years', '5', '--week-pay', 'much']],
    ['negative years', ['redundancy', '--age', '40', '--years=-5', '--week-pay', '350']],
    ['the year of an apprentice who is none', ['minimum-wage', '--age', '30', '--rate', '12.71', '--apprentice-year', '2']],
  ])('%s', async (_words, argv) => {
    expect(await hear(['calc', ...argv, '--json'])).toMatchObject({ exit: 2, output: '', errors: expect.stringMatching(/^--.*\nUsage: /) as string });
  });
});

it.each<[string, string[], string]>([
  ['holiday', ['holiday', '--days-per-week', '5', '--hours-per-week', '37.5', '--leaves', '2026-07-02', ...ON], '14.1 days of holiday, which is 105 hours and 18 minutes. Bank holidays may be part of them.\n'],
  ['a whole year, which 1 January says nothing of', ['holiday', '--days-per-week', '3', ...ON], '16.8 days of holiday. Bank holidays may be part of them.\n'],
  ['holiday earned', ['holiday', '--irregular', '--hours', '10', ...ON], '1 hour of holiday, earned in this pay period at 12.07%.'],
  ['sick pay', ['sick-pay', '--from', '2026-06-01', '--to', '2026-06-09', '--works', 'mon,tue', '--average-weekly-earnings', '200'], '£246.50 for 4 of 4 working days.\nWeek to 6 June 2026: £123.25\nWeek to 13 June 2026: £123.25\n'],
  ['no sick pay', ['sick-pay', '--from', '2025-06-02', '--to', '2025-06-04', '--works', 'mon', '--average-weekly-earnings', '200'], 'No Statutory Sick Pay. Before 6 April 2026 an absence had to be four days in a row or more.\n'],
  ['redundancy', ['redundancy', '--age', '40', '--years', '5', '--week-pay', '350', ...ON], '£1,750.00: 5 weeks of £350.00.\n'],
  ['no redundancy', ['redundancy', '--age', '40', '--years', '1', '--week-pay', '350', ...ON], 'Nothing is due: redundancy pay starts with 2 whole years of work.\n'],
])('says to a person: %s', async (_words, argv, begins) => {
  const said = await hear(['calc', ...argv]);
  expect(said.output.startsWith(begins) ? begins : said.output).toBe(begins);
});

it('says which leave year it counted, where it had to take one', async () => {
  expect((await hear(['calc', 'holiday', '--days-per-week', '5', '--leaves', '2026-07-02', ...ON])).output).toContain('The leave year is taken to start on 1 January, because --year-start was not given.');
  expect((await hear(['calc', 'holiday', '--days-per-week', '5', '--starts', '2026-02-02', '--leaves', '2026-07-02', ...ON])).output).toContain('Counted against the twelve months from the first day of work, as GOV.UK does.');
});
