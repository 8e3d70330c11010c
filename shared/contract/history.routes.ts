import { z } from 'zod';
import { command, query } from './route';
import { nothing } from './shapes';

const turn = z.strictObject({ words: z.string(), at: z.string() });

/** What was done in this ledger, and the way back and forth through it. */
export const historyRoutes = {
  /** What undo and redo would do next; null: nothing. */
  'history.stack': query(nothing, z.strictObject({ undo: turn.nullable(), redo: turn.nullable() })),
  'history.turn': command(z.strictObject({ turn: z.enum(['undo', 'redo']) }), turn.extend({ turn: z.enum(['undo', 'redo']) })),
};
