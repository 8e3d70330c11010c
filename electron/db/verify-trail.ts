import { eventWords } from '#shared/history/event-words';
import { recordName } from '#shared/history/record-names';
import { dayOfInstant } from '#shared/kernel/instant';
import { formatDay } from '#shared/kernel/iso-date';
import type { ReadDb } from './database';
import { moneyDigest } from './money-digest';
import { hasGround, rowsDigest, rowsNotAsWritten } from './row-changes';
import { eventHash, moneyOfEvent, rowsOfEvent } from './transaction';

type EventRow = { readonly id: number; readonly at: string; readonly what: string; readonly detail: string; readonly previousHash: string; readonly hash: string };

/** Something that is not as the trail says it was written. `line`: of the trail, so that the first can be named first. */
type Break = { readonly line: number; readonly words: string };

const MOST = 20;

/**
 * Holds the trail of what was done against itself, and the money and every other row against the trail. Each problem is a sentence that
 * says which line it is, of which day, and what was done there. The first break is the first sentence.
 */
export function trailProblems(db: ReadDb): string[] {
  const events = [...eventsOf(db)];
  const breaks = [...brokenChain(events), ...brokenOrder(db, events), ...changedMoney(db, events), ...changedRows(db, events)];
  return breaks.sort((a, b) => a.line - b.line).slice(0, MOST).map(({ words }) => words);
}

function eventsOf({ driver }: ReadDb): IterableIterator<EventRow> {
  return driver.prepare<[], EventRow>('SELECT id, at, what, detail, previous_hash AS previousHash, hash FROM event ORDER BY id').iterate();
}

/** “line 12 of the trail, 20 November 2026, “Payment recorded””. */
function lineWords({ id, at, what }: EventRow): string {
  const day = dayOfInstant(at);
  return `line ${id} of the trail, ${day === null ? 'of a day that cannot be read' : formatDay(day)}, “${eventWords(what)}”`;
}

function brokenChain(events: readonly EventRow[]): Break[] {
  let previous: EventRow | undefined;
  for (const event of events) {
    if (event.previousHash !== (previous?.hash ?? '')) {
      return [{ line: event.id, words: `The trail of what was done is broken before ${lineWords(event)}: a line is missing or was changed.` }];
    }
    if (eventHash(event) !== event.hash) return [{ line: event.id, words: `What was done was changed after it was written: ${lineWords(event)}.` }];
    previous = event;
  }
  return [];
}

/** Lines and what they changed are numbered one after another: none is ever taken out. */
function brokenOrder({ driver }: ReadDb, events: readonly EventRow[]): Break[] {
  const at = events.findIndex(({ id }, index) => id !== index + 1);
  const event = events[at];
  if (event) return [{ line: event.id, words: `The lines of the trail are not numbered one after another before ${lineWords(event)}: another program changed them.` }];
  const rows = driver.prepare<[], { count: number; first: number | null; last: number | null }>('SELECT count(*) AS count, min(id) AS first, max(id) AS last FROM row_change').get();
  const isWhole = rows === undefined || rows.count === 0 || (rows.first === 1 && rows.last === rows.count);
  return isWhole ? [] : [{ line: Infinity, words: 'What the trail says of rows is not numbered one after another: another program changed it.' }];
}

/** The first entries that are not as the trail says they were written, and those that it does not know at all. */
function changedMoney(db: ReadDb, events: readonly EventRow[]): Break[] {
  let last = 0;
  let changed: Break | undefined;
  const strangers: Break[] = [];
  for (const event of events) {
    const money = moneyOfEvent(event.detail);
    if (money === undefined) continue;
    strangers.push(...strangersBetween(db, last, money.first, event));
    if (!changed && moneyDigest(db, money.first, money.last) !== money.sha256) {
      const which = money.first === money.last ? `Entry ${money.first} was changed after it was written` : `One or more of the entries ${money.first} to ${money.last} were changed after they were written`;
      changed = { line: event.id, words: `${which}: ${lineWords(event)}.` };
    }
    last = Math.max(last, money.last);
  }
  return [...(changed ? [changed] : []), ...strangersBetween(db, -Infinity, 1, events[0]), ...strangers, ...strangersBetween(db, last, Infinity, undefined)];
}

function strangersBetween({ driver }: ReadDb, after: number, before: number, event: EventRow | undefined): Break[] {
  const ids = driver.prepare<[number, number], number>('SELECT id FROM entry WHERE id > ? AND id < ? ORDER BY id LIMIT 20').pluck().all(after, before);
  return ids.map((id) => ({ line: event?.id ?? Infinity, words: `Entry ${id} is not in the trail of what was done: another program wrote it.` }));
}

/** The trail’s own rows against its digests, then every row against the last that the trail says of it. An older trail says nothing of rows. */
function changedRows(db: ReadDb, events: readonly EventRow[]): Break[] {
  const lines = events.map((event) => ({ event, rows: rowsOfEvent(event.detail) }));
  if (lines.every(({ rows }) => rows === undefined)) return [];
  const broken = lines.find(({ event, rows }) => {
    const kept = rowsDigest(db, event.id);
    return rows === undefined ? kept.count > 0 : kept.count !== rows.count || kept.sha256 !== rows.sha256;
  });
  if (broken) return [{ line: broken.event.id, words: `What the trail says was changed was itself changed after it was written: ${lineWords(broken.event)}.` }];
  if (!hasGround(db)) return [];
  return rowsNotAsWritten(db, MOST).map(({ table, key, what }) => {
    const row = `${recordName(table).noun} (row ${(JSON.parse(key) as unknown[]).join(', ')} of ${table})`;
    const last = lastLineOf(db, table, key);
    const event = events.find(({ id }) => id === last);
    if (what === 'stranger') return { line: Infinity, words: `Another program wrote a row that is not in the trail of what was done: ${row}.` };
    const since = event ? ` after ${lineWords(event)}` : '';
    return { line: last ?? Infinity, words: `Another program ${what === 'gone' ? 'took away' : 'changed'} a row${since}: ${row}.` };
  });
}

function lastLineOf({ driver }: ReadDb, table: string, key: string): number | undefined {
  return driver.prepare<[string, string], number>('SELECT event_id FROM row_change WHERE table_name = ? AND row_key = ? ORDER BY id DESC LIMIT 1').pluck().get(table, key);
}
