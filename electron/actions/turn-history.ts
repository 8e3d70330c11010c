import type { Input, Output } from '#shared/contract/contract';
import { eventWords } from '#shared/history/event-words';
import { undoStack, type Step } from '#shared/history/undo-stack';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { WriteDb } from '../db/database';
import { constraintOf } from '../db/open';
import { putRow, rowChangesOf, rowNow, type RowChange } from '../db/row-changes';
import { writeLedger } from '../db/transaction';
import { addInverse } from '../repositories/inverse-entries';
import { entriesOfLine, linesWithinReach, timeOfLine } from '../repositories/trail';
import type { Services } from '../services/services';

/**
 * Undoes the last thing that was done, or does again what was last undone, also after the program was closed. Rows become what they were;
 * money is never taken out: an entry is taken back, or stands again. Refused, with nothing changed, where there is nothing to turn round,
 * or where something that cannot be undone stands on it.
 */
export function turnHistory(services: Services, input: Input<'history.turn'>): Result<Output<'history.turn'>> {
  const stack = undoStack(linesWithinReach(services.ledger.db));
  const step = stack[input.turn];
  if (!step) {
    return refused({ code: 'nothing-to-turn', message: input.turn === 'undo' ? 'There is nothing to undo.' : 'There is nothing to do again.' });
  }
  const words = eventWords(step.what);
  return writeLedger(services, 'history.turn', { turn: input.turn, of: step.of, what: step.what }, (db) => {
    const made = { reason: `${input.turn === 'undo' ? 'Undone' : 'Done again'}: ${words}`, madeAt: services.clock.now() };
    const turned = turnStep(db, step, made);
    return turned.ok ? ok({ words, at: timeOfLine(db, step.of.at(-1) ?? 0), turn: input.turn }) : turned;
  });
}

function turnStep(db: WriteDb, step: Step, made: { readonly reason: string; readonly madeAt: string }): Result<null> {
  try {
    for (const line of step.by) {
      // The newest first, so that what refers to another goes before it.
      for (const row of rowChangesOf(db, line).reverse()) {
        if (rowNow(db, row.table, row.key) !== row.after) return standsInTheWay();
        putBack(db, row, made.madeAt);
      }
      for (const entryId of entriesOfLine(db, line).reverse()) addInverse(db, entryId, made);
    }
    return ok(null);
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint === undefined) throw error;
    return constraint.includes('frozen') ? frozen() : standsInTheWay();
  }
}

/** What the history of money names is not taken out: an import is marked as undone, an account or a support is no longer shown. */
function putBack(db: WriteDb, row: RowChange, at: string): void {
  const wanted = { ...row, before: row.after, after: row.before };
  if (row.before !== null || row.after === null) return putRow(db, wanted);
  if (row.table === 'import_batch') return markRow(db, row, row.after, { undone_at: at });
  try {
    putRow(db, wanted);
  } catch (error) {
    if (constraintOf(error) === undefined || (row.table !== 'account' && row.table !== 'service')) throw error;
    // A support that stays lets go of its PA, who may be undone next.
    markRow(db, row, row.after, row.table === 'service' ? { removed_at: at, worker_id: null } : { removed_at: at });
  }
}

function markRow(db: WriteDb, row: RowChange, now: string, marks: object): void {
  putRow(db, { ...row, before: now, after: JSON.stringify({ ...(JSON.parse(now) as object), ...marks }) });
}

function standsInTheWay(): Result<never> {
  return refused({
    code: 'stands-in-the-way',
    message: 'This was not undone: something that came later stands on it. Nothing was changed. Look at the history, and change it by hand where it is.',
  });
}

function frozen(): Result<never> {
  return refused({
    code: 'undo-frozen',
    message: 'This was not undone: the payment agrees with the bank’s statement and is frozen. Nothing was changed. To change it, open that statement again first, under Money.',
  });
}
