import { describe, expect, it } from 'vitest';
import { checkDone, checkPounds } from '#shared/statements/row-checks';

describe('checkPounds', () => {
  it.each([['GBP'], [' gbp ']])('lets %j pass', (written) => {
    expect(checkPounds(written)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['EUR', 'This payment is in EUR.'],
    ['', 'No currency is written'],
  ])('refuses %j', (written, words) => {
    expect(checkPounds(written)).toMatchObject({ ok: false, faults: [{ code: 'row-foreign-currency', message: expect.stringContaining(words) as string }] });
  });
});

describe('checkDone', () => {
  it.each([['BILLED'], [' billed']])('lets %j pass', (written) => {
    expect(checkDone(written, ['POSTED', 'BILLED'])).toEqual({ ok: true, value: null });
  });

  it.each([
    ['PENDING', 'marks this payment “PENDING”, so it has not gone through'],
    ['', 'does not say'],
  ])('refuses %j', (written, words) => {
    expect(checkDone(written, ['POSTED', 'BILLED'])).toMatchObject({ ok: false, faults: [{ code: 'row-not-done', message: expect.stringContaining(words) as string }] });
  });
});
