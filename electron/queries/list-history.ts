import type { Input, Output } from '#shared/contract/contract';
import { describeChange, nameOfRow, type RecordChange } from '#shared/history/describe-change';
import { describeMoney, paymentWords, type MoneyChange } from '#shared/history/describe-money';
import { EVENT_KINDS } from '#shared/history/event-kinds';
import { EVENT_WORDS, lineWords } from '#shared/history/event-words';
import { netChanges, type RowWritten } from '#shared/history/net-changes';
import { placesOfRecord } from '#shared/history/record-names';
import { undoneLines } from '#shared/history/undone-lines';
import type { NameOf, Stored } from '#shared/history/value-words';
import { startOfDay } from '#shared/kernel/instant';
import { addDays } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import type { ReadDb } from '../db/database';
import { rowChangesOf } from '../db/row-changes';
import { readLedger } from '../db/transaction';
import { entriesWritten, linesOfRecord, partsUpTo, rowNowOrLast, trailLines, turnsOf, type EntryWritten, type LineRow, type RecordAsked } from '../repositories/history';
import type { Services } from '../services/services';

export type HistoryLine = Output<'history.list'>['lines'][number];
type Asked = Input<'history.list'>;
type Change = RecordChange | MoneyChange;
type Row = Readonly<Record<string, Stored>>;

/** How many lines a page has. */
export const PAGE = 50;
/** How many records of one line a screen shows; an import has thousands. */
const MOST_SHOWN = 20;

/** What was done, the newest first, a page at a time: all of it, or what stands; of the whole ledger or of one record. */
export function listHistory(services: Services, asked: Asked): Result<Output<'history.list'>> {
  return readLedger(services, (db) => {
    const lines = linesAsked(db, asked, PAGE + 1, MOST_SHOWN);
    const page = lines.slice(0, PAGE);
    return ok({ lines: page, older: lines.length > PAGE ? (page.at(-1)?.id ?? null) : null });
  });
}

/** Lines of the trail in words. `most`: how many records of each line. */
export function linesAsked(db: ReadDb, { record, words, kind, from, to, all, before }: Asked, limit: number, most: number): HistoryLine[] {
  const undone = undoneLines(turnsOf(db));
  const sought = words.trim();
  const rows = trailLines(db, {
    before,
    limit,
    from: from && startOfDay(from),
    until: to && startOfDay(addDays(to, 1)),
    ids: record && linesOfRecord(db, record),
    all,
    undone,
    first: kind && EVENT_KINDS[kind].first,
    words: sought,
    whats: sought === '' ? [] : Object.entries(EVENT_WORDS).flatMap(([what, called]) => (called.toLowerCase().includes(sought.toLowerCase()) ? [what] : [])),
  });
  const nameOf = namesIn(db);
  return rows.map((row) => {
    const { changes, more } = changesOf(db, row, record, nameOf, most);
    return {
      id: row.id,
      at: row.at,
      words: lineWords(row.what, { turn: row.turn, of: row.turned }),
      by: row.by,
      reason: row.reason,
      state: undone.has(row.id) ? 'undone' : row.takenBack ? 'taken_back' : 'stands',
      changes: changes.map((change) => ({ ...change, fields: [...change.fields] })),
      more,
    };
  });
}

function changesOf(db: ReadDb, line: LineRow, record: RecordAsked | null, nameOf: NameOf, most: number): { readonly changes: Change[]; readonly more: number } {
  // Every row of a ledger from before rows were followed: nothing of it was done then.
  if (line.what === 'ledger.follow') return { changes: [], more: 0 };
  const { firstEntry, lastEntry } = line;
  const money = firstEntry === null || lastEntry === null ? [] : moneyOf(db, firstEntry, lastEntry, record, most, nameOf);
  const rows = netChanges(rowChangesOf(db, line.id)).filter((row) => record === null || isAbout(row, record));
  const left = firstEntry === null || lastEntry === null || record !== null ? 0 : Math.max(0, lastEntry - firstEntry + 1 - money.length);
  const described = rows.flatMap((row) => describeChange({ table: row.table, before: parsed(row.before), after: parsed(row.after) }, nameOf) ?? []);
  const changes = [...money, ...described];
  return { changes: changes.slice(0, most), more: Math.max(0, changes.length - most) + left };
}

function moneyOf(db: ReadDb, first: number, last: number, record: RecordAsked | null, most: number, nameOf: NameOf): MoneyChange[] {
  // Of a payment only its own entries: an import wrote many.
  const entries = entriesWritten(db, first, last, record === null ? most : last).filter((entry) => record === null || isMoneyOf(entry, record));
  return entries.map((entry) => {
    const { id, aboutId, kind } = entry;
    const moneyId = aboutId ?? id;
    return describeMoney({ ...entry, before: kind === 'tie' ? partsUpTo(db, moneyId, id - 1) : [], after: partsUpTo(db, moneyId, id) }, nameOf);
  });
}

function isMoneyOf({ id, aboutId, accountId, kind }: EntryWritten, record: RecordAsked): boolean {
  if (record.table === 'entry') return (aboutId ?? id) === record.id;
  return record.table === 'account' && kind === 'opening' && accountId === record.id;
}

function isAbout({ table, key, before, after }: RowWritten, record: RecordAsked): boolean {
  if (table === record.table && key === JSON.stringify([record.id])) return true;
  const places = placesOfRecord(record.table).filter((place) => place.table === table);
  return places.some(({ column }) => [parsed(before), parsed(after)].some((row) => row?.[column] === record.id));
}

const parsed = (json: string | null): Row | null => (json === null ? null : (JSON.parse(json) as Row));

/** What records are called: as they are now, or were last. Each is looked up once. */
function namesIn(db: ReadDb): NameOf {
  const known = new Map<string, string | null>();
  const nameOf: NameOf = (table, id) => {
    const key = `${table} ${id}`;
    const name = known.get(key);
    if (name !== undefined) return name;
    const found = table === 'entry' ? paymentName(db, id) : rowName(db, table, id, nameOf);
    known.set(key, found);
    return found;
  };
  return nameOf;
}

function rowName(db: ReadDb, table: string, id: number, nameOf: NameOf): string | null {
  const row = rowNowOrLast(db, table, id);
  return row === undefined ? null : nameOfRow(table, row, nameOf);
}

function paymentName(db: ReadDb, id: number): string | null {
  const [entry] = entriesWritten(db, id, id, 1);
  return entry ? `Payment: ${paymentWords(entry)}` : null;
}
