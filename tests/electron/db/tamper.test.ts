import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveTerm } from '#electron/actions/save-term';
import { turnHistory } from '#electron/actions/turn-history';
import { createLedger, openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { buildHousehold } from '../../support/build-ledger';
import { done } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

// Made by a number that stands here, so that a tampering that is not found can be looked at again.
const SEED = 20261129;
const FLIPS = 50;

/** Numbers from 0 to 1, the same each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

let built: Buffer | null = null;

/** The bytes of a ledger in which much was done; made by the first test that asks. */
function wholeLedger(): Buffer {
  if (built) return built;
  const at = tempFolder()('whole.dpledger');
  const ledger = done(createLedger(at, ''));
  const services = { ledger, clock: testServices().clock, by: 'My sister' };
  const { accountId } = buildHousehold(services);
  done(importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'a.csv', bytes: lloydsFile(0, [['01/10/2026', 'ONE', -100], ['02/10/2026', 'TWO', -200]]), leaveOutRows: [], rules: [] }));
  const { entryId } = done(recordPayment(services, { accountId, paidOn: '2026-10-05', payee: 'First PA', amountPence: -5460, parts: [], evidence: 'have', evidenceWords: 'Payslip', note: '' }));
  done(reversePayment(services, { entryId, reason: 'Twice' }));
  done(turnHistory(services, { turn: 'undo' }));
  done(saveTerm(services, { id: null, words: 'Autumn', from: '2026-09-02', to: '2026-12-18' }));
  ledger.close();
  built = readFileSync(at);
  return built;
}

/**
 * Everything that a program can read in a file, but for statistics and the words to search in, which are made again at any time; null:
 * its pages do not hang together (a walk through them might not end).
 */
function contentOf(path: string, bytes: Buffer): string | null {
  let db: Database.Database | undefined;
  try {
    writeFileSync(path, bytes);
    db = new Database(path);
    const open = db;
    if (open.pragma('quick_check(1)', { simple: true }) !== 'ok') return null;
    const tables = open.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('search', 'search_data', 'search_idx') ORDER BY name").pluck().all() as string[];
    const rows = tables.map((table) => open.prepare(`SELECT * FROM "${table}"`).raw().all());
    const shape = open.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master").raw().all();
    return JSON.stringify([shape, rows, open.pragma('user_version'), open.pragma('application_id')]);
  } catch {
    return null;
  } finally {
    db?.close();
  }
}

/** What opening a file and looking it over says; empty: all is well. */
function problemsIn(path: string): string[] {
  const opened = openLedger(path, '');
  if (!opened.ok) return opened.faults.map(({ message }) => message);
  try {
    return verify(opened.value.db);
  } finally {
    opened.value.close();
  }
}

describe('whatever another program does to the file is found', () => {
  it('a ledger that nobody touched is whole', () => {
    const path = tempFolder()('a.dpledger');
    writeFileSync(path, wholeLedger());
    expect(problemsIn(path)).toEqual([]);
  });

  it(`${FLIPS} bytes flipped, one at a time, each where it changes what the file holds`, { timeout: 900_000 }, () => {
    const at = tempFolder();
    const whole = wholeLedger();
    const next = numbersFrom(SEED);
    const before = contentOf(at('whole.dpledger'), whole);
    expect(before).not.toBeNull();
    const missed: string[] = [];
    for (let flipped = 0; flipped < FLIPS; ) {
      const place = Math.floor(next() * whole.length);
      // Most of a file this small is room for more: what is zero is seldom anything.
      if (whole[place] === 0 && next() < 0.9) continue;
      const bit = 1 << Math.floor(next() * 8);
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ bit;
      if (contentOf(at('flipped.dpledger'), bytes) === before) continue;
      flipped += 1;
      const path = at(`${flipped}.dpledger`);
      writeFileSync(path, bytes);
      if (problemsIn(path).length === 0) missed.push(`bit ${bit} of byte ${place}`);
    }
    expect(missed).toEqual([]);
  });
});

const ACTS = ['change', 'delete', 'insert'] as const;
type Act = (typeof ACTS)[number];
type Column = { readonly name: string; readonly type: string; readonly pk: number; readonly notnull: number };

/** A value of a column that is not the one that is there. */
function otherValue({ type }: Column, value: unknown): unknown {
  if (type === 'INTEGER') return typeof value === 'number' ? value + 1 : 1;
  if (type === 'BLOB') return Buffer.concat([Buffer.isBuffer(value) ? value : Buffer.alloc(0), Buffer.from([0])]);
  return typeof value === 'string' && value.startsWith('{') ? '{"asked":{}}' : `${typeof value === 'string' ? value : ''}x`;
}

function isTaken(write: () => unknown): boolean {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

function newRow(columns: readonly Column[], like: Readonly<Record<string, unknown>> | undefined): unknown[] {
  return columns.map((column) => {
    if (like && column.pk === 0) return like[column.name];
    return column.type === 'INTEGER' ? (column.pk > 0 ? 900_001 : 1) : column.type === 'BLOB' ? Buffer.from([1]) : 'f'.repeat(64);
  });
}

/** Does one thing to one table as a careful stranger would: no rule of the file stands in the way, and all are back afterwards. False: there is no row to do it to. */
function tamper(path: string, bytes: Buffer, table: string, act: Act, next: () => number): boolean {
  writeFileSync(path, bytes);
  const db = new Database(path);
  const triggers = db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as { name: string; sql: string }[];
  db.pragma('foreign_keys = OFF');
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`);
  const columns = db.prepare('SELECT name, type, pk, "notnull" FROM pragma_table_info(?)').all(table) as Column[];
  const keys = columns.filter(({ pk }) => pk > 0).map(({ name }) => `"${name}" = @${name}`).join(' AND ');
  const rows = db.prepare(`SELECT * FROM "${table}"`).all() as Record<string, unknown>[];
  const row = rows[Math.floor(next() * rows.length)];
  if (act !== 'insert' && !row) {
    db.close();
    return false;
  }
  if (act === 'delete') db.prepare(`DELETE FROM "${table}" WHERE ${keys}`).run(row);
  if (act === 'insert') {
    db.pragma('ignore_check_constraints = ON');
    db.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`).run(...newRow(columns, row));
  }
  if (act === 'change') {
    const from = Math.floor(next() * columns.length);
    const turn = [...columns.slice(from), ...columns.slice(0, from)];
    const set = ({ name }: Column) => `UPDATE "${table}" SET "${name}" = @value WHERE ${keys}`;
    const value = (column: Column) => ({ ...row, value: otherValue(column, row?.[column.name]) });
    // One that the table's own rules let through, where there is one: it is harder to find.
    if (!turn.some((column) => isTaken(() => db.prepare(set(column)).run(value(column))))) {
      db.pragma('ignore_check_constraints = ON');
      db.prepare(set(turn[0]!)).run(value(turn[0]!));
    }
  }
  for (const { sql } of triggers) db.exec(sql);
  db.close();
  return true;
}

it('a row changed, deleted or inserted in every table, one at a time, with the rules of the file put back', { timeout: 900_000 }, () => {
  const at = tempFolder();
  const whole = wholeLedger();
  const next = numbersFrom(SEED);
  writeFileSync(at('whole.dpledger'), whole);
  const db = new Database(at('whole.dpledger'));
  const tables = db.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").pluck().all() as string[];
  db.close();
  expect(tables.length).toBeGreaterThan(50);
  const missed: string[] = [];
  let tried = 0;
  for (const table of tables) {
    const wanted = ACTS[Math.floor(next() * ACTS.length)]!;
    for (const act of wanted === 'insert' ? ([wanted] as const) : ([wanted, 'insert'] as const)) {
      const path = at(`${table}-${act}.dpledger`);
      if (!tamper(path, whole, table, act, next)) continue;
      tried += 1;
      if (problemsIn(path).length === 0) missed.push(`${act} in ${table}`);
      break;
    }
  }
  expect(missed).toEqual([]);
  expect(tried).toBe(tables.length);
});
