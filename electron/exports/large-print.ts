import { blocksOf, facts, kept, paragraph, plainWords, record, type Block, type Cell, type Paper, type Table } from './paper';

/**
 * The same document in 18 point: the same words and figures in the same order. A line of a page holds about 50 signs then, so a table of
 * several columns becomes one record a row: what the row is about, and under it each column by its name. Amounts stay a table.
 */
export function largePrint(paper: Paper): Paper {
  return { ...paper, look: 'large_print', blocks: paper.blocks.flatMap(enlarged) };
}

function enlarged(block: Block): Block[] {
  if (block.kind === 'part') return [{ ...block, blocks: block.blocks.flatMap(enlarged) }];
  if (block.kind !== 'table') return [block];
  return [isOfAmounts(block) ? { ...block, columns: withRoom(block.columns) } : { kind: 'part', of: 'lines', isKept: false, blocks: records(block) }];
}

/** One or two amounts a row have room beside its words. */
function isOfAmounts({ columns }: Table): boolean {
  return columns.length <= 3 && columns.slice(1).every(({ isMoney }) => isMoney);
}

/** Of the width of a page, in hundredths, for an amount such as £100,000.00. */
const AMOUNT_WIDTH = 27;

function withRoom(columns: Table['columns']): Table['columns'] {
  const amounts = columns.length - 1;
  return columns.map((column, index) => ({ ...column, width: index === 0 ? 100 - amounts * AMOUNT_WIDTH : AMOUNT_WIDTH }));
}

function records({ caption, columns, rows, totals = [] }: Table): Block[] {
  const recordOf = (cells: readonly Cell[]) =>
    record(nameOf(cells[0] ?? ''), facts(columns.slice(1).map(({ name }, index) => [name, cells[index + 1] ?? ''])));
  const [first, ...others] = [...rows, ...totals].map(recordOf);
  // What the records are stands on the page of the first of them.
  return blocksOf([first ? kept(paragraph(caption), first) : paragraph(caption), others]);
}

/** What the row is about: its first line stands out. */
function nameOf(cell: Cell): Block {
  const [first = '', ...others] = plainWords(cell).split('\n');
  return paragraph([{ strong: first }, others.map((line) => `\n${line}`).join('')]);
}
