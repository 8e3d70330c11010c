import { describe, expect, it } from 'vitest';
import { qif, qifDaysInDoubt } from '#shared/statements/qif';
import { fixtureText, readFixture } from './read-fixture';

const IN_DOUBT = fixtureText('qif-days-in-doubt.qif');
const one = (fields: string) => qif.read(`!Type:Bank\nD25/10/2026\n${fields}\n^\n`);

describe('QIF', () => {
  it('reads years after a mark, parts of a payment, and refuses what is no whole payment', () => {
    const read = readFixture('qif.qif', 'qif');
    expect(read).toMatchObject({ bank: 'qif', rowsRead: 8, balanceBreaks: [] });
    expect(read.rows.map(({ row, paidOn, payee, bankText, amountPence, bankId }) => [row, paidOn, payee, bankText, amountPence, bankId])).toEqual([
      [6, '2026-10-05', 'J Example', 'J Example PA wages Sep 000123 Wages:PA (Wages:PA Hours -1,000.00; Employer:HMRC -432.10)', -143210, null],
      [25, '2026-10-06', 'City Cabs', 'CITY CABS', -1250, null],
      [31, '2026-10-06', 'City Cabs', 'CITY CABS', -1250, null],
      [20, '2026-10-25', 'Luton Council', 'LUTON COUNCIL DIRECT PAYMENT', 96000, null],
    ]);
    expect(read.refused).toEqual([[35, 'at the start'], [40, '“31/09/2026” is not a day'], [44, 'two days or two amounts'], [50, 'stops or begins anew']].map(([row, words]) => ({ row, reason: expect.stringContaining(String(words)) as string })));
  });

  it('asks for the order of its days where none shows it, with three of them', () => {
    expect(qif.read(IN_DOUBT)).toMatchObject({
      ok: false,
      faults: [{ code: 'day-order-in-doubt', field: 'dayOrder', message: expect.stringContaining('05/10/2026 is 5 October 2026 or 10 May 2026; 06/11/2026 is 6 November 2026 or 11 June 2026; 07/10/2026 is 7 October 2026 or 10 July 2026') as string }],
    });
    expect(qifDaysInDoubt(IN_DOUBT)).toHaveLength(3);
    expect(qifDaysInDoubt(fixtureText('qif.qif'))).toEqual([]);
  });

  it.each([['dmy', '2026-10-05'], ['mdy', '2026-05-10']] as const)('reads them as a person says: %s', (order, day) => {
    expect(qif.read(IN_DOUBT, order)).toMatchObject({ ok: true, value: { rowsRead: 4, rows: [{ paidOn: day, amountPence: -950 }, {}, {}, {}] } });
  });

  it('does not read them in an order that they show to be wrong', () => {
    expect(qif.read(fixtureText('qif.qif'), 'mdy')).toMatchObject({ ok: false, faults: [{ code: 'day-order-does-not-fit', message: expect.stringContaining('“25/10/2026” would not be a day') as string }] });
  });

  it.each([
    ['investments', '!Type:Invst\nD5/10/2026\n^', 'statement-of-investments'],
    ['two accounts', '!Account\nNMain\n^\n!Type:Bank\nD25/10/2026\nT1\n^\n!Account\nNCard\n^\n!Type:CCard\nD25/10/2026\nT1\n^', 'mixed-accounts'],
  ])('refuses %s', (_, text, code) => {
    expect(qif.read(text)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it.each([
    ['lists of names are no payments', '!Type:Cat\nNWages\n^\n!Type:Memorized\nT1.00\n^\n!Type:Cash\nD25/10/2026\nT-1.00\nPA\n^', 1],
    ['a list of accounts with the payments of one', '!Option:AutoSwitch\n!Account\nNMain\n^\nNCard\n^\n!Type:Bank\nD25/10/2026\nT-1.00\n^', 1],
    ['a heading that nobody knows: what is under it is not passed over', '!Type:Bonk\nD25/10/2026\nT-1.00\n^', 1],
  ])('%s', (_, text, rows) => {
    expect(qif.read(text)).toMatchObject({ ok: true, value: { rowsRead: rows } });
  });

  it.each([
    ['T and U alike', 'T-1.00\nU-1.000', -100],
    ['U alone', 'U-1.00', -100],
    ['commas between thousands', 'T1,432.10', 143210],
  ])('amounts: %s', (_, fields, pence) => {
    expect(one(fields)).toMatchObject({ ok: true, value: { rows: [{ amountPence: pence, payee: 'No name given' }] } });
  });

  it.each([
    ['T and U apart', 'T-1.00\nU-1.01', 'two amounts'],
    ['three decimals', 'T-1.001', 'more places'],
    ['no amount', 'PA', 'No amount'],
    ['no amount that moved', 'T0.00', 'no money moved'],
  ])('refuses %s', (_, fields, words) => {
    expect(one(fields)).toMatchObject({ ok: true, value: { rows: [], refused: [{ reason: expect.stringContaining(words) as string }] } });
  });

  it.each([['!Type:Bank\n', true], ['\n !type:ccard\n', true], ['!Account\n', true], ['Date,!Type:Bank', false], ['', false]])('is known by its first line: %j %s', (text, known) => {
    expect(qif.recognises(text)).toBe(known);
  });
});
