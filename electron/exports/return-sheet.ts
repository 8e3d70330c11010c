import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import type { ReturnDocument } from '#shared/contract/return.routes';
import { daysBetween, type IsoDay } from '#shared/kernel/iso-date';
import type { Pence } from '#shared/kernel/money';
import { hoursRows } from '#shared/returns/hours-of-pas';
import { closingLabel } from '#shared/returns/so-far';
import { cashBook, headerRows, summaryRows } from './return-rows';
import { spreadsheetText } from './spreadsheet-text';

const FONT_POINTS = 10;
const LINE_POINTS = 13;
const LONGEST_TEXT = 32_000;
const TOTALS = ['Money in', 'Money out', 'Owed in all', 'Left over'];

/** Widths in signs; each sheet is one page wide on A4, turned. */
const SUMMARY = [42, 17, 14, 20, 34];
const ENTRIES = [11, 18, 20, 15, 20, 14, 10, 10, 11];
const EVIDENCE = [12, 32, 36, 12, 36];

/** The return as an Excel workbook of three sheets: Summary, Entries (a cash book) and Evidence. Amounts and days are typed cells. */
export async function returnSheet(document: ReturnDocument): Promise<Uint8Array> {
  const sheets = [summarySheet(document), entriesSheet(document), evidenceSheet(document)];
  return new Uint8Array(await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: FONT_POINTS }).toBuffer());
}

type Cells = readonly (CellObject | null)[];

function sheet(name: string, widths: readonly number[], rows: readonly Cells[], stickyRowsCount?: number): Sheet<Buffer> {
  return {
    sheet: name,
    data: rows.map((cells) => withHeight(cells, widths)),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape',
    ...(stickyRowsCount && { stickyRowsCount }),
  };
}

/** Not every program makes a row taller for wrapped text by itself, so its height is stated. */
function withHeight(cells: Cells, widths: readonly number[]): Row {
  const linesOf = (cell: CellObject | null, index: number): number => {
    if (!cell || typeof cell.value !== 'string') return 1;
    const width = widths.slice(index, index + (cell.columnSpan ?? 1)).reduce((sum, one) => sum + one, 0);
    return cell.value.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width - 3))), 0);
  };
  const lines = Math.min(20, Math.max(1, ...cells.map(linesOf)));
  const [first, ...others] = cells;
  return first ? [{ ...first, height: lines * LINE_POINTS + 2 }, ...others] : [...cells];
}

function summarySheet(document: ReturnDocument): Sheet<Buffer> {
  const [title, ...about] = headerRows(document);
  const hours = hoursRows(document);
  return sheet('Summary', SUMMARY, [
    [text(document.title, 'bold'), { ...text(title?.words ?? '', 'bold'), columnSpan: 4 }, null, null, null],
    ...about.map(({ name, on, words }): Cells => (on === null ? [text(name), { ...text(words), columnSpan: 4 }, null, null, null] : [text(name), day(on)])),
    [text('Payments with evidence'), count(document.evidence.with)],
    [text('Payments without evidence'), count(document.evidence.without)],
    ...(document.evidence.documents ? [[text('Documents in the ledger for them'), count(document.evidence.documents)]] : []),
    [],
    [head('Line'), head('Amount', 'right')],
    ...summaryRows(document).map(([words, amountPence]): Cells => {
      const weight = [...TOTALS, closingLabel(document)].includes(words) ? 'bold' : undefined;
      return [text(words, weight), amountPence === null ? { ...text('Not known'), align: 'right', indent: 0 } : money(amountPence, weight)];
    }),
    [],
    [head('Service'), head('Planned', 'right'), head('Paid', 'right'), head('Provider'), head('Needs it meets')],
    ...document.services.map((row): Cells => [text(row.name), money(row.plannedPence), money(row.paidPence), text(row.provider), text(row.needs.join('; '))]),
    ...(hours.length === 0 ? [] : [[], [head('Personal assistant'), head('Hours')], ...hours.map(({ name, words }): Cells => [text(name), { ...text(words), columnSpan: 2 }, null])]),
  ]);
}

function entriesSheet(document: ReturnDocument): Sheet<Buffer> {
  const names = ['Day', 'From or to', 'Line', 'Service', 'Needs', 'Evidence'];
  const opening: Cells = [day(document.from), text('Opening balance'), null, null, null, null, null, null, money(document.openingPence)];
  const rows = cashBook(document).map((row): Cells => [
    day(row.paidOn),
    text(row.payee),
    text(row.line),
    text(row.service),
    text(row.needs.join('; ')),
    text(row.evidence),
    row.inPence === null ? null : money(row.inPence),
    row.outPence === null ? null : money(row.outPence),
    money(row.balancePence),
  ]);
  return sheet('Entries', ENTRIES, [[...names.map((name) => head(name)), ...['In', 'Out', 'Balance'].map((name) => head(name, 'right'))], opening, ...rows], 1);
}

function evidenceSheet(document: ReturnDocument): Sheet<Buffer> {
  const rows = cashBook(document).flatMap((row): Cells[] =>
    row.outPence === null ? [] : [[day(row.paidOn), text(row.payee), text(row.line), money(row.outPence), text(row.evidence)]],
  );
  return sheet('Evidence', EVIDENCE, [[head('Day'), head('To'), head('Line'), head('Amount', 'right'), head('Evidence')], ...rows], 1);
}

function head(name: string, align: 'left' | 'right' = 'left'): CellObject {
  return { value: name, type: String, fontWeight: 'bold', wrap: true, align, ...(align === 'left' && { indent: 1 }) };
}

/** Text is typed as text, so it is never run; `spreadsheetText` says what is put in front of some. A cell holds 32,767 signs at most. */
function text(value: string, fontWeight?: 'bold'): CellObject {
  const safe = spreadsheetText(value).slice(0, LONGEST_TEXT);
  return { value: safe, type: String, wrap: true, alignVertical: 'top', align: 'left', indent: 1, ...(fontWeight && { fontWeight }) };
}

function money(amountPence: Pence, fontWeight?: 'bold'): CellObject {
  return { value: amountPence / 100, type: Number, format: '£#,##0.00;-£#,##0.00', alignVertical: 'top', ...(fontWeight && { fontWeight }) };
}

function count(value: number): CellObject {
  return { value, type: Number, format: '0', align: 'left', indent: 1 };
}

/** A day as Excel counts them, from 30 December 1899: so no clock and no time zone comes into it. */
function day(value: IsoDay): CellObject {
  return { value: daysBetween('1899-12-30', value), type: Number, format: 'dd/mm/yyyy', align: 'left', indent: 1, alignVertical: 'top' };
}
