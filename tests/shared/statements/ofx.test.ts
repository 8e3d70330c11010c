import { describe, expect, it } from 'vitest';
import { ofx } from '#shared/statements/ofx';
import { decodeStatement } from '#shared/statements/decode';
import { fixtureText, readFixture } from './read-fixture';

const BANK = fixtureText('ofx.ofx');
const refusalOf = (text: string) => {
  const read = ofx.read(text);
  return read.ok ? undefined : read.faults[0]?.code;
};

describe('OFX and QFX', () => {
  it('reads version 1, whatever its ENCODING line says: the day as written, entities, zeros after the pence', () => {
    const read = readFixture('ofx.ofx', 'ofx');
    expect(read).toMatchObject({ bank: 'ofx', rowsRead: 6, refused: [], balanceBreaks: [], numbered: 'lines', statedClosing: { closingOn: '2026-10-31', closingPence: 170436 }, statedOpeningPence: 133041 });
    expect(read.rows.map(({ row, paidOn, payee, bankText, amountPence, bankId }) => [row, paidOn, payee, bankText, amountPence, bankId])).toEqual([
      [20, '2026-10-01', 'Luton Council', 'LUTON COUNCIL DIRECT PAYMENT OCT', 96000, '202610010001'],
      [28, '2026-10-05', 'Café & Club', 'CAFÉ & CLUB', -895, '202610050001'],
      [36, '2026-10-05', 'Cheque', 'Cheque 000123', -12000, '202610050002'],
      [45, '2026-10-09', 'PA Wages Sep', 'PA WAGES SEP £432.10 FOR 32 HOURS', -43210, '202610090001'],
      // One key on two days tells nothing apart.
      [53, '2026-10-12', 'City Cabs', 'CITY CABS', -1250, null],
      [60, '2026-10-14', 'City Cabs', 'CITY CABS', -1250, null],
    ]);
  });

  it('reads version 2 of a card, all on one line, and counts payments there', () => {
    const read = readFixture('ofx-card.qfx', 'ofx');
    expect(read).toMatchObject({ rowsRead: 3, refused: [], numbered: 'payments' });
    expect(read.rows.map(({ row, payee, bankText, amountPence }) => [row, payee, bankText, amountPence])).toEqual([
      [1, 'Pharmacy Luton', 'PHARMACY LUTON GLOVES & WIPES', -2340],
      [2, 'Pharmacy Luton', 'PHARMACY LUTON REFUND £5', 500],
      [3, 'Café 🦽 שלום', 'CAFÉ 🦽 שלום', -500],
    ]);
  });

  it('refuses each row that is not clear, with its reason, and loses none', () => {
    const read = readFixture('ofx-bad-rows.ofx', 'ofx');
    expect(read.rows.map(({ row, amountPence }) => [row, amountPence])).toEqual([[14, -895], [18, -700]]);
    const reasons = [[12, 'more places'], [13, 'thousands of pounds'], [15, '“20260931” is not a day'], [16, 'in EUR'], [17, 'end of this payment'], [19, 'beginning or the end'], [20, '£0.00'], [23, 'still waiting']] as const;
    expect(read.refused).toEqual(reasons.map(([row, words]) => ({ row, reason: expect.stringContaining(words) as string })));
    expect(read.rowsRead).toBe(10);
  });

  it.each([
    ['a file that stops in the middle', BANK.slice(0, 900), 'file-cut-off'],
    ['a file without its last line', BANK.replace('</OFX>', ''), 'file-cut-off'],
    ['dollars', BANK.replace('<CURDEF>GBP', '<CURDEF>USD'), 'foreign-currency'],
    ['no currency', BANK.replace('<CURDEF>GBP', ''), 'currency-not-told'],
    ['two accounts', BANK.replace('</STMTRS>', '</STMTRS><STMTRS><CURDEF>GBP<BANKACCTFROM><BANKID>112233<ACCTID>87654321</BANKACCTFROM></STMTRS>'), 'mixed-accounts'],
    ['a bank account and a card', BANK.replace('</STMTRS>', '</STMTRS><CCSTMTRS><CURDEF>GBP<CCACCTFROM><ACCTID>9999</CCACCTFROM></CCSTMTRS>'), 'mixed-accounts'],
    ['investments', BANK.replaceAll('STMTRS>', 'INVSTMTRS>'), 'statement-of-investments'],
    ['a message without a statement', 'OFXHEADER:100\n<OFX><SIGNONMSGSRSV1></SIGNONMSGSRSV1></OFX>', 'not-a-statement'],
    ['entities that expand', `<?xml version="1.0"?><!DOCTYPE OFX [<!ENTITY x "x">]>${BANK.slice(BANK.indexOf('<OFX>'))}`, 'file-defines-words'],
  ])('refuses %s', (_, text, code) => {
    expect(refusalOf(text)).toBe(code);
  });

  it.each([
    ['the balance of the last day', 'DTASOF>20261031235959', { closingOn: '2026-10-31', closingPence: 170436 }],
    ['the balance of the last payment’s day', 'DTASOF>20261014', { closingOn: '2026-10-14', closingPence: 170436 }],
    ['today’s balance beside a past month is not the month’s', 'DTASOF>20261101', null],
    ['a balance of before the last payment', 'DTASOF>20261013', null],
    ['a balance of no day', 'DTASOF>2026', null],
  ])('%s', (_, day, closing) => {
    expect(ofx.read(BANK.replace('DTASOF>20261031235959', day))).toMatchObject({ ok: true, value: { statedClosing: closing } });
  });

  it('knows no balance at the start where a payment could not be read, but does where one only waits', () => {
    const waits = '<BANKTRANLISTP><STMTTRNP><TRNAMT>-3.00</STMTTRNP></BANKTRANLISTP><LEDGERBAL>';
    expect(ofx.read(BANK.replace('<LEDGERBAL>', waits))).toMatchObject({ value: { rowsRead: 7, statedOpeningPence: 133041 } });
    expect(ofx.read(BANK.replace('-8.95000', '-8.95001'))).toMatchObject({ value: { rowsRead: 6, statedOpeningPence: null } });
  });

  it.each([
    ['the day in the bank’s own words, late in another zone', '20261005233000.000[-5:EST]', '2026-10-05'],
    ['a day alone', '20261005', '2026-10-05'],
    ['hours and minutes', '202610052330', '2026-10-05'],
    ['dashes', '2026-10-05', '2026-10-05'],
  ])('reads %s', (_, written, day) => {
    const read = ofx.read(BANK.replace('20261001\r\n<TRNAMT>960', `${written}\r\n<TRNAMT>960`));
    expect(read.ok && read.value.rows.some(({ paidOn, amountPence }) => paidOn === day && amountPence === 96000)).toBe(true);
  });

  it('refuses what the bank calls money out where no amount of the file has a sign', () => {
    const read = ofx.read(BANK.replaceAll('<TRNAMT>-', '<TRNAMT>'));
    expect(read).toMatchObject({ ok: true, value: { rowsRead: 6, rows: [{ amountPence: 96000 }] } });
    expect(read.ok && read.value.refused[0]?.reason).toContain('The bank calls this payment DIRECTDEBIT');
  });

  it.each([
    ['its first line', BANK, true],
    ['XML', fixtureText('ofx-card.qfx'), true],
    ['no first line at all', '<OFX><SIGNONMSGSRSV1>', true],
    ['a table that speaks of it', 'Date,Words\n05/10/2026,<OFX>', false],
    ['CAMT.053', fixtureText('camt053.xml'), false],
  ])('is known by %s, not by the file’s name', (_, text, known) => {
    expect(ofx.recognises(text)).toBe(known);
  });

  it.each(['UTF-16', 'USASCII', 'KOI-8', ''])('reads the same letters whatever the file says of them: %s', (said) => {
    const bytes = new TextEncoder().encode(BANK.replace('ENCODING:UTF-8', `ENCODING:${said}`).replace('CHARSET:NONE', `CHARSET:${said}`));
    const decoded = decodeStatement(bytes);
    expect(decoded.ok && ofx.read(decoded.value.text)).toMatchObject({ ok: true, value: { rows: [{}, { payee: 'Café & Club' }, {}, {}, {}, {}] } });
  });
});
