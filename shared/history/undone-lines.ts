/** An undo or a redo in the trail: which lines it turned round. */
export type Turn = { readonly turn: 'undo' | 'redo'; readonly of: readonly number[] };

/** The lines that are undone now, from every undo and redo, oldest first. */
export function undoneLines(turns: readonly Turn[]): Set<number> {
  const undone = new Set<number>();
  for (const { turn, of } of turns) {
    for (const id of of) {
      if (turn === 'undo') undone.add(id);
      else undone.delete(id);
    }
  }
  return undone;
}

/** Lines that do nothing but go back and forth, or take money back: what stands is told without them. */
export const GOES_BACK: readonly string[] = ['history.turn', 'payments.reverse', 'imports.undo'];

/** Lines whose money may be taken back later as a whole. */
export const ADDS_MONEY: readonly string[] = ['payments.record', 'payments.correct', 'imports.save'];
