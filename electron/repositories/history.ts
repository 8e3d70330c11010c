import type { IsoDay } from '#shared/kernel/iso-date';
import { placesOfRecord } from '#shared/history/record-names';
import { ADDS_MONEY, GOES_BACK, type Turn } from '#shared/history/undone-lines';
import type { EntryKind, EntryPart } from '#shared/ledger/entry';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { followedTables } from '../db/row-changes';

/** A line of the trail with what was asked of it. */
export type LineRow = {
  readonly id: number;
  readonly at: string;
  readonly what: string;
  readonly by: string;
  readonly reason: string;
  readonly turn: 'undo' | 'redo' | null;
  readonly turned: string | null;
  readonly firstEntry: number | null;
  readonly lastEntry: number | null;
  readonly takenBack: 0 | 1;
};

export type RecordAsked = { readonly table: string; readonly id: number };

export type LinesAsked = {
  /** Lines before this one; null: from the newest on. */
  readonly before: number | null;
  readonly limit: number;
  /** Instants: from the first on, and before the second. */
  readonly from: string | null;
  readonly until: string | null;
  /** Only these lines; null: any. */
  readonly ids: readonly number[] | null;
  /** Everything, or what stands: without what was undone or taken back, and without undo and redo. */
  readonly all: boolean;
  readonly undone: ReadonlySet<number>;
  /** Kinds of line, by their first words; null: any. */
  readonly first: readonly string[] | null;
  /** Words to be found in what was written, who did it or why; empty: any. Kinds whose own words have them are in `whats`. */
  readonly words: string;
  readonly whats: readonly string[];
};

// The money that a line added, as a whole, does not stand any more.
const TAKEN_BACK = `(e.what IN (SELECT value FROM json_each(@addsMoney)) AND json_type(e.detail, '$.entries') IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM entry n WHERE n.id BETWEEN json_extract(e.detail, '$.entries.first') AND json_extract(e.detail, '$.entries.last') AND n.kind IN ('money', 'opening')
    AND coalesce((SELECT sum(iif(r.kind = 'reversal', 1, -1)) FROM entry r WHERE r.about_id = n.id AND r.kind IN ('reversal', 'restore')), 0) <= 0))`;

const LINES = `SELECT e.id, e.at, e.what, coalesce(json_extract(e.detail, '$.by'), '') AS by, coalesce(json_extract(e.detail, '$.asked.reason'), '') AS reason,
    json_extract(e.detail, '$.asked.turn') AS turn, iif(e.what = 'history.turn', json_extract(e.detail, '$.asked.what'), NULL) AS turned,
    json_extract(e.detail, '$.entries.first') AS firstEntry, json_extract(e.detail, '$.entries.last') AS lastEntry, ${TAKEN_BACK} AS takenBack
  FROM event e
  WHERE e.id < coalesce(@before, 9e15) AND e.at >= coalesce(@from, '') AND (@until IS NULL OR e.at < @until)
    AND (@ids IS NULL OR e.id IN (SELECT value FROM json_each(@ids)))
    AND (@first IS NULL OR substr(e.what, 1, instr(e.what, '.') - 1) IN (SELECT value FROM json_each(@first)))
    AND (@all OR (e.what NOT IN (SELECT value FROM json_each(@goesBack)) AND e.id NOT IN (SELECT value FROM json_each(@undone)) AND NOT ${TAKEN_BACK}))
    AND (@like = '' OR e.what IN (SELECT value FROM json_each(@whats)) OR json_extract(e.detail, '$.by') LIKE @like ESCAPE '\\' OR json_extract(e.detail, '$.asked.reason') LIKE @like ESCAPE '\\'
      OR EXISTS (SELECT 1 FROM row_change c WHERE c.event_id = e.id AND c.table_name <> 'worker_bank' AND (c.before LIKE @like ESCAPE '\\' OR c.after LIKE @like ESCAPE '\\'))
      OR EXISTS (SELECT 1 FROM entry n WHERE n.id BETWEEN json_extract(e.detail, '$.entries.first') AND json_extract(e.detail, '$.entries.last') AND (n.payee LIKE @like ESCAPE '\\' OR n.bank_text LIKE @like ESCAPE '\\')))
  ORDER BY e.id DESC LIMIT @limit`;

/** Lines of the trail, the newest first. */
export function trailLines(db: ReadDb, { ids, undone, first, words, whats, all, ...asked }: LinesAsked): LineRow[] {
  const like = words === '' ? '' : `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return statementFor(db, LINES).all({
    ...asked,
    all: all ? 1 : 0,
    ids: ids && JSON.stringify(ids),
    undone: JSON.stringify([...undone]),
    first: first && JSON.stringify(first),
    like,
    whats: JSON.stringify(whats),
    goesBack: JSON.stringify(GOES_BACK),
    addsMoney: JSON.stringify(ADDS_MONEY),
  }) as LineRow[];
}

/** Every undo and redo, oldest first. */
export function turnsOf(db: ReadDb): Turn[] {
  const rows = statementFor(db, `SELECT json_extract(detail, '$.asked.turn') AS turn, json_extract(detail, '$.asked.of') AS lines FROM event WHERE what = 'history.turn' ORDER BY id`).all() as { turn: Turn['turn']; lines: string }[];
  return rows.map(({ turn, lines }) => ({ turn, of: JSON.parse(lines) as number[] }));
}

/** The lines that wrote something about a record: its row, its parts, what names it, and for a payment its money. */
export function linesOfRecord(db: ReadDb, { table, id }: RecordAsked): number[] {
  const lines = statementFor(db, 'SELECT event_id FROM row_change WHERE table_name = ? AND row_key = ?').pluck().all(table, JSON.stringify([id])) as number[];
  for (const place of placesOfRecord(table)) {
    const found = statementFor(db, `SELECT event_id FROM row_change WHERE table_name = ? AND (json_extract(after, '$.' || ?) = ? OR json_extract(before, '$.' || ?) = ?)`);
    lines.push(...(found.pluck().all(place.table, place.column, id, place.column, id) as number[]));
  }
  const about = table === 'entry' ? 'n.id = @id OR n.about_id = @id' : table === 'account' ? "n.account_id = @id AND n.kind = 'opening'" : '0';
  const money = statementFor(
    db,
    `SELECT e.id FROM event e WHERE json_type(e.detail, '$.entries') IS NOT NULL
       AND EXISTS (SELECT 1 FROM entry n WHERE n.id BETWEEN json_extract(e.detail, '$.entries.first') AND json_extract(e.detail, '$.entries.last') AND (${about}))`,
  );
  if (about !== '0') lines.push(...(money.pluck().all({ id }) as number[]));
  return [...new Set(lines)];
}

export type EntryWritten = {
  readonly id: number;
  readonly kind: EntryKind;
  readonly accountId: number;
  readonly paidOn: IsoDay;
  readonly payee: string;
  /** Of the money that it is about. */
  readonly amountPence: number;
  readonly aboutId: number | null;
};

/** Entries of a run of numbers, oldest first, at most so many. */
export function entriesWritten(db: ReadDb, first: number, last: number, most: number): EntryWritten[] {
  return statementFor(
    db,
    `SELECT e.id, e.kind, e.account_id AS accountId, e.paid_on AS paidOn, e.payee, coalesce(a.amount_pence, e.amount_pence) AS amountPence, e.about_id AS aboutId
     FROM entry e LEFT JOIN entry a ON a.id = e.about_id WHERE e.id BETWEEN ? AND ? ORDER BY e.id LIMIT ?`,
  ).all(first, last, most) as EntryWritten[];
}

/** What money was for after everything that was written of it up to an entry, that one included. */
export function partsUpTo(db: ReadDb, moneyId: number, entryId: number): EntryPart[] {
  return statementFor(
    db,
    `SELECT category, service_id AS serviceId, fund, -sum(amount_pence) AS amountPence FROM posting
     WHERE money_id = ? AND entry_id <= ? AND side <> 'account' GROUP BY category, service_id, fund HAVING sum(amount_pence) <> 0 ORDER BY min(entry_id), min(position)`,
  ).all(moneyId, entryId) as EntryPart[];
}

/** A row as it is now; where it is gone, as it was last. Undefined: the ledger never had it. */
export function rowNowOrLast(db: ReadDb, table: string, id: number): Record<string, string | number | null> | undefined {
  const followed = followedTables(db).find(({ name }) => name === table);
  if (followed?.key.length !== 1) return undefined;
  const columns = followed.columns.map((column) => `"${column}"`).join(', ');
  const now = statementFor(db, `SELECT ${columns} FROM "${table}" WHERE "${followed.key[0]}" = ?`).get(id);
  if (now !== undefined) return now as Record<string, string | number | null>;
  const last = statementFor(db, 'SELECT coalesce(after, before) FROM row_change WHERE table_name = ? AND row_key = ? ORDER BY id DESC LIMIT 1').pluck().get(table, JSON.stringify([id])) as string | undefined;
  return last === undefined ? undefined : (JSON.parse(last) as Record<string, string | number | null>);
}
