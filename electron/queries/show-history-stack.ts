import type { Output } from '#shared/contract/contract';
import { eventWords } from '#shared/history/event-words';
import { undoStack, type Step } from '#shared/history/undo-stack';
import { ok, type Result } from '#shared/kernel/result';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { linesWithinReach, timeOfLine } from '../repositories/trail';
import type { Services } from '../services/services';

/** What undo and redo would do next, in words. */
export function showHistoryStack(services: Services): Result<Output<'history.stack'>> {
  return readLedger(services, (db) => {
    const { undo, redo } = undoStack(linesWithinReach(db));
    return ok({ undo: undo && inWords(db, undo), redo: redo && inWords(db, redo) });
  });
}

function inWords(db: ReadDb, step: Step): { readonly words: string; readonly at: string } {
  return { words: eventWords(step.what), at: timeOfLine(db, step.of.at(-1) ?? 0) };
}
