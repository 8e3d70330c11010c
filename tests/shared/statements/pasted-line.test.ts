import { describe, expect, it } from 'vitest';
import { isPastedDay, readAligned, withYear } from '#shared/statements/pasted-line';

describe('a day of a statement', () => {
  it.each([
    ['figures', '05/10/2026', true],
    ['two figures of a year', '5/10/26', true],
    ['year first', '2026-10-05', true],
    ['a month in words', '5 Oct 2026', true],
    ['with its weekday', 'Mon 5 October 2026', true],
    ['without a year', '05 Oct', true],
    ['with its ending', '5th Oct 2026', true],
    ['words after it', '05 Oct CITY CABS', false],
    ['an amount', '12.50', false],
    ['nothing', '', false],
  ])('%s', (_, text, expected) => expect(isPastedDay(text)).toBe(expected));

  it.each([
    ['a day that has been this year', '05 Oct', '2026-11-29', '05 Oct 2026'],
    ['the day itself', '29 Nov', '2026-11-29', '29 Nov 2026'],
    ['the day after was last year', '30 Nov', '2026-11-29', '30 Nov 2025'],
    ['a leap day was in 2024', '29 Feb', '2026-11-29', '29 Feb 2024'],
    ['one with its year stays', '30 Nov 2026', '2026-11-29', '30 Nov 2026'],
    ['hyphens around a month', '05-Oct-2026', '2026-11-29', '05 Oct 2026'],
    ['an ending goes', '1st Oct 2026', '2026-11-29', '1 Oct 2026'],
    ['a weekday goes', 'Mon 5 Oct', '2026-11-29', '5 Oct 2026'],
  ] as const)('%s', (_, text, pastedOn, expected) => expect(withYear(text, pastedOn)).toBe(expected));
});

describe('an aligned line', () => {
  it.each([
    ['day, words, amount and balance', '05 Oct 2026   CITY CABS   12.50   1,204.55', '05 Oct 2026', 'CITY CABS', ['12.50', '1,204.55']],
    ['one space between', '05 Oct CITY CABS 12.50 1,204.55', '05 Oct', 'CITY CABS', ['12.50', '1,204.55']],
    ['marks stay with their amount', '05/10/2026 TOP UP £100.00 CR 3.00-', '05/10/2026', 'TOP UP', ['£100.00 CR', '3.00-']],
    ['the bank’s own day goes', '05 Oct 2026 06 Oct 2026 CITY CABS 12.50', '05 Oct 2026', 'CITY CABS', ['12.50']],
    ['a number in the words is none', '05 Oct 2026  INVOICE 101', '05 Oct 2026', 'INVOICE 101', []],
    ['no day', '   CITY CABS    12.50', '', 'CITY CABS', ['12.50']],
    ['only words', 'Thank you', '', 'Thank you', []],
    ['a year is no amount of pence', '05 Oct 26.50', '05 Oct', '', ['26.50']],
  ])('%s', (_, line, day, words, figures) => {
    const read = readAligned(line);
    expect([read.day, read.words, read.figures.map(({ text }) => text)]).toEqual([day, words, figures]);
  });
});
