import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { formatAmount, timesRatio } from '#shared/kernel/money';
import type { HolidayRow } from './holiday-paper';
import { spreadsheetText } from './spreadsheet-text';

const COLUMNS = ['Person', 'Leave year from', 'Leave year to', 'What', 'From', 'To', 'Hours', 'Amount', 'Notes'] as const;
/** In signs; one page wide on A4, turned. */
const WIDTHS = [18, 12, 12, 22, 11, 11, 9, 11, 28];

/** Hours with two decimals: 450 minutes → `7.50`. */
const hours = (minutes: number): string => formatAmount(timesRatio(minutes, { numerator: 100, denominator: 60 }, 'half-up'));

/** The record of holiday as one table that any program reads: RFC 4180, UTF-8 with a mark at the start, days YYYY-MM-DD. */
export function holidayCsv(rows: readonly HolidayRow[]): string {
  const lines = rows.map((row) => [row.person, row.yearFrom, row.yearTo, row.what, row.from, row.to, row.minutes === null ? '' : hours(row.minutes), row.amountPence === null ? '' : formatAmount(row.amountPence), row.words]);
  return `\uFEFF${[COLUMNS, ...lines].map((line) => `${line.map((value, index) => field(value, index === 6 || index === 7)).join(',')}\r\n`).join('')}`;
}

function field(value: string, isNumber: boolean): string {
  const safe = isNumber ? value : spreadsheetText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The same as an Excel workbook; hours and amounts are numbers. */
export async function holidayWorkbook(rows: readonly HolidayRow[]): Promise<Uint8Array> {
  const head = COLUMNS.map((name): CellObject => ({ value: name, type: String, fontWeight: 'bold', wrap: true }));
  const data = rows.map((row) => [
    ...[row.person, row.yearFrom, row.yearTo, row.what, row.from, row.to].map(text),
    row.minutes === null ? null : number(row.minutes / 60, '0.00'),
    row.amountPence === null ? null : number(row.amountPence / 100, '£#,##0.00;-£#,##0.00'),
    text(row.words),
  ]);
  const sheet = { sheet: 'Holiday', data: [head, ...data], columns: WIDTHS.map((width) => ({ width })), orientation: 'landscape' as const, stickyRowsCount: 1 };
  return new Uint8Array(await writeExcelFile([sheet], { fontFamily: 'Arial', fontSize: 10 }).toBuffer());
}

const text = (value: string): CellObject => ({ value: spreadsheetText(value), type: String, wrap: true, alignVertical: 'top' });
const number = (value: number, format: string): CellObject => ({ value, type: Number, format, alignVertical: 'top' });
