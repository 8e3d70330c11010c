import { daysBetween, type IsoDay } from '#shared/kernel/iso-date';
import { CATEGORIES, CATEGORY_KEYS } from '#shared/ledger/categories';
import type { Entry } from '#shared/ledger/entry';
import { ftsOf, NOTHING_SOUGHT, type Search, type SearchWord } from '#shared/search/read-search';
import type { ReadDb } from '../db/database';
import { memo } from '../db/memo';
import { statementFor } from '../db/prepared';
import { COLUMNS, partsOf, REVERSED, STANDING, toEntry, type Row } from './entries';

// Written in SQL, not drizzle: these are the queries that must stay quick at 100,000 entries.

export type RegisterFilter = {
  readonly accountId: number | null;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly search: Search;
  readonly show: 'all' | 'not_sorted' | 'no_evidence';
  /** Only these; left out: all. */
  readonly entryIds?: readonly number[] | undefined;
  /** Words are looked for among so many of the payments written last that have them; left out: among all. */
  readonly amongLast?: number;
};

const NO_EVIDENCE = "e.kind = 'money' AND e.amount_pence < 0 AND coalesce(n.evidence, 'missing') = 'missing' AND e.id NOT IN (SELECT money_id FROM posting WHERE category = 'transfer' GROUP BY money_id HAVING sum(amount_pence) <> 0)";
const NOT_SORTED = "e.id IN (SELECT money_id FROM posting WHERE category = 'not_sorted' GROUP BY money_id HAVING sum(amount_pence) <> 0)";

type Condition = { readonly sql: string; readonly values: readonly unknown[] };

function conditions(db: ReadDb, filter: RegisterFilter, standing: string): { sql: string; values: unknown[] } {
  const { accountId, from, to, search, show, entryIds } = filter;
  const asked: (Condition | null)[] = [
    { sql: standing, values: [] },
    accountId === null ? null : { sql: 'e.account_id = ?', values: [accountId] },
    ...[from, search.from].map((day) => (day === null ? null : { sql: 'e.paid_on >= ?', values: [day] })),
    ...[to, search.to].map((day) => (day === null ? null : { sql: 'e.paid_on <= ?', values: [day] })),
    amountsBetween(search),
    search.direction === null ? null : { sql: `e.kind = 'money' AND e.amount_pence ${search.direction === 'in' ? '>' : '<'} 0`, values: [] },
    show === 'no_evidence' || search.noEvidence ? { sql: NO_EVIDENCE, values: [] } : null,
    show === 'not_sorted' || search.notSorted ? { sql: NOT_SORTED, values: [] } : null,
    entryIds ? { sql: 'e.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(entryIds)] } : null,
    ...withWords(db, search.words, filter.amongLast),
  ];
  const all = asked.filter((condition) => condition !== null);
  return { sql: all.map(({ sql }) => sql).join(' AND '), values: all.flatMap(({ values }) => values) };
}

function amountsBetween({ minPence, maxPence }: Search): Condition | null {
  if (minPence === null && maxPence === null) return null;
  const [least, most] = [minPence ?? 0, maxPence ?? Number.MAX_SAFE_INTEGER];
  return { sql: "e.kind = 'money' AND (e.amount_pence BETWEEN ? AND ? OR e.amount_pence BETWEEN ? AND ?)", values: [least, most, -most, -least] };
}

/** Which entries: their ids, in SQL. */
type Ids = Condition;

const within = ({ sql, values }: Ids): Condition => ({ sql: `e.id IN (${sql})`, values });

/** The newest first, where only the last ones are wanted: an index is then read no further than that. */
const lastOnly = (most: number | undefined) => (most === undefined ? '' : ` ORDER BY rowid DESC LIMIT ${most}`);

/**
 * Each word in who was paid, the bank’s words or the notes, or in the name of what it was for, or as an amount. Words that name a service
 * together (`first pa`) are looked for together, which reads half as much.
 */
function withWords(db: ReadDb, words: readonly SearchWord[], most: number | undefined): Condition[] {
  const inText = (sought: readonly SearchWord[]): Ids => ({ sql: `SELECT rowid FROM search WHERE search MATCH ?${lastOnly(most)}`, values: [sought.map(ftsOf).join(' ')] });
  const together = words.length > 1 ? purposesNamed(db, words, most) : [];
  if (together.length > 0) return [within(inOneOf([inText(words), ...together]))];
  const plain: SearchWord[] = [];
  const others: Condition[] = [];
  for (const word of words) {
    const ways = [...purposesNamed(db, [word], most), ...amountsOf(word)];
    if (ways.length === 0) plain.push(word);
    else others.push(within(inOneOf([inText([word]), ...ways])));
  }
  // Words that only the index knows are asked of it together.
  return plain.length === 0 ? others : [within(inText(plain)), ...others];
}

function inOneOf(ways: readonly Ids[]): Ids {
  return { sql: ways.map(({ sql }) => `SELECT * FROM (${sql})`).join(' UNION ALL '), values: ways.flatMap(({ values }) => values) };
}

function amountsOf({ orPence }: SearchWord): Ids[] {
  return orPence === null ? [] : [{ sql: "SELECT id FROM entry WHERE kind = 'money' AND amount_pence IN (?, ?)", values: [orPence, -orPence] }];
}

/** A purpose is looked for among so many more of the last entries, which in a ledger of usual size are all. */
const amongLastEntries = (most: number | undefined) => (most === undefined ? '' : ` AND money_id > (SELECT max(id) FROM entry) - ${most * 10}`);

/** Payments for a service, or of a kind, whose name has all of these words. */
function purposesNamed(db: ReadDb, words: readonly SearchWord[], most: number | undefined): Ids[] {
  const named = (name: string) => words.every(({ text }) => beginsAWord(name, text.toLowerCase()));
  const all = statementFor(db, 'SELECT id, name, provider FROM service WHERE removed_at IS NULL').all() as { readonly id: number; readonly name: string; readonly provider: string }[];
  const services = all.filter(({ name, provider }) => named(`${name} ${provider}`)).map(({ id }) => id);
  const categories = CATEGORY_KEYS.filter((key) => named(CATEGORIES[key]));
  if (services.length + categories.length === 0) return [];
  return [
    {
      sql: `SELECT money_id FROM posting WHERE side <> 'account' AND (service_id IN (SELECT value FROM json_each(?)) OR category IN (SELECT value FROM json_each(?)))${amongLastEntries(most)}
        GROUP BY money_id, category, service_id, fund HAVING sum(amount_pence) <> 0`,
      values: [JSON.stringify(services), JSON.stringify(categories)],
    },
  ];
}

/** As the full-text index does it: `agen` finds “The agency”, `gency` does not. */
function beginsAWord(name: string, sought: string): boolean {
  const words = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
  return words(sought) !== ' ' && words(name.toLowerCase()).includes(words(sought));
}

/** A page of the register, newest first, after (older than) `before`. */
export function registerPage(
  db: ReadDb,
  filter: RegisterFilter,
  before: { readonly paidOn: IsoDay; readonly id: number } | null,
  limit: number,
): Entry[] {
  const { sql, values } = conditions(db, filter, STANDING);
  const older = before ? ' AND (e.paid_on, e.id) < (?, ?)' : '';
  const rows = statementFor(
    db,
    `SELECT ${COLUMNS} FROM entry e LEFT JOIN entry_note n ON n.entry_id = e.id WHERE ${sql}${older} ORDER BY e.paid_on DESC, e.id DESC LIMIT ?`,
  )
    .raw()
    .all(...values, ...(before ? [before.paidOn, before.id] : []), limit) as Row[];
  return rows.map((row) => toEntry(row, partsOf(db, row[0])));
}

export type RegisterTotals = { readonly matching: number; readonly inPence: number; readonly outPence: number };

/**
 * How many payments match (balances at the start are left out), and what came in and went out with them, in pence (out is negative). The
 * few that were taken back are counted and taken off again: to look for each among them takes five times as long.
 */
export function registerTotals(db: ReadDb, filter: RegisterFilter): RegisterTotals {
  return memo(db, `totals ${JSON.stringify(filter)}`, () => {
    const [all, takenBack] = [totalsOf(db, filter, 'entry e'), totalsOf(db, filter, TAKEN_BACK)];
    return { matching: all[0] - takenBack[0], inPence: all[1] - takenBack[1], outPence: all[2] - takenBack[2] };
  });
}

/** The few entries that were taken back, read first and then looked up: the other way round all the others would be read for them. */
const TAKEN_BACK = `(${REVERSED}) t CROSS JOIN entry e ON e.id = t.about_id`;

function totalsOf(db: ReadDb, filter: RegisterFilter, from: string): [number, number, number] {
  // The first finds the index of both kinds, the second leaves balances at the start out.
  const { sql, values } = conditions(db, filter, "e.kind IN ('money', 'opening') AND e.kind = 'money'");
  const notes = sql.includes('n.evidence') ? ' LEFT JOIN entry_note n ON n.entry_id = e.id' : '';
  return statementFor(
    db,
    `SELECT count(*), coalesce(sum(e.amount_pence) FILTER (WHERE e.amount_pence > 0), 0), coalesce(sum(e.amount_pence) FILTER (WHERE e.amount_pence < 0), 0)
     FROM ${from}${notes} WHERE ${sql}`,
  )
    .raw()
    .get(...values) as [number, number, number];
}

/**
 * The balance of an account straight after each of its entries from the newest shown down to the oldest, in pence, by entry id.
 * `balancePence` is what the account holds now.
 */
export function balancesAfter(db: ReadDb, accountId: number, balancePence: number, shown: { readonly newest: Place; readonly oldest: Place }): Map<number, number> {
  const { newest, oldest } = shown;
  const rows = statementFor(
    db,
    `SELECT e.id, e.amount_pence FROM entry e WHERE e.account_id = ? AND (e.paid_on, e.id) BETWEEN (?, ?) AND (?, ?) AND ${STANDING} ORDER BY e.paid_on DESC, e.id DESC`,
  )
    .raw()
    .all(accountId, oldest.paidOn, oldest.id, newest.paidOn, newest.id) as [number, number][];
  let balance = balanceAfter(db, accountId, balancePence, newest);
  const balances = new Map<number, number>();
  for (const [id, amountPence] of rows) {
    balances.set(id, balance);
    balance -= amountPence;
  }
  return balances;
}

/** The balance of its account straight after each entry of a page, newest first, in pence, by entry id; what the accounts hold now is `held`. */
export function balancesOfPage(db: ReadDb, page: readonly Entry[], held: ReadonlyMap<number, number>): Map<number, number> {
  const [newest, oldest] = [page[0], page.at(-1)];
  if (!newest || !oldest) return new Map();
  const accountIds = [...new Set(page.map(({ accountId }) => accountId))];
  return new Map(accountIds.flatMap((id) => [...balancesAfter(db, id, held.get(id) ?? 0, { newest, oldest })]));
}

type Place = Pick<Entry, 'paidOn' | 'id'>;

/** What an account held straight after an entry, in pence: counted back from what it holds now, or up from nothing where that reads fewer entries. */
function balanceAfter(db: ReadDb, accountId: number, balancePence: number, place: Place): number {
  return isNearStart(db, accountId, place.paidOn) ? moved(db, accountId, place, 'until then') : balancePence - moved(db, accountId, place, 'later');
}

const SIDES = { 'until then': { day: '<', sameDay: '<=' }, later: { day: '>', sameDay: '>' } } as const;

/**
 * What came into an account until an entry, itself too, or after it, in pence; what was taken back is taken off again. The days are summed
 * without looking at ids, which takes half as long.
 */
function moved(db: ReadDb, accountId: number, { paidOn, id }: Place, side: keyof typeof SIDES): number {
  const { day, sameDay } = SIDES[side];
  const sum = (from: string) => {
    const [days, own] = [`e.paid_on ${day} @paidOn`, `e.paid_on = @paidOn AND e.id ${sameDay} @id`].map(
      (which) => `(SELECT coalesce(sum(e.amount_pence), 0) FROM ${from} WHERE e.account_id = @accountId AND ${which} AND e.kind IN ('money', 'opening'))`,
    );
    return statementFor(db, `SELECT ${days} + ${own}`).pluck().get({ accountId, paidOn, id }) as number;
  };
  return sum('entry e') - sum(TAKEN_BACK);
}

/** Is a day nearer to the first of an account's entries than to the last? */
function isNearStart(db: ReadDb, accountId: number, day: IsoDay): boolean {
  const end = (which: 'min' | 'max') => `(SELECT ${which}(e.paid_on) FROM entry e WHERE e.account_id = @accountId AND e.kind IN ('money', 'opening'))`;
  const [first, last] = statementFor(db, `SELECT ${end('min')}, ${end('max')}`).raw().get({ accountId }) as [IsoDay | null, IsoDay | null];
  return first !== null && last !== null && daysBetween(first, day) < daysBetween(day, last);
}

/** So many more than a search shows that the newest by day are among those written last. */
const AMONG_LAST = 2000;

/** Entries of all accounts that a search is looking for, newest first. */
export function searchEntries(db: ReadDb, search: Search, limit: number): Entry[] {
  return registerPage(db, { accountId: null, from: null, to: null, search, show: 'all', amongLast: AMONG_LAST }, null, limit);
}

/** So many words are looked at for those of payments that stand. */
const MOST_WORDS = 100;

/** Words of payments that stand and begin like the last word being typed, the most used first. */
export function wordsLike(db: ReadDb, start: string, limit: number): string[] {
  statementFor(db, 'CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_word USING fts5vocab(main, search, row)').run();
  const from = start.toLowerCase();
  const terms = statementFor(db, 'SELECT term FROM temp.search_word WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?').pluck().all(from, `${from}\u{10ffff}`, MOST_WORDS) as string[];
  // The index keeps the words of what was taken back: only a word of a payment that stands finds something.
  const stands = statementFor(db, `SELECT 1 FROM search WHERE search MATCH ? AND rowid NOT IN (${REVERSED}) LIMIT 1`);
  const standing: string[] = [];
  for (const term of terms) {
    if (standing.length === limit) break;
    if (stands.get(`"${term}"`) !== undefined) standing.push(term);
  }
  return standing;
}

/** These entries as they stand, in one reading; those that were reversed are left out. */
export function entriesWithIds(db: ReadDb, ids: readonly number[]): Entry[] {
  if (ids.length === 0) return [];
  return registerPage(db, { accountId: null, from: null, to: null, search: NOTHING_SOUGHT, show: 'all', entryIds: ids }, null, -1);
}
