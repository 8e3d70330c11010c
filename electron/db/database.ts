import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

declare const reading: unique symbol;
declare const writing: unique symbol;

/** What a repository reads from. The driver's own handle is for the few hot queries written in SQL. */
export type ReadDb = { readonly [reading]: true; readonly orm: BetterSQLite3Database; readonly driver: Database.Database };

/** What a repository saves to: only a write transaction hands one out (`transaction.ts`). */
export type WriteDb = ReadDb & { readonly [writing]: true };
