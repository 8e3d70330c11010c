import writeExcelFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import type { ReturnDocument } from '#shared/contract/return.routes';
import { daysBetween, formatDay, type IsoDay } from '#shared/kernel/iso-date';
import type { Pence } from '#shared/kernel/money';
import { formatPeriod } from '#shared/kernel/period';
import { cashBook, summaryRows } from './return-rows';
import { spreadsheetText } from './spreadsheet-text';

const TOTALS = new Set(['Money in', 'Money out', 'Closing balance', 'Owed in all', 'Left over']);

/** The return as an Excel workbook of three sheets: Summary, Entries (a cash book) and Evidence. Amounts and days are typed cells. */
export async function returnSheet(document: ReturnDocument): Promise<Uint8Array> {
  const sheets = [summarySheet(document), entriesSheet(document), evidenceSheet(document)];
  return new Uint8Array(await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBuffer());
}

type BookSheet = Sheet<Buffer>;

function summarySheet(document: ReturnDocument): BookSheet {
  const about: Row[] = [
    [text(document.title, 'bold')],
    [text('Name'), text(document.personName)],
    [text('Council’s reference'), text(document.personReference)],
    [text('Council'), text(document.councilName)],
    [text('Period'), text(formatPeriod(document))],
    [text('Who manages the money'), text(document.managedByWords)],
    [text('Bank statement of'), document.bankOn ? text(formatDay(document.bankOn)) : text('None recorded in this period')],
    [text('Payments with evidence'), count(document.evidence.with)],
    [text('Payments without evidence'), count(document.evidence.without)],
    [],
  ];
  const figures = summaryRows(document).map(([words, amountPence]): Row => {
    const weight = TOTALS.has(words) ? 'bold' : undefined;
    return [text(words, weight), amountPence === null ? text('Not known') : money(amountPence, weight)];
  });
  const services: Row[] = [
    [],
    head('Service', 'Planned', 'Paid', 'Provider', 'Needs it meets'),
    ...document.services.map((row): Row => [text(row.name), money(row.plannedPence), money(row.paidPence), text(row.provider), text(row.needs.join('; '))]),
  ];
  return {
    sheet: 'Summary',
    data: [...about, head('Line', 'Amount'), ...figures, ...services],
    columns: [{ width: 52 }, { width: 30 }, { width: 14 }, { width: 26 }, { width: 50 }],
    orientation: 'landscape',
  };
}

function entriesSheet(document: ReturnDocument): BookSheet {
  const opening: Row = [day(document.from), text('Opening balance'), text(''), text(''), text(''), text(''), null, null, money(document.openingPence)];
  const rows = cashBook(document).map((row): Row => [
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
  return {
    sheet: 'Entries',
    data: [head('Day', 'From or to', 'Line', 'Service', 'Needs', 'Evidence', 'In', 'Out', 'Balance'), opening, ...rows],
    columns: [{ width: 13 }, { width: 30 }, { width: 32 }, { width: 26 }, { width: 40 }, { width: 26 }, { width: 13 }, { width: 13 }, { width: 13 }],
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function evidenceSheet(document: ReturnDocument): BookSheet {
  const rows = cashBook(document).flatMap((row): Row[] => (row.outPence === null ? [] : [[day(row.paidOn), text(row.payee), text(row.line), money(row.outPence), text(row.evidence)]]));
  return {
    sheet: 'Evidence',
    data: [head('Day', 'To', 'Line', 'Amount', 'Evidence'), ...rows],
    columns: [{ width: 13 }, { width: 30 }, { width: 34 }, { width: 13 }, { width: 44 }],
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function head(...names: readonly string[]): Row {
  return names.map((name): Cell => ({ value: name, type: String, fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true }));
}

/** Text is typed as text, so it is never run; see `spreadsheetText` for what it starts with. A cell holds 32,767 signs at most. */
function text(value: string, fontWeight?: 'bold'): Cell {
  // A workbook is XML, which cannot hold control signs or halves of a pair.
  const safe = spreadsheetText(value).replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu, '').slice(0, 32_000);
  return { value: safe, type: String, wrap: true, alignVertical: 'top', ...(fontWeight && { fontWeight }) };
}

function money(amountPence: Pence, fontWeight?: 'bold'): Cell {
  return { value: amountPence / 100, type: Number, format: '£#,##0.00;[Red]-£#,##0.00', alignVertical: 'top', ...(fontWeight && { fontWeight }) };
}

function count(value: number): Cell {
  return { value, type: Number, format: '0', align: 'left' };
}

/** A day as Excel counts them, from 30 December 1899: so no clock and no time zone comes into it. */
function day(value: IsoDay): Cell {
  return { value: daysBetween('1899-12-30', value), type: Number, format: 'dd/mm/yyyy', align: 'left', alignVertical: 'top' };
}
