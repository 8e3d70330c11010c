import { describe, expect, it } from 'vitest';
import { santander } from '#shared/statements/santander';
import { fixtureText, readFixture } from './read-fixture';

describe('Santander and cahoot', () => {
  it('reads the text file', () => {
    expect(readFixture('santander.txt', 'santander').rows).toEqual([
      { row: 25, paidOn: '2026-10-05', payee: 'PA Wages', bankText: 'FASTER PAYMENT PA WAGES', amountPence: -43210, balancePence: 77245, bankId: null },
      { row: 20, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'DIRECT DEBIT PAYMENT TO NEST PENSION REF0001', amountPence: -5460, balancePence: 71785, bankId: null },
      { row: 15, paidOn: '2026-10-06', payee: 'Café', bankText: 'CARD PAYMENT TO CAFÉ', amountPence: -1140, balancePence: 70645, bankId: null },
      { row: 10, paidOn: '2026-10-06', payee: 'Café', bankText: 'CARD PAYMENT TO CAFÉ', amountPence: -1140, balancePence: 69505, bankId: null },
      { row: 5, paidOn: '2026-10-14', payee: 'Luton Council, DP Oct', bankText: 'BANK GIRO CREDIT REF LUTON COUNCIL, DP OCT', amountPence: 96000, balancePence: 165505, bankId: null },
    ]);
  });

  it('reads midata with semicolons; the line of the overdraft is no payment', () => {
    expect(readFixture('santander-midata.csv', 'santander').rows).toEqual([
      { row: 4, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'BANK CREDIT LUTON COUNCIL', amountPence: 96000, balancePence: 120455, bankId: null },
      { row: 3, paidOn: '2026-10-05', payee: 'PA Wages', bankText: 'FASTER PAYMENT PA WAGES', amountPence: -43210, balancePence: 77245, bankId: null },
      { row: 2, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'DIRECT DEBIT NEST PENSION, REF0001', amountPence: -5460, balancePence: 71785, bankId: null },
    ]);
  });

  it.each([
    ['santander.txt', true],
    ['santander-midata.csv', true],
    ['hsbc-midata.csv', false],
  ])('reads %s, and is sure of it: %s', (file, expected) => {
    const text = fixtureText(file);
    expect(santander.recognises(text)).toBe(true);
    expect(santander.isSure?.(text)).toBe(expected);
  });
});
