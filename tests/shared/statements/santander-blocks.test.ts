import { describe, expect, it } from 'vitest';
import { isSantanderBlocks, readSantanderBlocks } from '#shared/statements/santander-blocks';

const TOP = 'From: 01/10/2026 to 31/10/2026\n\nAccount: XXXX XXXX XXXX 1234\n\n';
const payment = (amount: string, balance: string, day = '05/10/2026') => `Date: ${day}\nDescription: SHOP\nAmount: ${amount}\nBalance: ${balance}\n\n`;

describe('Santander’s text file', () => {
  it.each([
    ['the days and the account', TOP, true],
    ['spaces that do not break, tabs and CRLF', 'From:\u00a001/10/2026 to 31/10/2026  \t\r\n\t\r\nAccount:\u00a0XXXX 1234\r\n', true],
    ['a letter', 'From: Sam\nTo: the council\n', false],
    ['no account', 'From: 01/10/2026 to 31/10/2026\nDate: 05/10/2026\n', false],
    ['a payment at once', payment('-1.00', '9.00'), false],
    ['nothing', '', false],
  ])('is known by how it begins: %s', (_, text, expected) => {
    expect(isSantanderBlocks(text)).toBe(expected);
  });

  it.each<[string, string, object]>([
    ['two payments, newest first', payment('-1.00', '9.00', '06/10/2026') + payment('-2.00', '10.00'), { rowsRead: 2, refused: [], balanceBreaks: [], rows: [{ row: 10, amountPence: -200 }, { row: 5, amountPence: -100 }] }],
    ['pounds and pence with a currency after them', payment('-1,432.10 GBP', '772.45 GBP'), { rows: [{ amountPence: -143210, balancePence: 77245 }] }],
    ['no balance', 'Date: 05/10/2026\nDescription: SHOP\nAmount: -1.00\n', { rows: [{ balancePence: null }] }],
    ['no amount', 'Date: 05/10/2026\nDescription: SHOP\nBalance: 1.00\n', { rowsRead: 1, rows: [], refused: [{ row: 5, reason: expect.stringContaining('No amount') as string }] }],
    ['no words', 'Date: 05/10/2026\nAmount: -1.00\n', { rows: [{ payee: 'No name given', bankText: '' }] }],
    ['a payment that ends in the middle', `${payment('-1.00', '9.00')}Date: 06/10/2026\nDescri`, { rowsRead: 2, refused: [{ row: 10, reason: expect.stringContaining('“Descri” stands where') as string }] }],
    ['a day that does not exist', payment('-1.00', '9.00', '30/02/2026'), { rows: [], refused: [{ row: 5, reason: expect.stringContaining('“30/02/2026” is not a day') as string }] }],
    ['a line that belongs to none', `${payment('-1.00', '9.00').trimEnd()}\nPAGE 1\n`, { rows: [], refused: [{ row: 5, reason: expect.stringContaining('“PAGE 1”') as string }] }],
    ['a line before the first payment', `PAGE 1\n${payment('-1.00', '9.00')}`, { rowsRead: 2, rows: [{ row: 6 }], refused: [{ row: 5 }] }],
    ['a second payment without its day', 'Date: 05/10/2026\nDescription: A\nAmount: -1.00\nDescription: B\nAmount: -2.00\n', { rowsRead: 2, rows: [{ row: 5, amountPence: -100 }], refused: [{ row: 8, reason: expect.stringContaining('No day') as string }] }],
    ['no payments', '', { rowsRead: 0, rows: [], refused: [] }],
  ])('%s', (_, text, expected) => {
    expect(readSantanderBlocks(TOP + text, 'santander')).toMatchObject({ ok: true, value: expected });
  });

  it('refuses two accounts in one file', () => {
    const text = TOP + payment('-1.00', '9.00') + TOP.replace('1234', '9876');
    expect(readSantanderBlocks(text, 'santander')).toMatchObject({ ok: false, faults: [{ code: 'mixed-accounts', message: expect.stringContaining('…1234 and …9876') as string }] });
  });
});
