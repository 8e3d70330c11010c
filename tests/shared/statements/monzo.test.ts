import { describe, expect, it } from 'vitest';
import { monzo } from '#shared/statements/monzo';
import { fixtureText, readFixture } from './read-fixture';

describe('Monzo', () => {
  it('reads the bank’s key, the name, and what moved in pounds (never the local amount); a pot transfer is a row', () => {
    expect(readFixture('monzo.csv', 'monzo').rows).toEqual([
      { row: 2, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'DIRECT PAYMENT', amountPence: 96000, balancePence: null, bankId: 'tx_0000ABC1' },
      { row: 3, paidOn: '2026-10-05', payee: 'J Example', bankText: 'PA WAGES', amountPence: -43210, balancePence: null, bankId: 'tx_0000ABC2' },
      { row: 4, paidOn: '2026-10-06', payee: 'Day Club 🎨', bankText: 'DAY CLUB BRUGES', amountPence: -1250, balancePence: null, bankId: 'tx_0000ABC3' },
      { row: 7, paidOn: '2026-10-08', payee: 'Holiday pay pot', bankText: 'Holiday pay pot', amountPence: -5000, balancePence: null, bankId: 'tx_0000ABC6' },
    ]);
  });

  it('refuses a payment in euros and one without an amount, and says why', () => {
    const read = readFixture('monzo.csv', 'monzo');
    expect(read.rowsRead).toBe(6);
    expect(read.refused).toEqual([
      { row: 5, reason: 'This payment is in EUR. The ledger holds pounds only.' },
      { row: 6, reason: expect.stringContaining('No amount is written on this line') },
    ]);
  });

  it('reads the file of 2018 by its first columns, with the same key and the day as it is written', () => {
    const read = readFixture('monzo-2018.csv', 'monzo');
    expect(read.rows).toEqual([
      { row: 4, paidOn: '2018-10-01', payee: 'Luton Council', bankText: 'LUTON COUNCIL', amountPence: 96000, balancePence: null, bankId: 'tx_00009ABC1' },
      { row: 3, paidOn: '2018-10-05', payee: 'PA Wages', bankText: 'PA WAGES', amountPence: -43210, balancePence: null, bankId: 'tx_00009ABC2' },
      { row: 2, paidOn: '2018-10-06', payee: 'Day Club Bruges', bankText: 'DAY CLUB BRUGES', amountPence: -1250, balancePence: null, bankId: 'tx_00009ABC3' },
    ]);
    expect(read.refused).toEqual([{ row: 5, reason: 'This payment is in EUR. The ledger holds pounds only.' }]);
  });

  it.each([
    ['today’s columns', fixtureText('monzo.csv'), true],
    ['those of 2018, whatever follows the first', 'id,created,amount,currency,other\n', true],
    ['another key', 'tx,created,amount,currency\n', false],
  ])('recognises its own files only: %s', (_, text, expected) => {
    expect(monzo.recognises(text)).toBe(expected);
  });
});
