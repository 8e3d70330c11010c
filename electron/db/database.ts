import type Database from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

declare const writing: unique symbol;

/** What a repository reads from: drizzle for typed queries, the driver's own handle for the few hot ones written in SQL. */
export type ReadDb = { readonly orm: BetterSQLite3Database; readonly driver: Database.Database };

/** What a repository saves to: only a write transaction hands one out (`transaction.ts`). */
export type WriteDb = ReadDb & { readonly [writing]: true };
