import { describe, expect, it } from 'vitest';
import { starling } from '#shared/statements/starling';
import { fixtureText, readFixture } from './read-fixture';

describe('Starling', () => {
  it('tells the name from the reference, and reads two equal payments as two', () => {
    expect(readFixture('starling.csv', 'starling').rows).toEqual([
      { row: 2, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'FASTER PAYMENT Luton Council DP OCT', amountPence: 96000, balancePence: 120455, bankId: null },
      { row: 3, paidOn: '2026-10-05', payee: 'First PA', bankText: 'FASTER PAYMENT First PA SEPT WAGES', amountPence: -43210, balancePence: 77245, bankId: null },
      { row: 4, paidOn: '2026-10-06', payee: 'Day Club’s café', bankText: 'CONTACTLESS Day Club’s café 1234', amountPence: -420, balancePence: 76825, bankId: null },
      { row: 5, paidOn: '2026-10-06', payee: 'Day Club’s café', bankText: 'CONTACTLESS Day Club’s café 1234', amountPence: -420, balancePence: 76405, bankId: null },
    ]);
  });

  it.each([
    ['starling-2019.csv', [[2, -43210, 77245]]],
    ['starling-older.csv', [[3, 96000, 120455], [4, -43210, 77245]]],
  ])('reads the shorter file %s; an opening balance is no payment', (file, expected) => {
    expect(readFixture(file, 'starling').rows.map(({ row, amountPence, balancePence }) => [row, amountPence, balancePence])).toEqual(expected);
  });

  it('refuses an account in another currency, and says which', () => {
    const text = fixtureText('starling-euros.csv');
    expect(starling.recognises(text)).toBe(true);
    expect(starling.read(text)).toMatchObject({ ok: false, faults: [{ code: 'foreign-currency', message: expect.stringContaining('account in EUR') as string }] });
  });

  it.each([
    ['blank lines and quotation marks above and around the currency', '\n\n"Date","Counter Party","Reference","Type","Amount (USD)","Balance (USD)"\n', 'account in USD'],
  ])('%s', (_, text, words) => {
    expect(starling.recognises(text)).toBe(true);
    expect(starling.read(text)).toMatchObject({ ok: false, faults: [{ message: expect.stringContaining(words) as string }] });
  });
});
