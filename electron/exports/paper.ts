import { formatPounds, type Pence } from '#shared/kernel/money';
import type { EasyPicture } from '#shared/plan/easy-read-shape';

/** Words of a document: plain, or pieces of which some are strong. Line breaks in them are kept. */
export type Words = string | readonly (string | { readonly strong: string })[];
/** What stands in one cell of a table: words, or several things one under the other. */
export type Cell = Words | { readonly points: readonly string[] };

export type Column = {
  readonly name: string;
  readonly isMoney?: boolean;
  /** Share of the table's width in hundredths, so that tables of one kind line up; all columns have one or none. */
  readonly width?: number;
};

export type Table = {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row names the row. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that add up the ones above. */
  readonly totals?: readonly (readonly Cell[])[];
};

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string }
  /** `lead`: under the title; `standing`: what the document is; `typed`: a person's own words. */
  | { readonly kind: 'paragraph'; readonly words: Words; readonly look: 'plain' | 'lead' | 'standing' | 'typed' }
  | { readonly kind: 'list'; readonly points: readonly Words[] }
  /** Names and what they are, one under the other. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: Cell])[] }
  | ({ readonly kind: 'table' } & Table)
  /** A line to sign on, and one for the day. */
  | { readonly kind: 'signature'; readonly who: string }
  /** A line to write on by hand. */
  | { readonly kind: 'write'; readonly label: string }
  /** On the left the place of a picture, and `words`, what it shows; on the right what belongs to it. */
  | { readonly kind: 'pictured'; readonly picture: EasyPicture; readonly words: string; readonly isKept: boolean; readonly blocks: readonly Block[] }
  /** Parts that belong together; `isKept`: on one page where they fit. A `record` is what was a row of a table, `own` what the person wrote, `page` begins on a new one. */
  | { readonly kind: 'part'; readonly of: 'header' | 'section' | 'lines' | 'record' | 'own' | 'page'; readonly isKept: boolean; readonly blocks: readonly Block[] };

/** `standard`: 12 point; `large_print`: 18; `easy_read`: 16, in short sentences beside places for pictures. */
export type PaperLook = 'standard' | 'large_print' | 'easy_read' | 'sheet';

/** A document for the council, whatever it is written as: `paperPage` makes a page of it, `paperDocx` a text to edit. */
export type Paper = {
  /** What the window's title bar and a screen reader say first. */
  readonly title: string;
  /** At the foot of each page, beside “Page 2 of 7”: whose it is and what time it covers. */
  readonly foot: string;
  /** Of the example household: said first in the title and at the foot of each page. */
  readonly isExample: boolean;
  readonly look: PaperLook;
  readonly blocks: readonly Block[];
};

/** What is put into a document: blocks, lists of them, or nothing. */
export type Piece = Block | false | null | readonly Piece[];

/** Stands in a document for a name that is not written down yet. */
export const NAMELESS = 'the person';

export function blocksOf(pieces: Piece): Block[] {
  if (pieces === false || pieces === null) return [];
  return isPieces(pieces) ? pieces.flatMap(blocksOf) : [pieces];
}

const isPieces = (piece: Block | readonly Piece[]): piece is readonly Piece[] => Array.isArray(piece);

export function paper({ body, look = 'standard', ...about }: Omit<Paper, 'blocks' | 'look'> & { readonly look?: PaperLook; readonly body: Piece }): Paper {
  return { ...about, look, blocks: blocksOf(body) };
}

export function heading(level: 1 | 2 | 3, words: string): Block {
  return { kind: 'heading', level, words };
}

export function paragraph(words: Words, look: 'plain' | 'lead' | 'standing' = 'plain'): Block {
  return { kind: 'paragraph', words, look };
}

/** What a person typed, line by line: an empty line begins a new paragraph, and lines that begin with “- ” are points of a list. */
export function typed(text: string): Block[] {
  const paragraphs = text.split(/\r?\n\s*\n/).filter((block) => block.trim() !== '');
  return paragraphs.flatMap((block) => runsOfLines(block).map(({ isList, lines }): Block =>
    isList ? { kind: 'list', points: lines.map((line) => line.replace(POINT, '')) } : { kind: 'paragraph', words: lines.join('\n').trim(), look: 'typed' },
  ));
}

/** How a point begins: a hyphen or a bullet and a space. */
const POINT = /^\s*[-•]\s+/;

/** The lines of a paragraph, those that are points apart from those that are not. */
function runsOfLines(block: string): { readonly isList: boolean; readonly lines: string[] }[] {
  const runs: { readonly isList: boolean; readonly lines: string[] }[] = [];
  for (const line of block.split(/\r?\n/).filter((one) => one.trim() !== '' && one.trim() !== '-')) {
    const [isPoint, last] = [POINT.test(line), runs.at(-1)];
    if (last && last.isList === isPoint) last.lines.push(line);
    else runs.push({ isList: isPoint, lines: [line] });
  }
  return runs;
}

/** A list of points, or one sentence where there are none. */
export function list(points: readonly Words[], none = ''): Piece {
  if (points.length === 0) return none !== '' && paragraph(none);
  return { kind: 'list', points };
}

/** Empty ones are left out. */
export function facts(rows: readonly (readonly [name: string, value: Cell])[]): Block {
  return { kind: 'facts', rows: rows.filter(([, value]) => plainWords(value).trim() !== '') };
}

export function table(made: Table): Block {
  return { kind: 'table', ...made };
}

/** The line under the title of a document of the example household. */
export function exampleLine(isExample: boolean): Piece {
  return isExample && paragraph('An example: the people and the amounts in it are made up.', 'standing');
}

export const header = (...body: Piece[]): Block => ({ kind: 'part', of: 'header', isKept: false, blocks: blocksOf(body) });
export const section = (...body: Piece[]): Block => ({ kind: 'part', of: 'section', isKept: false, blocks: blocksOf(body) });
export const keptSection = (...body: Piece[]): Block => ({ kind: 'part', of: 'section', isKept: true, blocks: blocksOf(body) });
/** Lines that were a row of a table. */
export const record = (...body: Piece[]): Block => ({ kind: 'part', of: 'record', isKept: true, blocks: blocksOf(body) });
/** Lines of a section that stay together. */
export const kept = (...body: Piece[]): Block => ({ kind: 'part', of: 'lines', isKept: true, blocks: blocksOf(body) });

/** What begins on a page of its own. */
export const newPage = (...body: Piece[]): Block => ({ kind: 'part', of: 'page', isKept: false, blocks: blocksOf(body) });

/** Several things in one cell: a list, or just the words where there is only one. */
export function pointsInCell(points: readonly string[], none: string): Cell {
  return points.length < 2 ? (points[0] ?? none) : { points };
}

/** An amount for a table, or words where there is none. */
export function pounds(amountPence: Pence | null, none = 'not known'): string {
  return amountPence === null ? none : formatPounds(amountPence);
}

/** A day or a number that stays on one line where a line ends. */
export const unbroken = (words: string): string => words.replaceAll(' ', '\u00A0');

/** Lines one under the other; those that are empty are left out. */
export function stacked(...parts: readonly string[]): string {
  return parts.map((part) => part.trim()).filter((part) => part !== '').join('\n');
}

/** The words of a cell without any look, its points one under the other. */
export function plainWords(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('points' in cell) return cell.points.join('\n');
  return cell.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
}
