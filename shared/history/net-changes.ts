/** A row that one line of the trail wrote: which, and before and after as JSON. */
export type RowWritten = { readonly table: string; readonly key: string; readonly before: string | null; readonly after: string | null };

/**
 * What a line changed in the end: a row that it took away and wrote again is one change, and one that it wrote as it was is none. In the
 * order in which each row was first written.
 */
export function netChanges(rows: readonly RowWritten[]): RowWritten[] {
  const net = new Map<string, RowWritten>();
  for (const row of rows) {
    const name = `${row.table} ${row.key}`;
    const first = net.get(name);
    net.set(name, first ? { ...first, after: row.after } : row);
  }
  return [...net.values()].filter(({ before, after }) => before !== after);
}
