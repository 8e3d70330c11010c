import type Database from 'better-sqlite3';
import type { ReadDb } from './database';

/** Prepared once a connection: preparing costs more than running these small statements. */
const prepared = new WeakMap<Database.Database, Map<string, Database.Statement<unknown[], unknown>>>();

export function statementFor(db: ReadDb, sql: string): Database.Statement<unknown[], unknown> {
  const known = prepared.get(db.driver) ?? new Map<string, Database.Statement<unknown[], unknown>>();
  prepared.set(db.driver, known);
  const statement = known.get(sql) ?? db.driver.prepare(sql);
  known.set(sql, statement);
  return statement;
}
