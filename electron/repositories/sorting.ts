import type { SortedEntry } from '#shared/statements/rules-from-history';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { allEntries, STANDING } from './entries';

// Of several the last: SQLite gives the other columns of the row that has the highest.
const SORTED_BY = "SELECT coalesce(about_id, id) AS entry_id, rule_id, max(id) FROM entry WHERE kind IN ('money', 'tie') GROUP BY coalesce(about_id, id)";

/** Which rule sorted each payment as it stands, by entry id; null: a person did, or nobody yet. */
function ruleOfEntries(db: ReadDb): Map<number, number | null> {
  const rows = statementFor(db, SORTED_BY)
    .raw()
    .all() as [number, number | null, number][];
  return new Map(rows.map(([id, ruleId]) => [id, ruleId]));
}

/** Every payment as it is sorted now, with the rule that did it. */
export function sortedEntries(db: ReadDb): SortedEntry[] {
  const rules = ruleOfEntries(db);
  return allEntries(db).map(({ id, payee, bankText, amountPence, parts }) => ({ payee, bankText, amountPence, parts, ruleId: rules.get(id) ?? null }));
}

/** How many payments each rule sorted, as they stand now, by rule. */
export function timesUsed(db: ReadDb): Map<number, number> {
  const rows = statementFor(db, `SELECT s.rule_id, count(*) FROM (${SORTED_BY}) s JOIN entry e ON e.id = s.entry_id WHERE s.rule_id IS NOT NULL AND ${STANDING} GROUP BY s.rule_id`)
    .raw()
    .all() as [number, number][];
  return new Map(rows);
}

/** The rule that sorted a payment last; null: a person did, or nobody yet. */
export function ruleOfEntry(db: ReadDb, entryId: number): number | null {
  const id = statementFor(db, "SELECT rule_id FROM entry WHERE (id = @entryId OR about_id = @entryId) AND kind IN ('money', 'tie') ORDER BY id DESC LIMIT 1").pluck().get({ entryId });
  return typeof id === 'number' ? id : null;
}
