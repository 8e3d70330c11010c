import { describe, expect, it } from 'vitest';
import { virginMoneyCard } from '#shared/statements/virgin-money-card';
import { fixtureText, readFixture } from './read-fixture';

describe('Virgin Money’s credit card', () => {
  it('reads DBIT as out and CRDT as in, and two equal payments as two', () => {
    expect(readFixture('virgin-money-card.csv', 'virgin-money-card').rows).toEqual([
      { row: 5, paidOn: '2026-10-05', payee: 'Pharmacy', bankText: 'PHARMACY LUTON', amountPence: -2340, balancePence: null, bankId: null },
      { row: 4, paidOn: '2026-10-05', payee: 'Pharmacy', bankText: 'PHARMACY LUTON', amountPence: -2340, balancePence: null, bankId: null },
      { row: 3, paidOn: '2026-10-07', payee: 'Pharmacy', bankText: 'PHARMACY LUTON', amountPence: 500, balancePence: null, bankId: null },
    ]);
  });

  it.each([
    ['waiting', 'DBIT,5912,BILLED', 'DBIT,5912,PENDING', '“PENDING”'],
    ['no word for which way it went', 'DBIT,5912', ',5912', 'does not say whether the money went out or came in'],
    ['another word for it', 'DBIT,5912', 'OUT,5912', 'does not say whether the money went out or came in'],
    ['an amount with a minus sign', '23.40', '-23.40', 'has a minus sign'],
  ])('refuses a line: %s', (_, from, to, reason) => {
    const text = fixtureText('virgin-money-card.csv').split('\n').filter((_line, index) => index === 0 || index === 4).join('\n').replace(from, to);
    expect(virginMoneyCard.read(text)).toMatchObject({ ok: true, value: { rowsRead: 1, refused: [{ row: 2, reason: expect.stringContaining(reason) as string }] } });
  });
});
