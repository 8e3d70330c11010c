import { DELIMITERS, readCsv, type Delimiter } from './csv';
import { foldSpaces } from './payee-name';
import { isPastedDay, readAligned, type AlignedLine } from './pasted-line';
import { markedAmount } from './pasted-marks';

/** One line of what was pasted, in cells; its number counts from 1, and `afterBlank` says that a blank line stands above it. */
export type LaidLine = { readonly line: number; readonly text: string; readonly cells: readonly string[]; readonly afterBlank: boolean };

/** What was pasted, line by line in columns, before anything is made of it. */
export type Laid = {
  readonly lines: readonly LaidLine[];
  readonly dayColumn: number;
  readonly wordsColumn: number;
  readonly moneyColumns: readonly number[];
  readonly headings: readonly string[] | null;
  /** Where the line of headings stands among the lines; -1: there is none. */
  readonly headingsAt: number;
};

type Line = Pick<LaidLine, 'line' | 'text' | 'afterBlank'>;

const isFigure = (cell: string) => /[.£]\d|£/.test(cell) && markedAmount(cell) !== undefined;

/** The columns of pasted text: told apart by tabs, semicolons or commas, or by spaces as a PDF’s are. Undefined: no line holds a day and an amount. */
export function layPasted(text: string): Laid | undefined {
  const lines = linesOf(text);
  const delimited = DELIMITERS.toReversed()
    .map((delimiter) => ({ delimiter, fits: lines.filter(({ text: one }) => isPayment(cellsOf(one, delimiter))).length }))
    .reduce((best, one) => (one.fits > best.fits ? one : best));
  const aligned = lines.filter(({ text: one }) => isAlignedPayment(readAligned(one))).length;
  if (delimited.fits === 0 && aligned === 0) return undefined;
  return delimited.fits >= aligned ? layDelimited(lines, delimited.delimiter) : layAligned(lines);
}

function linesOf(text: string): Line[] {
  const all = text.split(/\r\n|\r|\n|\f/);
  return all.flatMap((one, index) => (one.trim() === '' ? [] : [{ line: index + 1, text: one, afterBlank: index > 0 && (all[index - 1] ?? '').trim() === '' }]));
}

function cellsOf(text: string, delimiter: Delimiter): readonly string[] {
  const read = readCsv(text, delimiter);
  const cells = (read.ok ? read.value[0]?.cells : undefined) ?? text.split(delimiter);
  return cells.map(foldSpaces);
}

const isPayment = (cells: readonly string[]) => cells.length > 1 && cells.some(isPastedDay) && cells.some((cell) => markedAmount(cell) !== undefined && !isPastedDay(cell));
const isAlignedPayment = ({ day, words, figures }: AlignedLine) => day !== '' && words !== '' && figures.length > 0;

function layDelimited(lines: readonly Line[], delimiter: Delimiter): Laid {
  const laid = lines.map((line) => ({ ...line, cells: cellsOf(line.text, delimiter) }));
  const payments = laid.filter(({ cells }) => isPayment(cells));
  const columns = Array.from({ length: Math.max(...payments.map(({ cells }) => cells.length)) }, (_, column) => column);
  const most = (column: number, is: (cell: string) => boolean) => {
    const filled = payments.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter(is).length * 2 > filled.length;
  };
  const dayColumn = columns.find((column) => most(column, isPastedDay)) ?? 0;
  const amounts = columns.filter((column) => column !== dayColumn && most(column, isFigure));
  const moneyColumns = amounts.length > 0 ? amounts : columns.filter((column) => column !== dayColumn && most(column, (cell) => markedAmount(cell) !== undefined));
  const wordsColumn = columns.find((column) => !moneyColumns.includes(column) && most(column, (cell) => /\p{L}{2}/u.test(cell) && !isPastedDay(cell))) ?? dayColumn;
  const first = laid.findIndex(({ cells }) => isPayment(cells));
  const headingsAt = laid.slice(0, first).findLastIndex(({ cells }) => cells.filter((cell) => /\p{L}/u.test(cell)).length > 1 && !cells.some(isPastedDay) && !cells.some(isFigure));
  const headings = headingsAt < 0 ? null : columns.map((column) => laid[headingsAt]?.cells[column] ?? '');
  return { lines: laid.map((one) => ({ ...one, cells: columns.map((column) => one.cells[column] ?? '') })), dayColumn, wordsColumn, moneyColumns, headings, headingsAt };
}

const MONEY_HEADINGS = /(?:(?:paid|money|payments?) +(?:in|out)|withdrawals?|withdrawn|deposits?|debits?|credits?|amount|value|balance|\bin\b|\bout\b)(?: *\(?£\)?)?/gi;
/** Amounts that end within so many letters of each other stand in one column. */
const SAME_EDGE = 3;

function layAligned(lines: readonly Line[]): Laid {
  const read = lines.map((line) => ({ ...line, aligned: readAligned(line.text) }));
  const payments = read.filter(({ aligned }) => isAlignedPayment(aligned));
  const first = read.findIndex(({ aligned }) => isAlignedPayment(aligned));
  const headingsAt = read.slice(0, first).findLastIndex(({ aligned, text }) => aligned.day === '' && aligned.figures.length === 0 && (text.match(MONEY_HEADINGS)?.length ?? 0) > 0 && foldSpaces(text).split(' ').length > 1);
  const titles = headingsAt < 0 ? [] : [...(read[headingsAt]?.text ?? '').matchAll(MONEY_HEADINGS)].map((found) => ({ name: foldSpaces(found[0]), endsAt: found.index + found[0].length }));
  // A PDF that was copied word by word has lost its columns: what is left is the order of the figures.
  const keepsPlaces = payments.filter(({ text }) => /\S\s{2,}\S/.test(text)).length * 2 > payments.length;
  const edges = keepsPlaces ? edgesOf(read.slice(first).flatMap(({ aligned }) => aligned.figures.map(({ endsAt }) => endsAt))) : [];
  const most = Math.max(...payments.map(({ aligned }) => aligned.figures.length));
  const count = keepsPlaces ? edges.length : most;
  const placeOf = (figure: { readonly endsAt: number }, index: number) => (keepsPlaces ? nearest(edges, figure.endsAt) : index);
  const names = Array.from({ length: count }, (_, column) => {
    if (!keepsPlaces) return titles.length === count ? (titles[column]?.name ?? '') : (['Amount', 'Balance'][column] ?? '');
    return titles.find(({ endsAt }) => nearest(edges, endsAt) === column)?.name ?? '';
  });
  const laid = read.map(({ line, text, afterBlank, aligned }) => {
    const figures = names.map(() => '');
    aligned.figures.forEach((figure, index) => (figures[placeOf(figure, index)] = figure.text));
    return { line, text, afterBlank, cells: [aligned.day, aligned.words, ...figures] };
  });
  const headings = headingsAt >= 0 || !keepsPlaces ? ['Date', 'Description', ...names] : null;
  return { lines: laid, dayColumn: 0, wordsColumn: 1, moneyColumns: names.map((_, index) => index + 2), headings, headingsAt };
}

/** Where columns of amounts end: places that lie close together are one. */
function edgesOf(places: readonly number[]): number[] {
  const edges: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = edges.at(-1);
    if (last === undefined || place - last > SAME_EDGE) edges.push(place);
    else edges[edges.length - 1] = place;
  }
  return edges;
}

function nearest(edges: readonly number[], place: number): number {
  return edges.reduce((best, edge, index) => (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place) ? index : best), 0);
}
