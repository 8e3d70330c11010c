import { describe, expect, it } from 'vitest';
import { readMapped } from '#shared/statements/mapped-csv';
import { guessMapping } from '#shared/statements/guess-mapping';
import { asTabbedText, readPastedTable } from '#shared/statements/pasted-table';

const ON = '2026-11-29';

/** What a person would see after pasting and confirming what is guessed: day, words and pence, then the refused lines. */
function pasted(text: string) {
  const table = readPastedTable(text, ON);
  if (!table.ok) return table.faults.map(({ code }) => code);
  const guess = guessMapping(asTabbedText(table.value));
  if (!guess.ok) return guess.faults.map(({ code }) => code);
  const read = readMapped(text, { ...guess.value.mapping, pastedOn: ON });
  if (!read.ok) return read.faults.map(({ code }) => code);
  expect(read.value.rowsRead).toBe(read.value.rows.length + read.value.refused.length);
  return [
    ...read.value.rows.map(({ row, paidOn, bankText, amountPence, balancePence }) => `${row}: ${paidOn} ${bankText} ${amountPence}${balancePence === null ? '' : ` = ${balancePence}`}`),
    ...read.value.refused.map(({ row, reason }) => `${row} refused: ${reason}`),
  ];
}

const HEADINGS_AGAIN = 'These are the headings again, at the top of a page, and no payment.';
const BALANCE = 'This line states a balance, and is no payment.';

describe('a table from a website', () => {
  it('with tabs, pounds and empty cells', () =>
    expect(pasted('Date\tDescription\tMoney in\tMoney out\tBalance\n05/10/2026\tLUTON COUNCIL\t£960.00\t\t£960.00\n14/10/2026\tBRIGHT CARE\t\t£80.00\t£880.00')).toEqual(['2: 2026-10-05 LUTON COUNCIL 96000 = 96000', '3: 2026-10-14 BRIGHT CARE -8000 = 88000']));

  it('with a day once for all payments under it', () =>
    expect(pasted('5 October 2026\n\tCITY CABS\t-12.50\n\tSWIMMING\t-9.50\n14 Oct 2026\tBRIGHT CARE\t-80.00')).toEqual(['2: 2026-10-05 CITY CABS -1250', '3: 2026-10-05 SWIMMING -950', '4: 2026-10-14 BRIGHT CARE -8000']));

  it('with a minus after the figure and CR', () =>
    expect(pasted('Date;Details;Amount;Balance\n13/10/2026;CITY CABS;12.50-;£87.50\n14/10/2026;REFUND;12.50;£100.00 CR')).toEqual(['2: 2026-10-13 CITY CABS -1250 = 8750', '3: 2026-10-14 REFUND 1250 = 10000']));
});

describe('a PDF', () => {
  it('with columns in their places, wrapped words, a balance carried over, totals and the headings on each page', () =>
    expect(
      pasted(
        [
          'Statement of account                                      Page 1 of 2',
          'Date          Description                    Paid out     Paid in      Balance',
          '              BALANCE BROUGHT FORWARD                                 1,000.00',
          '05 Oct 2026   LUTON COUNCIL                              960.00       1,960.00',
          '14 Oct 2026   BRIGHT CARE SERVICES',
          '              INVOICE 101                      80.00                  1,880.00',
          '20 Oct 2026   CITY CABS                        12.50',
          '              CITY CABS                        12.50                  1,855.00',
          'Page 2 of 2',
          'Date          Description                    Paid out     Paid in      Balance',
          '21 Oct 2026   SWIMMING                          9.50                  1,845.50',
          '              Total                            114.50     960.00',
          '              BALANCE CARRIED FORWARD                                 1,845.50',
        ].join('\n'),
      ),
    ).toEqual([
      '4: 2026-10-05 LUTON COUNCIL 96000 = 196000',
      '5: 2026-10-14 BRIGHT CARE SERVICES INVOICE 101 -8000 = 188000',
      '7: 2026-10-20 CITY CABS -1250',
      '8: 2026-10-20 CITY CABS -1250 = 185500',
      '11: 2026-10-21 SWIMMING -950 = 184550',
      `3 refused: ${BALANCE}`,
      '9 refused: This is the head or the foot of a page, and no payment.',
      `10 refused: ${HEADINGS_AGAIN}`,
      '12 refused: This line is a total, and no payment.',
      `13 refused: ${BALANCE}`,
    ]));

  it('that lost its places: the balances say which way the money went', () =>
    expect(pasted('Date Description Amount Balance\nBalance brought forward 1,000.00\n05 Oct LUTON COUNCIL 960.00 1,960.00\n14 Oct BRIGHT CARE 80.00 1,880.00\n28 Oct CITY CABS\nLUTON 12.50 1,867.50')).toEqual([
      '3: 2026-10-05 LUTON COUNCIL 96000 = 196000',
      '4: 2026-10-14 BRIGHT CARE -8000 = 188000',
      '5: 2026-10-28 CITY CABS LUTON -1250 = 186750',
      `2 refused: ${BALANCE}`,
    ]));

  it('that lost its places and does not say what was there before: the first line is refused, not guessed', () =>
    expect(pasted('05 Oct 2026 LUTON COUNCIL 960.00 1,960.00\n14 Oct 2026 BRIGHT CARE 80.00 1,880.00\n15 Oct 2026 CABS 10.00 1,870.00')).toEqual([
      '2: 2026-10-14 BRIGHT CARE -8000 = 188000',
      '3: 2026-10-15 CABS -1000 = 187000',
      '1 refused: This line does not say whether the money went out or came in, and the balances do not tell. Record it by hand.',
    ]));

  it('of a card: what is not marked CR was paid', () => expect(pasted('05 Oct 2026   CITY CABS     12.50\n06 Oct 2026   TOP UP       100.00 CR\n07 Oct 2026   SWIMMING       9.50')).toEqual(['1: 2026-10-05 CITY CABS -1250', '2: 2026-10-06 TOP UP 10000', '3: 2026-10-07 SWIMMING -950']));
});

describe('what is no payment is refused with its reason', () => {
  it('a payment that waits, and words under it after a blank line', () =>
    expect(pasted('Date\tWho\tAmount\n15/10/2026\tCITY CABS\t-12.50\n16/10/2026\tPENDING SHOP\t\n\nThank you for banking with us')).toEqual([
      '2: 2026-10-15 CITY CABS -1250',
      '3 refused: This line has a day and no amount. It may be a payment that is still waiting.',
      '5 refused: This line has no day and no amount, so it is no payment.',
    ]));

  it('a total where the day would be, and a sum with nothing beside it', () =>
    expect(pasted('Date\tWho\tAmount\n15/10/2026\tCITY CABS\t-12.50\nTotal\t\t-12.50\n\t\t-12.50')).toEqual([
      '2: 2026-10-15 CITY CABS -1250',
      '3 refused: This line is a total, and no payment.',
      '4 refused: This line has an amount and nothing beside it, like a sum, and is no payment.',
    ]));

  it('text that is no table', () => expect(pasted('Dear Sam,\nyour card is in the post.')).toEqual(['not-a-table']));
});
