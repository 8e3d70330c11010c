import { describe, expect, it } from 'vitest';
import { natwest } from '#shared/statements/natwest';
import { readFixture } from './read-fixture';

const row = (facts: object) => ({ bankId: null, ...facts });

describe('NatWest, Royal Bank of Scotland and Ulster Bank', () => {
  it('reads a signed amount and a description with commas; the name stands after the card and its day', () => {
    expect(readFixture('natwest.csv', 'natwest').rows).toEqual([
      row({ row: 6, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'BAC LUTON COUNCIL , DP OCT', amountPence: 96000, balancePence: 163665 }),
      row({ row: 5, paidOn: '2026-10-02', payee: 'First PA', bankText: "BAC FIRST PA , SEPT'S WAGES , FP 02/10/26 0912", amountPence: -43210, balancePence: 120455 }),
      row({ row: 4, paidOn: '2026-10-05', payee: 'NEST', bankText: 'D/D NEST , REF0001', amountPence: -5460, balancePence: 114995 }),
      row({ row: 3, paidOn: '2026-10-07', payee: 'Day Club', bankText: 'POS 1234 05OCT26 , DAY CLUB , LUTON GB', amountPence: -1250, balancePence: 113745 }),
      row({ row: 2, paidOn: '2026-10-07', payee: 'Day Club', bankText: 'POS 1234 05OCT26 , DAY CLUB , LUTON GB', amountPence: -1250, balancePence: 112495 }),
    ]);
  });

  it('reads older files in the same words, without the apostrophe before each text', () => {
    expect(readFixture('natwest-older.csv', 'natwest').rows).toEqual([
      row({ row: 3, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'BAC LUTON COUNCIL , DP OCT', amountPence: 96000, balancePence: 163665 }),
      row({ row: 4, paidOn: '2026-10-02', payee: 'First PA', bankText: 'BAC FIRST PA , WAGES SEP', amountPence: -43210, balancePence: 120455 }),
      row({ row: 5, paidOn: '2026-10-05', payee: 'NEST', bankText: 'D/D NEST , REF0001', amountPence: -5460, balancePence: 114995 }),
    ]);
  });

  it('reads a card, where a purchase has no minus and what is paid off has one; what is owed is no payment', () => {
    expect(readFixture('natwest-card.csv', 'natwest')).toMatchObject({
      rowsRead: 3,
      refused: [],
      rows: [
        row({ row: 3, paidOn: '2026-10-05', payee: 'Day Club Luton', bankText: 'Purchase DAY CLUB LUTON', amountPence: -2340, balancePence: null }),
        row({ row: 4, paidOn: '2026-10-06', bankText: 'Payment DIRECT DEBIT PAYMENT', amountPence: 10000, balancePence: null }),
        row({ row: 5, paidOn: '2026-10-07', payee: 'Non-Sterling Transaction Fee', bankText: 'Fee NON-STERLING TRANSACTION FEE', amountPence: -54, balancePence: null }),
      ],
    });
  });

  it.each([
    ['a card’s number with stars', '543210******1234', -500],
    ['a card’s number in full', '5432101234561234', -500],
    ['an account’s number', '60-00-00 12345678', 500],
    ['no number', '', 500],
  ])('knows a card by its number: %s', (_, number, amountPence) => {
    const text = `Date,Type,Description,Value,Account Name,Account Number\n05 Oct 2026,Purchase,SHOP,5.00,A,${number}\n`;
    expect(natwest.read(text)).toMatchObject({ ok: true, value: { rows: [{ amountPence, balancePence: null }] } });
  });
});
