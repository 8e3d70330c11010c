import { FENCES, WHILE_TYPING, type TrailLine } from '#shared/history/undo-stack';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';

/** How far undo reaches back, in lines of the trail. */
const WITHIN_REACH = 1000;

/** The last lines of the trail that wrote something, and those that undo does not go past, oldest first. */
export function linesWithinReach(db: ReadDb): TrailLine[] {
  const lines = statementFor(
    db,
    `SELECT e.id, e.what, json_extract(e.detail, '$.asked.turn') AS turn,
       (SELECT group_concat(DISTINCT c.table_name || c.row_key) FROM row_change c WHERE c.event_id = e.id AND e.what IN (SELECT value FROM json_each(?))) AS rows
     FROM event e
     WHERE json_type(e.detail, '$.rows') IS NOT NULL OR json_type(e.detail, '$.entries') IS NOT NULL OR e.what IN (SELECT value FROM json_each(?))
     ORDER BY e.id DESC LIMIT ?`,
  ).all(JSON.stringify([...WHILE_TYPING]), JSON.stringify([...FENCES]), WITHIN_REACH) as { id: number; what: string; turn: 'undo' | 'redo' | null; rows: string | null }[];
  return lines.reverse().map(({ rows, what, turn, id }) => ({ id, what, turn: what === 'history.turn' ? turn : null, rows: rows ?? '' }));
}

/** When a line was written. */
export function timeOfLine(db: ReadDb, id: number): string {
  return (statementFor(db, 'SELECT at FROM event WHERE id = ?').get(id) as { readonly at: string }).at;
}

/** The ids of the entries that a line wrote, oldest first. */
export function entriesOfLine(db: ReadDb, id: number): number[] {
  return statementFor(
    db,
    `SELECT e.id FROM entry e JOIN event v ON v.id = ? WHERE e.id BETWEEN json_extract(v.detail, '$.entries.first') AND json_extract(v.detail, '$.entries.last') ORDER BY e.id`,
  )
    .pluck()
    .all(id) as number[];
}
