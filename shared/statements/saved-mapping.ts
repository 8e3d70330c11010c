import type { IsoDay } from '../kernel/iso-date';
import { readCsv } from './csv';
import { skipLines, type CsvMapping } from './mapped-csv';
import { foldSpaces } from './payee-name';
import { readPastedTable } from './pasted-table';

/** Which column is which, as a person said it for an account, and the layout that they said it of. */
export type SavedMapping = { readonly fileWords: string; readonly mapping: CsvMapping };

/**
 * What tells a file's layout: its headings in their order, or where it has none how many columns it has; and whether it was pasted. Null:
 * it cannot be read with this mapping at all.
 */
export function fileWordsOf(text: string, mapping: CsvMapping): string | null {
  const [kind, headings, width] = mapping.pastedOn === undefined ? fileLayout(text, mapping) : pastedLayout(text, mapping.pastedOn);
  if (width === 0) return null;
  const words = headings === null ? `${width} columns without headings` : headings.map((cell) => foldSpaces(cell).toLowerCase()).join(' | ');
  return `${kind}: ${words}`;
}

type Layout = readonly [kind: string, headings: readonly string[] | null, width: number];

function fileLayout(text: string, mapping: CsvMapping): Layout {
  const read = readCsv(skipLines(text.slice(0, TOP_OF_FILE), mapping.skipLines), mapping.delimiter);
  const cells = (read.ok ? read.value[0]?.cells : undefined) ?? [];
  return ['file', mapping.hasHeader ? cells : null, cells.length];
}

/** Enough for what stands above the payments, and the headings. */
const TOP_OF_FILE = 8000;

function pastedLayout(text: string, pastedOn: IsoDay): Layout {
  const read = readPastedTable(text, pastedOn);
  if (!read.ok) return ['pasted', null, 0];
  return ['pasted', read.value.headings, read.value.records[0]?.cells.length ?? 0];
}

/** The mapping of last time, where this text has the same layout; null: it is asked anew. `pastedOn` null: the text is a file’s. */
export function mappingAsLastTime(saved: SavedMapping | null, text: string, pastedOn: IsoDay | null): CsvMapping | null {
  if (saved === null || (saved.mapping.pastedOn === undefined) !== (pastedOn === null)) return null;
  const mapping = pastedOn === null ? saved.mapping : { ...saved.mapping, pastedOn };
  return fileWordsOf(text, mapping) === saved.fileWords ? mapping : null;
}
