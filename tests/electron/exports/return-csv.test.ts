import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { returnCsv } from '#electron/exports/return-csv';
import { formatAmount, parsePounds, sumPence } from '#shared/kernel/money';
import { buildReturn } from '#shared/returns/build-return';
import { emptyFacts, entry, household, PERIOD, TODAY } from '../../shared/returns/household';

const read = (csv: string) => Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
const pence = (text = '') => {
  const amount = parsePounds(text === '' ? '0' : text);
  return amount.ok ? amount.value : NaN;
};

describe('the return as CSV', () => {
  const document = buildReturn(household(), PERIOD, TODAY);
  const csv = returnCsv(document);

  it('ends with the hours that the plan has for each PA, and has none where there is no PA', () => {
    const hours = [{ name: '=Priya Nair', plannedMinutes: 3510 }, { name: 'Bo', plannedMinutes: 60 }];
    expect(read(returnCsv({ ...document, hours })).data.slice(-2)).toEqual([
      ['Hours', '\'=Priya Nair', '', '58 hours 30 minutes in the plan', '', '', '', '', '', ''],
      ['Hours', 'Bo', '', '1 hour in the plan', '', '', '', '', '', ''],
    ]);
    expect(read(returnCsv({ ...document, hours: [] })).data.filter(([block]) => block === 'Hours')).toEqual([]);
  });

  it('starts with the mark of UTF-8, ends each line with CR LF and has as many fields in each', () => {
    expect(csv.startsWith('\uFEFFBlock,Line,Day,From or to,Service,Needs,Evidence,In,Out,Balance\r\n')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const { data, errors } = read(csv);
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([10]));
  });

  it('adds up: opening + in − out is the closing balance', () => {
    const rows = read(csv).data;
    const entries = rows.filter((row) => row[0] === 'Entry');
    const figure = (name: string) => pence(rows.find((row) => row[0] === 'Summary' && row[1] === name)?.[9]);
    const total = (column: number) => sumPence(entries.map((row) => pence(row[column])));
    expect(figure('Opening balance') + total(7) - total(8)).toBe(figure('Closing balance'));
    expect(figure('Closing balance')).toBe(document.closingPence);
  });

  it('says first whose it is and when it was made, and begins the cash book with the opening balance', () => {
    const rows = read(csv).data;
    expect(rows.slice(1, 11).map((row) => [row[0], row[1], row[2] || row[3]])).toContainEqual(['Header', 'Council’s reference', 'LC-20417']);
    expect(rows[9]?.slice(0, 3)).toEqual(['Header', 'Due on', '2026-10-28']);
    expect(rows[10]).toEqual(['Header', 'Made on', TODAY, '', '', '', '', '', '', '']);
    expect(rows[11]?.slice(0, 4)).toEqual(['Header', 'Whose money is left', '', '£3,318.45 is the direct payment (with the contribution) and £20.00 is the person’s own money.']);
    expect(rows[12]).toEqual(['Entry', 'Opening balance', PERIOD.from, '', '', '', '', '', '', formatAmount(document.openingPence)]);
  });

  it('of a period that is not over says so in its header and at its last balance', () => {
    const running = returnCsv(buildReturn(household(), PERIOD, '2026-08-20'));
    expect(running).toContain('Header,"Direct payment return so far, up to 20 August 2026",');
    expect(running).toContain('Summary,"Balance so far, on 20 August 2026",');
    expect(running).not.toContain('Closing balance');
    expect(csv).toContain('Summary,Closing balance,');
  });

  it('of the example household says that it is one', () => {
    const facts = household();
    expect(returnCsv(buildReturn({ ...facts, person: { ...facts.person, exampleOn: TODAY } }, PERIOD, TODAY))).toContain('Header,Direct payment return,,An example: the people and the amounts in it are made up.');
    expect(csv).not.toMatch(/example/i);
  });

  it.each(['=1+1', 'quote " and, comma', 'two\r\nlines', '<script>', '👍 \u202Eabc', '-2+3'])('carries %j as text', (payee) => {
    const one = buildReturn(emptyFacts({ entries: [entry(1, '2026-08-01', -100, 'cash', { payee })] }), PERIOD, TODAY);
    const cell = read(returnCsv(one)).data.find((row) => row[0] === 'Entry' && row[1] === 'Cash')?.[3];
    expect(cell).toBe(/^[=-]/.test(payee) ? `'${payee}` : payee);
  });

  it('writes amounts below nothing with a minus sign that a spreadsheet counts with', () => {
    const one = buildReturn(emptyFacts({ entries: [entry(1, '2026-08-01', -100, 'cash')] }), PERIOD, TODAY);
    expect(returnCsv(one)).toContain('Entry,Cash,2026-08-01,Payee 1,,,Missing,,1.00,-1.00\r\n');
  });
});
