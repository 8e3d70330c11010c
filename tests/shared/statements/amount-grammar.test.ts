import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, formatPounds } from '#shared/kernel/money';
import { readAmount, readBalance, readInOut, readProgramAmount, readProgramBalance } from '#shared/statements/amount-grammar';

describe('readProgramAmount', () => {
  it.each([
    ['five decimals of which three are zeros (Actual read -8.95000 as 8,950)', '-8.95000', -895],
    ['three decimals, the last a zero', '-3.000', -300],
    ['a comma that can only be a point', '-8,95', -895],
    ['commas between thousands', '1,234.56', 123456],
    ['a plus sign', '+5', 500],
    ['a point at the end', '5.', 500],
  ])('reads %s', (_, text, pence) => {
    expect(readProgramAmount(text)).toEqual({ ok: true, value: pence });
  });

  it.each([
    ['three decimals', '8.955', 'more places'],
    ['five decimals', '-8.95001', 'more places'],
    ['a comma that may be of thousands', '1,234', 'thousands of pounds'],
    ['points between thousands', '1.234,56', 'is not an amount'],
    ['nothing', '', 'No amount'],
    ['zero', '0.00000', 'no money moved'],
    ['a million digits', '9'.repeat(1_000_000), 'is not an amount'],
  ])('refuses %s', (_, text, words) => {
    expect(readProgramAmount(text)).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining(words) as string }] });
  });

  it('takes zero for a balance, and nothing for none', () => {
    expect(readProgramBalance('0.000')).toEqual({ ok: true, value: 0 });
    expect(readProgramBalance(' ')).toEqual({ ok: true, value: null });
    expect(readProgramBalance('1,234')).toMatchObject({ ok: false });
  });
});

describe('readAmount', () => {
  it.each([
    ['Barclays: minus', '-54.60', -5460],
    ['Nationwide: pound sign', '£432.10', 43210],
    ['Santander midata: plus and pound sign', '+£772.45', 77245],
    ['HSBC: comma between thousands', '-1,432.10', -143210],
    ['one decimal is tens of pence (Actual read -110.7 as 1,107)', '-110.7', -11070],
    ['no decimals', '12', 1200],
    ['spaces around', ' 5.00 ', 500],
  ])('reads %s', (_, text, pence) => {
    expect(readAmount(text)).toEqual({ ok: true, value: pence });
  });

  it.each([
    ['nothing', '  ', 'No amount'],
    ['zero', '0.00', 'no money moved'],
    ['a comma astray', '£1,23.4', '“£1,23.4” is not an amount'],
    ['three decimals (Actual read -3.000 as 3.00)', '-3.000', 'is not an amount'],
    ['five decimals (libofx)', '-8.95000', 'is not an amount'],
    ['a power of ten', '1e3', 'is not an amount'],
    ['another currency', '€5.00', 'is not an amount'],
    ['a decimal comma', '12,50', 'is not an amount'],
    ['two signs', '--5.00', 'is not an amount'],
    ['a word', 'n/a', 'is not an amount'],
    ['a formula', '=1+1', 'is not an amount'],
  ])('refuses %s', (_, text, words) => {
    expect(readAmount(text)).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining(words) }] });
  });

  it('reads back every amount that the ledger writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }).filter((pence) => pence !== 0), (pence) => {
        expect(readAmount(formatPounds(pence))).toEqual({ ok: true, value: pence });
        expect(readAmount(formatAmount(pence))).toEqual({ ok: true, value: pence });
      }),
    );
  });
});

describe('readBalance', () => {
  it.each([
    ['none stated', ' ', null],
    ['nothing left', '£0.00', 0],
    ['overdrawn', '-£12.30', -1230],
  ])('%s', (_, text, pence) => {
    expect(readBalance(text)).toEqual({ ok: true, value: pence });
  });

  it('refuses one that cannot be read', () => {
    expect(readBalance('12.3O')).toMatchObject({ ok: false });
  });
});

describe('readInOut', () => {
  it.each([
    ['money out', '', '432.10', -43210],
    ['money in', '432.10', '', 43210],
    ['0.00 in the column that is not used (Metro)', '0.00', '432.10', -43210],
    ['£0.00 in the other column', '£1,000.00', '£0.00', 100000],
  ])('%s', (_, paidIn, paidOut, pence) => {
    expect(readInOut(paidIn, paidOut)).toEqual({ ok: true, value: pence });
  });

  it.each([
    ['both amounts', '5.00', '10.00', 'for money in and one for money out'],
    ['neither amount', '', ' ', 'no amount'],
    ['both zero', '0.00', '0.00', 'no amount'],
    ['a minus where there should be none', '', '-5.00', 'minus sign'],
    ['an amount that cannot be read', '£1,23.4', '', 'is not an amount'],
    ['one amount and one that cannot be read', '5.00', 'x', 'is not an amount'],
  ])('refuses %s', (_, paidIn, paidOut, words) => {
    expect(readInOut(paidIn, paidOut)).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining(words) }] });
  });
});
