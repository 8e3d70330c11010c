import { describe, expect, it } from 'vitest';
import { camt053 } from '#shared/statements/camt053';
import { fixtureText, readFixture } from './read-fixture';

const V2 = fixtureText('camt053.xml');
const V8 = fixtureText('camt053-08.xml');

describe('CAMT.053', () => {
  it('reads version 02: entries with no, one and several details, the day as written, what waits left out', () => {
    const read = readFixture('camt053.xml', 'camt053');
    expect(read).toMatchObject({ bank: 'camt053', rowsRead: 7, balanceBreaks: [], numbered: 'lines', statedClosing: { closingOn: '2026-10-31', closingPence: 57940 }, statedOpeningPence: 10000 });
    expect(read.rows.map(({ row, paidOn, payee, bankText, amountPence, bankId }) => [row, paidOn, payee, bankText, amountPence, bankId])).toEqual([
      [10, '2026-10-01', 'Luton Council', 'LUTON COUNCIL DIRECT PAYMENT OCT BANK CREDIT', 96000, 'BANKREF0001'],
      [22, '2026-10-05', 'Account Fee', 'ACCOUNT FEE', -500, null],
      [32, '2026-10-09', 'J Example', 'J EXAMPLE WAGES SEP', -40000, 'BANKREF0002/1'],
      [33, '2026-10-09', 'HMRC', 'HMRC PAYE', -3210, 'BANKREF0002/2'],
      [36, '2026-10-12', 'Card Payments', 'CAFÉ & CLUB CITY CABS CARD PAYMENTS', -6000, 'BANKREF0003'],
      [42, '2026-10-13', 'Returned', 'DIRECT DEBIT RETURNED Reversal', 1650, 'BANKREF0004'],
    ]);
    expect(read.refused).toEqual([{ row: 47, reason: expect.stringContaining('still waiting') as string }]);
  });

  it('reads version 08 with prefixes, two statements of one account, and refuses the entry in euros', () => {
    const read = readFixture('camt053-08.xml', 'camt053');
    expect(read.rows.map(({ paidOn, payee, amountPence, bankId }) => [paidOn, payee, amountPence, bankId])).toEqual([
      ['2026-10-05', 'City Cabs', -1250, 'REF000001'],
      ['2026-10-06', 'Luton Council', 10000, 'REF000002'],
      ['2026-10-06', 'Swimming', -750, 'REF000004'],
    ]);
    expect(read).toMatchObject({ rowsRead: 4, balanceBreaks: [], statedClosing: { closingOn: '2026-10-06', closingPence: 9000 }, statedOpeningPence: 1000 });
    expect(read.refused.map(({ reason }) => reason)).toEqual(['This amount is in EUR. The ledger holds pounds only.']);
  });

  it.each(['02', '03', '04', '05', '06', '07', '08', '13'])('reads version %s of the same shape', (version) => {
    expect(camt053.recognises(V2.replace('001.02', `001.${version}`))).toBe(true);
    expect(camt053.read(V2.replace('001.02', `001.${version}`))).toMatchObject({ ok: true, value: { rowsRead: 7 } });
  });

  it.each([
    ['a penny too much at the end shows at the last entry', V2.replace('579.40', '579.41'), [{ row: 47, expectedPence: 57940, statedPence: 57941 }]],
    ['a statement that does not begin where the one before ended', V8.replace('>2.50</ns:Amt><ns:CdtDbtInd>DBIT</ns:CdtDbtInd><ns:Dt><ns:DtTm>2026-10-05T23', '>2.60</ns:Amt><ns:CdtDbtInd>DBIT</ns:CdtDbtInd><ns:Dt><ns:DtTm>2026-10-05T23'), [{ row: 6, expectedPence: -250, statedPence: -260 }, { row: 11, expectedPence: -260, statedPence: -250 }]],
    ['no balance at the start: nothing to compare', V2.replace('OPBD', 'ITBD'), []],
    ['the balance that the statement before closed with is one at the start', V2.replace('OPBD', 'PRCD').replace('>100.00', '>100.10'), [{ row: 47, expectedPence: 57950, statedPence: 57940 }]],
  ])('%s', (_, text, balanceBreaks) => {
    expect(camt053.read(text)).toMatchObject({ ok: true, value: { balanceBreaks } });
  });

  it('takes no balance of a day before the last entry', () => {
    expect(camt053.read(V2.replace('2026-10-31</Dt></Dt></Bal>', '2026-10-12</Dt></Dt></Bal>'))).toMatchObject({ ok: true, value: { statedClosing: null } });
  });

  it.each([
    ['CAMT.052 by name', V2.replaceAll('BkToCstmrStmt', 'BkToCstmrAcctRpt').replace('camt.053', 'camt.052'), 'camt-052'],
    ['CAMT.054 by name', V2.replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn').replace('camt.053', 'camt.054'), 'camt-054'],
    ['two accounts', V8.replace('11223312345678', '11223387654321'), 'mixed-accounts'],
    ['an account in euros', V2.replace('<Ccy>GBP', '<Ccy>EUR'), 'foreign-currency'],
    ['a file that stops in the middle', V2.slice(0, 2000), 'xml-damaged'],
    ['a file without its last mark', V2.replace('</Document>', ''), 'xml-damaged'],
    ['entities that expand', V2.replace('<Document', '<!DOCTYPE Document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Document'), 'file-defines-words'],
    ['no statement', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt/></Document>', 'not-a-statement'],
  ])('refuses %s', (_, text, code) => {
    expect(camt053.read(text)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('reads a document that the bank wraps into a message, and refuses two in one file', () => {
    const document = V2.slice(V2.indexOf('<Document'));
    expect(camt053.read(`<Message><Body>${document}</Body></Message>`)).toMatchObject({ ok: true, value: { rowsRead: 7 } });
    expect(camt053.read(`${document}${document}`)).toMatchObject({ ok: false, faults: [{ code: 'xml-damaged' }] });
  });

  it.each([
    ['version 02', V2, true],
    ['version 08', V8, true],
    ['OFX', fixtureText('ofx-card.qfx'), false],
    ['another XML', '<a>camt</a>', false],
    ['a table that names it', 'Date,camt.053', false],
  ])('knows %s by what is in it', (_, text, known) => {
    expect(camt053.recognises(text)).toBe(known);
  });
});
