import {
  AlignmentType, BorderStyle, Document, Footer, HeadingLevel, HeightRule, LeaderType, LineRuleType, Packer, PageNumber, Paragraph, Table as DocxTable, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, VerticalAlignTable, WidthType,
  type IParagraphOptions, type ITableCellBorders,
} from 'docx';
import { printable } from './html';
import type { Block, Cell, Paper, PaperLook, Table, Words } from './paper';

// Sizes of the page are in twentieths of a point, of type in half points.
const A4 = { width: 11906, height: 16838 };
const MARGIN = 964;
const WIDTH = A4.width - 2 * MARGIN;
const PICTURE_WIDTH = 2000;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '767676' };
const STRONG_RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Of a money column where no column has a width, in hundredths. */
const MONEY_WIDTH = 20;

/**
 * A document as a text that the council can edit (DOCX): real headings, lists and tables whose first row is a header that comes again on
 * each page, with language and title set. Arial, because every office program has it.
 */
export async function paperDocx({ title, foot, isExample, look, blocks }: Paper): Promise<Uint8Array> {
  const example = (words: string, join: string) => printable(isExample ? `Example${join}${words}` : words);
  const type = TYPE[look];
  const all = blocks.flatMap((block) => elements(block, type));
  const document = new Document({
    title: example(title, ': '),
    styles: stylesOf(type),
    sections: [
      {
        properties: { page: { size: A4, margin: { top: type.above, bottom: type.below, left: MARGIN, right: MARGIN } } },
        footers: { default: pageFoot(example(foot, ' – '), type) },
        children: endsPictured(blocks) ? [...all.slice(0, -1), lastOfAll()] : all,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/**
 * Sizes of type in half points; in twentieths of a point `beside`, where what is named stands, `line`, how long a line to write on is,
 * and `above` and `below`, the margins; `gap`, the room between things, in hundredths of the usual.
 */
type Type = Readonly<Record<'body' | 'lead' | 'heading1' | 'heading2' | 'heading3' | 'table' | 'foot' | 'beside' | 'line' | 'above' | 'below' | 'gap', number>>;
const USUAL = { above: 1020, below: 1134, gap: 100 };
const TYPE: Readonly<Record<PaperLook, Type>> = {
  standard: { body: 24, lead: 27, heading1: 44, heading2: 30, heading3: 25, table: 21, foot: 18, beside: 3500, line: WIDTH, ...USUAL },
  large_print: { body: 36, lead: 42, heading1: 60, heading2: 48, heading3: 40, table: 36, foot: 32, beside: 4000, line: WIDTH, ...USUAL },
  easy_read: { body: 32, lead: 36, heading1: 56, heading2: 44, heading3: 36, table: 32, foot: 28, beside: 3800, line: WIDTH - PICTURE_WIDTH - 400, ...USUAL },
  sheet: { body: 19, lead: 24, heading1: 34, heading2: 23, heading3: 20, table: 18, foot: 16, beside: 3000, line: WIDTH, above: 600, below: 700, gap: 35 },
};

const black = { color: '000000' };
function stylesOf(type: Type) {
  const gap = (usual: number) => Math.round((usual * type.gap) / 100);
  return {
    default: {
      document: { run: { font: 'Arial', size: type.body, language: { value: 'en-GB' } }, paragraph: { spacing: { after: gap(120), line: type.gap < 100 ? 245 : 288, lineRule: LineRuleType.AUTO } } },
      heading1: { run: { ...black, size: type.heading1, bold: true }, paragraph: { spacing: { after: gap(120) }, keepNext: true } },
      heading2: { run: { ...black, size: type.heading2, bold: true }, paragraph: { spacing: { before: gap(420), after: gap(120) }, keepNext: true } },
      heading3: { run: { ...black, size: type.heading3, bold: true }, paragraph: { spacing: { before: gap(240), after: gap(80) }, keepNext: true } },
      caption: { run: { ...black, size: type.table, italics: false }, paragraph: { spacing: { after: gap(80) }, keepNext: true } },
    },
  };
}

function pageFoot(words: string, { foot: size }: Type): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
        children: [new TextRun({ text: words, size }), new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], size })],
      }),
    ],
  });
}

type Element = Paragraph | DocxTable;

function elements(block: Block, type: Type, more: IParagraphOptions = {}): Element[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], ...(more.pageBreakBefore === true && { pageBreakBefore: true }), children: runs(block.words) })];
    case 'paragraph':
      return [new Paragraph({ ...more, children: runs(block.words, { bold: block.look === 'standing', ...(block.look === 'lead' && { size: type.lead }) }) })];
    case 'list':
      return block.points.map((point) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: runs(point) }));
    case 'facts':
      return block.rows.map(([name, value], index) => fact(name, value, type, index < block.rows.length - 1 ? more : {}));
    case 'table':
      return [new Paragraph({ style: 'Caption', children: runs(block.caption) }), table(block, type), ...(type.gap < 100 ? [] : [new Paragraph({ spacing: { after: 60 } })])];
    case 'signature':
      return [new Paragraph({ keepNext: true, children: runs(`Signed ${block.who}`) }), lineToSign(type, more.keepNext === true)];
    case 'write':
      return [lineToWrite(block.label, type)];
    case 'pictured':
      return [pictured(block, type), new Paragraph({ spacing: { after: 0 } })];
    case 'part':
      if (block.of === 'own') return block.blocks.flatMap((one) => elements(one, type, OWN));
      if (block.of === 'record') return record(block.blocks, type);
      if (block.of === 'page') return block.blocks.flatMap((one, index) => elements(one, type, index === 0 ? { pageBreakBefore: true } : {}));
      return block.blocks.flatMap((one, index) => elements(one, type, block.of === 'lines' && block.isKept && index < block.blocks.length - 1 ? { keepNext: true } : {}));
  }
}

/** The name, and what it is beside it; further lines of it stand under its first one. */
function fact(name: string, value: Cell, { beside }: Type, more: IParagraphOptions): Paragraph {
  return new Paragraph({
    ...more,
    indent: { left: beside, hanging: beside },
    tabStops: [{ type: TabStopType.LEFT, position: beside }],
    children: [...runs(`${name}:`, { bold: true }), new TextRun({ children: ['\t'] }), ...cellRuns(value)],
  });
}

/** A rule above it, its lines close together and on one page. */
function record(blocks: readonly Block[], type: Type): Element[] {
  const line = { keepNext: true, spacing: { after: 40 } };
  return blocks.flatMap((block, index) => elements(block, type, index === 0 ? { ...line, spacing: { before: 160, after: 40 }, border: { top: { ...STRONG_RULE, size: 6, space: 4 } } } : line));
}

/** A bar beside what the person wrote. */
const OWN: IParagraphOptions = { indent: { left: 200 }, border: { left: { ...STRONG_RULE, size: 24, space: 8 } } };

/** Word wants a paragraph after the last table. As high as a line of text it could stand alone on one more page. */
const lastOfAll = () => new Paragraph({ spacing: { after: 0, line: 20, lineRule: LineRuleType.EXACT } });

function endsPictured(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last?.kind === 'pictured' || (last?.kind === 'part' && endsPictured(last.blocks));
}

/** A box that says which picture goes into it, and beside it what belongs to the picture. */
function pictured({ words, isKept, blocks }: Extract<Block, { kind: 'pictured' }>, type: Type): DocxTable {
  const box = { top: STRONG_RULE, bottom: STRONG_RULE, left: STRONG_RULE, right: STRONG_RULE };
  const none = { top: NO_RULE, bottom: NO_RULE, left: NO_RULE, right: NO_RULE };
  const place = new Paragraph({ alignment: AlignmentType.CENTER, spacing: { before: 60, after: 60 }, children: runs(`Picture: ${words}`) });
  return new DocxTable({
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [PICTURE_WIDTH, WIDTH - PICTURE_WIDTH],
    borders: { ...none, insideHorizontal: NO_RULE, insideVertical: NO_RULE },
    rows: [
      new TableRow({
        cantSplit: isKept,
        height: { value: 1800, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({ borders: box, verticalAlign: VerticalAlignTable.CENTER, width: { size: PICTURE_WIDTH, type: WidthType.DXA }, margins: { top: 80, bottom: 80, left: 80, right: 80 }, children: [place] }),
          new TableCell({ borders: none, width: { size: WIDTH - PICTURE_WIDTH, type: WidthType.DXA }, margins: { top: 0, bottom: 80, left: 340, right: 0 }, children: blocks.flatMap((one) => elements(one, type)) }),
        ],
      }),
    ],
  });
}

function lineToWrite(label: string, { line }: Type): Paragraph {
  const tabStops = [{ type: TabStopType.LEFT, position: line, leader: LeaderType.UNDERSCORE }];
  return new Paragraph({ spacing: { before: 200, after: 200 }, tabStops, children: [...runs(`${label} `), new TextRun({ children: ['\t'] })] });
}

function lineToSign({ line: whole }: Type, keepNext: boolean): Paragraph {
  const line = (position: number) => ({ type: TabStopType.LEFT, position, leader: LeaderType.UNDERSCORE });
  return new Paragraph({ keepNext, spacing: { before: 360, after: 240 }, tabStops: [line(Math.floor(whole * 0.62)), line(whole)], children: [new TextRun({ children: ['\t', ' Date ', '\t'] })] });
}

function table({ columns, rows, totals = [] }: Table, type: Type): DocxTable {
  const shares = sharesOf(columns);
  const row = (cells: readonly Cell[], look: { readonly isHeader?: boolean; readonly isTotal?: boolean; readonly isFirst?: boolean }) =>
    new TableRow({
      cantSplit: true,
      tableHeader: look.isHeader ?? false,
      children: cells.map((cell, index) => {
        const borders: ITableCellBorders = { top: look.isFirst ? STRONG_RULE : NO_RULE, bottom: look.isHeader ? STRONG_RULE : RULE, left: NO_RULE, right: NO_RULE };
        const { isMoney = false } = columns[index] ?? {};
        return new TableCell({
          borders,
          width: { size: Math.floor(((shares[index] ?? 0) * WIDTH) / 100), type: WidthType.DXA },
          margins: { top: 50, bottom: 50, left: index === 0 ? 0 : 80, right: 80 },
          children: cellParagraphs(cell, { bold: look.isHeader === true || look.isTotal === true, size: type.table }, { alignment: isMoney ? AlignmentType.RIGHT : AlignmentType.LEFT, spacing: { after: 0 } }),
        });
      }),
    });
  return new DocxTable({
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true },
    borders: { top: NO_RULE, bottom: NO_RULE, left: NO_RULE, right: NO_RULE, insideHorizontal: NO_RULE, insideVertical: NO_RULE },
    rows: [
      row(columns.map(({ name }) => name), { isHeader: true }),
      ...rows.map((cells) => row(cells, {})),
      ...totals.map((cells, index) => row(cells, { isTotal: true, isFirst: index === 0 })),
    ],
  });
}

/** The share of each column in hundredths: its own, or, where not all have one, a fixed one for money and the rest for the words. */
function sharesOf(columns: Table['columns']): number[] {
  if (columns.every(({ width }) => width !== undefined)) return columns.map(({ width = 0 }) => width);
  const money = columns.filter(({ isMoney }) => isMoney).length;
  const rest = (100 - money * MONEY_WIDTH) / Math.max(1, columns.length - money);
  return columns.map(({ isMoney }) => (isMoney ? MONEY_WIDTH : rest));
}

type Look = { readonly bold?: boolean; readonly size?: number };

/** Several things in one cell: a paragraph each. */
function cellParagraphs(cell: Cell, look: Look, paragraph: IParagraphOptions): Paragraph[] {
  const parts = typeof cell !== 'string' && 'points' in cell ? cell.points : [cell];
  return parts.map((part) => new Paragraph({ ...paragraph, children: runs(part, look) }));
}

function cellRuns(cell: Cell): TextRun[] {
  return typeof cell !== 'string' && 'points' in cell ? runs(cell.points.join('\n')) : runs(cell);
}

function runs(words: Words, look: Look = {}): TextRun[] {
  if (typeof words === 'string') return linesOf(words, look);
  return words.flatMap((piece) => (typeof piece === 'string' ? linesOf(piece, look) : linesOf(piece.strong, { ...look, bold: true })));
}

/** Text whose own line breaks are kept. */
function linesOf(text: string, look: Look): TextRun[] {
  return printable(text).split(/\r\n|[\n\r]/).map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
