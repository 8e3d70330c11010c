import { describe, expect, it } from 'vitest';
import { readBankDay } from '#shared/statements/bank-day';

describe('readBankDay', () => {
  it.each([
    ['most banks', '05/10/2026', 'dmy', '2026-10-05'],
    ['Nationwide, NatWest', '05 Oct 2026', 'dmy', '2026-10-05'],
    ['Metro', '20 January 2022', 'dmy', '2022-01-20'],
    ['September shortened to four letters', '5 Sept 2026', 'dmy', '2026-09-05'],
    ['a year of two digits', '05/10/26', 'dmy', '2026-10-05'],
    ['Co-operative', '2026-10-05', 'ymd', '2026-10-05'],
    ['year first with slashes', '2026/10/05', 'ymd', '2026-10-05'],
    ['month first', '10/05/2026', 'mdy', '2026-10-05'],
    ['old Revolut', 'Oct 5, 2026', 'mdy', '2026-10-05'],
    ['a time of day after it', '2026-10-05 09:12:33', 'ymd', '2026-10-05'],
    ['29 February in a leap year', '29/02/2028', 'dmy', '2028-02-29'],
  ] as const)('reads %s', (_, text, order, day) => {
    expect(readBankDay(text, order)).toEqual({ ok: true, value: day });
  });

  it.each([
    ['30 February', '30/02/2026', 'dmy', '“30/02/2026” is not a day'],
    ['29 February in another year', '29/02/2026', 'dmy', 'is not a day'],
    ['a thirteenth month', '05/13/2026', 'dmy', 'is not a day'],
    ['no year: it is not guessed', '05 Oct', 'dmy', 'is not a day'],
    ['nothing', ' ', 'dmy', 'No day'],
    ['day first where the year should be', '05/10/2026', 'ymd', 'is not a day'],
    ['a thirteenth month, month first', '13/05/2026', 'mdy', 'is not a day'],
    ['words', 'Pending', 'dmy', 'is not a day'],
  ] as const)('refuses %s', (_, text, order, words) => {
    expect(readBankDay(text, order)).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining(words) }] });
  });
});
