import { describe, expect, it } from 'vitest';
import { guessMapping } from '#shared/statements/guess-mapping';
import { readMapped } from '#shared/statements/mapped-csv';
import { fixtureText } from './read-fixture';

describe('guessMapping', () => {
  it.each<[string, string, object]>([
    ['HSBC: no headings, three columns', fixtureText('no-headings.csv'), { hasHeader: false, skipLines: 0, dayColumn: 0, dayOrder: 'dmy', textColumns: [1], amountColumn: 2, balanceColumn: null }],
    ['Santander midata: a title, semicolons', fixtureText('title-and-semicolons.csv'), { delimiter: ';', skipLines: 2, hasHeader: true, textColumns: [2], amountColumn: 3, balanceColumn: 4 }],
    ['first direct', 'Date,Description,Amount,Balance\n05/10/2026,PA WAGES           J EXAMPLE,-432.10,772.45\n', { dayColumn: 0, textColumns: [1], amountColumn: 2, balanceColumn: 3 }],
    ['Co-operative', 'Date,Description,Type,Money In,Money Out,Balance\n2026-10-05,J EXAMPLE,BP/SO,,432.10,772.45\n', { dayOrder: 'ymd', textColumns: [1], amountColumn: null, inColumn: 3, outColumn: 4, balanceColumn: 5 }],
    ['Metro', 'Date,Details,Transaction Type,In,Out,Balance\n05/10/2026,J EXAMPLE WAGES,Outward Faster Payment,0.00,432.10,772.45\n', { textColumns: [1], amountColumn: null, inColumn: 3, outColumn: 4, balanceColumn: 5 }],
    ['NatWest', 'Date,Type,Description,Value,Balance,Account Name,Account Number\n05 Oct 2026,D/D,"NEST , REF0001",-54.60,1149.95,"DP ACCOUNT","60-00-00 12345678"\n', { textColumns: [2], amountColumn: 3, balanceColumn: 4 }],
    ['Starling', 'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes\n05/10/2026,J Example,SEPT WAGES,FASTER PAYMENT,-432.10,772.45,WAGES,\n', { textColumns: [1, 2], amountColumn: 4, balanceColumn: 5 }],
    ['Virgin Money card: no signs, a column that says which way', 'Transaction Date,Billing Amount,Merchant,Debit or Credit\n05/10/2026,23.40,PHARMACY,DBIT\n06/10/2026,5.00,REFUND,CRDT\n', { textColumns: [2], amountColumn: 1, directionColumn: 3, outWords: ['DBIT'] }],
    ['a card with refunds only so far', 'Date,Amount,Merchant,Type\n06/10/2026,5.00,SHOP,Credit\n', { textColumns: [2], amountColumn: 1, directionColumn: 3, outWords: ['DEBIT'] }],
    ['NatWest’s account', 'Date,Type,Description,Value,Balance,Account Name,Account Number\n05 Oct 2026,D/D,NEST,-54.60,1149.95,DP,60-00-00 12345678\n', { accountColumn: 6 }],
    ['Monzo’s key', fixtureText('monzo.csv'), { dayColumn: 1, amountColumn: 7, idColumn: 0 }],
  ])('%s', (_, text, mapping) => {
    expect(guessMapping(text)).toMatchObject({ ok: true, value: { mapping } });
  });

  it.each<[string, readonly string[], string, boolean]>([
    ['both numbers up to 12: ask', ['05/10/2026', '06/11/2026'], 'dmy', true],
    ['a day after the 12th comes first', ['05/10/2026', '13/10/2026'], 'dmy', false],
    ['a day after the 12th comes second', ['10/05/2026', '10/13/2026'], 'mdy', false],
    ['month names', ['05 Oct 2026', '06 Oct 2026'], 'dmy', false],
    ['the year first', ['2026-10-05', '2026-10-06'], 'ymd', false],
    ['day and month are the same number everywhere', ['05/05/2026', '06/06/2026'], 'dmy', false],
  ])('%s', (_, days, order, inDoubt) => {
    const text = `Date,Text,Amount\n${days.map((day) => `"${day}",A,1.00\n`).join('')}`;
    expect(guessMapping(text)).toMatchObject({ ok: true, value: { mapping: { dayOrder: order }, dayOrderInDoubt: inDoubt } });
  });

  it('leaves amounts that have signs as they are, whatever another column says', () => {
    const guess = guessMapping('Date,Amount,Merchant,Type\n05/10/2026,-23.40,PHARMACY,DBIT\n06/10/2026,5.00,REFUND,CRDT\n');
    expect(guess.ok && guess.value.mapping).not.toHaveProperty('directionColumn');
  });

  it('shows three days as they stand and as they would be read', () => {
    expect(guessMapping(fixtureText('no-headings.csv'))).toMatchObject({
      value: {
        dayExamples: [
          { written: '05/10/2026', read: '2026-10-05' },
          { written: '06/10/2026', read: '2026-10-06' },
          { written: '13/10/2026', read: '2026-10-13' },
        ],
      },
    });
  });

  it.each([
    ['no headings', fixtureText('no-headings.csv'), [-143210, -5460, 96000]],
    ['a title and semicolons', fixtureText('title-and-semicolons.csv'), [-43210, -5460]],
  ])('its mapping reads the file it was made for: %s', (_, text, amounts) => {
    const guess = guessMapping(text);
    expect(guess.ok).toBe(true);
    if (!guess.ok) return;
    const read = readMapped(text, guess.value.mapping);
    expect(read).toMatchObject({ ok: true, value: { refused: [], balanceBreaks: [] } });
    expect(read.ok && read.value.rows.map((row) => row.amountPence)).toEqual(amounts);
  });

  it.each([
    ['a letter', 'Dear Sir,\n\nthank you for your letter of 5 October.\n'],
    ['days but no amounts', 'Date,Text\n05/10/2026,A\n'],
    ['amounts but no days', 'Text,Amount\nA,5.00\n'],
    ['nothing', ''],
  ])('finds no statement in %s', (_, text) => {
    expect(guessMapping(text)).toMatchObject({ ok: false, faults: [{ code: 'not-a-statement' }] });
  });
});
