/** A line of the trail, as far as undoing goes. */
export type TrailLine = {
  readonly id: number;
  readonly what: string;
  /** Undo and redo are lines of the trail too. */
  readonly turn: 'undo' | 'redo' | null;
  /** Which rows it wrote: two lines that wrote the same rows and nothing else have the same. */
  readonly rows: string;
};

/** What one press of undo takes back, or one of redo does again. */
export type Step = {
  /** The lines in which it was done at first, oldest first. */
  readonly of: readonly number[];
  /** The lines whose writing is turned round, in the order in which that is done. */
  readonly by: readonly number[];
  readonly what: string;
};

export type UndoStack = { readonly undo: Step | null; readonly redo: Step | null };

/** Saved while typing: one answer is many lines, and one step. */
export const WHILE_TYPING: ReadonlySet<string> = new Set(['plan.saveAnswer', 'plan.saveNote', 'wellbeing.save', 'emergency.save', 'control.save']);

/** What left the ledger for others is not undone here: a document that was sent stays sent, and its screen has its own way back. */
const NEVER = /^(ledger\.|return\.mark|plan\.mark)|\.export$/;

/** Undo does not go back past these: the ground that rows are followed from, an example that nobody made by hand, bytes that are gone for good. */
export const FENCES: ReadonlySet<string> = new Set(['ledger.follow', 'ledger.example', 'documents.destroy']);

/**
 * What undo and redo would do next. `lines` are the last lines of the trail that wrote something, oldest first; what was done before
 * them is out of reach. A new thing done forgets what could be done again, as in any program.
 */
export function undoStack(lines: readonly TrailLine[]): UndoStack {
  const done: (Step & { readonly line: TrailLine | null })[] = [];
  let undone: Step[] = [];
  for (const line of lines) {
    if (FENCES.has(line.what)) {
      done.length = 0;
      undone = [];
    } else if (line.turn === 'undo') {
      const step = done.pop();
      if (step) undone.push({ of: step.of, what: step.what, by: [line.id] });
    } else if (line.turn === 'redo') {
      const step = undone.pop();
      if (step) done.push({ of: step.of, what: step.what, by: [line.id], line: null });
    } else if (!NEVER.test(line.what)) {
      const top = done.at(-1);
      undone = [];
      if (top?.line && WHILE_TYPING.has(line.what) && top.line.what === line.what && top.line.rows === line.rows) {
        done.pop();
        done.push({ of: [...top.of, line.id], by: [line.id, ...top.by], what: line.what, line });
      } else {
        done.push({ of: [line.id], by: [line.id], what: line.what, line });
      }
    }
  }
  const [undo, redo] = [done.at(-1), undone.at(-1)];
  return { undo: undo ? { of: undo.of, by: undo.by, what: undo.what } : null, redo: redo ?? null };
}
