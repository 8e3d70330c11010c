import type { PlanFacts } from '#shared/statements/plan-for-account';
import { daysOf, keysOf } from '#shared/statements/closing';
import type { StatementRead } from '#shared/statements/statement-format';
import type { ReadDb } from '../db/database';
import { openingEntry, rowsAlreadyThere } from './entries';
import { openingPenceOf } from './openings';
import { frozenDays } from './reconciliations';
import { listRules } from './rules';
import { typedEntries } from './typed-entries';

/** What planning a file asks of an account, so that a preview and the import itself ask the same. */
export function planFacts(db: ReadDb, accountId: number, read: StatementRead, leftOut: ReadonlySet<number>, addRows: ReadonlySet<number> = new Set()): PlanFacts {
  const days = daysOf(read);
  const openingByImport = typeof openingEntry(db, accountId)?.batchId === 'number';
  return {
    openingPence: openingPenceOf(db, accountId),
    openingByImport,
    already: days ? rowsAlreadyThere(db, accountId, days, keysOf(read)) : [],
    typed: days ? typedEntries(db, accountId, days) : [],
    rules: listRules(db),
    leftOut,
    addRows,
    frozen: frozenDays(db, accountId),
  };
}
