import { describe, expect, it } from 'vitest';
import { cashBook, headerRows, summaryRows } from '#electron/exports/return-rows';
import { formatDay } from '#shared/kernel/iso-date';
import { buildReturn } from '#shared/returns/build-return';
import { emptyFacts, entry, household, PERIOD, TODAY } from '../../shared/returns/household';

describe('the cash book', () => {
  it('goes by day, then by id, and carries the balance on', () => {
    const entries = [entry(1, '2026-07-01', 1_000, 'opening'), entry(2, '2026-07-08', 500, 'interest'), entry(3, '2026-07-08', -300, 'agency'), entry(4, '2026-07-09', 50, 'agency')];
    const rows = cashBook(buildReturn(emptyFacts({ entries }), PERIOD, TODAY));
    expect(rows.map(({ payee, inPence, outPence, balancePence }) => [payee, inPence, outPence, balancePence])).toEqual([
      ['Payee 2', 500, null, 1_500],
      ['Payee 3', null, 300, 1_200],
      ['Payee 4', null, -50, 1_250],
    ]);
  });

  it('ends on the closing balance', () => {
    const document = buildReturn(household(), PERIOD, TODAY);
    expect(cashBook(document).at(-1)?.balancePence).toBe(document.closingPence);
  });
});

describe('the header', () => {
  it('says whose return it is, of which days, and when it was made', () => {
    expect(headerRows(buildReturn(household(), PERIOD, TODAY, 'Ada Okafor')).map(({ name, on, words }) => [name, on ?? words])).toEqual([
      ['Direct payment return', ''],
      ['Name', 'Amina Khan'],
      ['Date of birth', '1971-03-09'],
      ['Council’s reference', 'LC-20417'],
      ['Council', 'Luton Council'],
      ['Who manages the money', expect.any(String)],
      ['Period from', PERIOD.from],
      ['Period to', PERIOD.to],
      ['Due on', '2026-10-28'],
      ['Made on', TODAY],
      ['Completed by', 'Ada Okafor'],
      ['Whose money is left', '£3,318.45 is the direct payment (with the contribution) and £20.00 is the person’s own money.'],
    ]);
  });
});

describe('the figures', () => {
  it('hold the bank’s balance against the ledger’s on the day of the statement', () => {
    const document = buildReturn(household(), PERIOD, TODAY);
    const rows = new Map(summaryRows(document));
    expect(document.bankOn).not.toBeNull();
    expect(rows.get(`Bank statement of ${formatDay(document.bankOn ?? TODAY)}`)).toBe(document.bankPence);
    expect(rows.get('Ledger on that day')).toBe((document.bankPence ?? 0) - (document.differencePence ?? 0));
  });


  it('stand in the order of the return, what is not known as nothing', () => {
    const rows = summaryRows(buildReturn(emptyFacts({ entries: [entry(1, '2026-07-08', 500, 'interest'), entry(2, '2026-07-09', -100, 'cash')] }), PERIOD, TODAY));
    expect(rows).toEqual([
      ['Opening balance', 0],
      ['In: Interest', 500],
      ['Money in', 500],
      ['Out: Cash', 100],
      ['Money out', 100],
      ['Closing balance', 400],
      ['Bank statement', null],
      ['Ledger on that day', null],
      ['Difference from the bank', null],
      ['Owed in all', 0],
      ['Left over', 400],
      ['The council’s limit for money left over', null],
      ['Contribution expected', 0],
      ['Contribution paid in', 0],
    ]);
  });
});
