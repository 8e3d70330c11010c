import { z } from 'zod';
import { EVENT_KIND_KEYS } from '../history/event-kinds';
import { RECORDS_WITH_HISTORY } from '../history/record-names';
import { command, query } from './route';
import { day, id, nothing, text } from './shapes';

const turn = z.strictObject({ words: z.string(), at: z.string() });

const change = z.strictObject({
  /** “Support: Weekday mornings” */
  record: z.string(),
  how: z.enum(['added', 'changed', 'removed', 'taken_back', 'stands_again']),
  fields: z.array(z.strictObject({ label: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});

const line = z.strictObject({
  id,
  /** An instant in UTC. */
  at: z.string(),
  words: z.string(),
  /** Who did it; empty: not said. */
  by: z.string(),
  /** Why, where a reason was asked for. */
  reason: z.string(),
  state: z.enum(['stands', 'undone', 'taken_back']),
  changes: z.array(change),
  /** Further records that it wrote. */
  more: z.number(),
});

/** What was done in this ledger, and the way back and forth through it. */
export const historyRoutes = {
  /** What undo and redo would do next; null: nothing. */
  'history.stack': query(nothing, z.strictObject({ undo: turn.nullable(), redo: turn.nullable() })),
  'history.turn': command(z.strictObject({ turn: z.enum(['undo', 'redo']) }), turn.extend({ turn: z.enum(['undo', 'redo']) })),
  /** What was done, the newest first, a page at a time. */
  'history.list': query(
    z.strictObject({
      /** Of one record; null: of the whole ledger. */
      record: z.strictObject({ table: z.enum(RECORDS_WITH_HISTORY), id }).nullable(),
      words: text,
      kind: z.enum(EVENT_KIND_KEYS).nullable(),
      from: day.nullable(),
      to: day.nullable(),
      /** Everything, or what stands: without what was undone or taken back. */
      all: z.boolean(),
      /** Lines before this one; null: from the newest on. */
      before: id.nullable(),
    }),
    /** `older`: the line before which the next page begins; null: this is the last. */
    z.strictObject({ lines: z.array(line), older: id.nullable() }),
  ),
  /** Writes all of it as a table where the person chooses; null: they closed the dialog. */
  'history.export': command(z.strictObject({ from: day.nullable(), to: day.nullable() }), z.strictObject({ name: z.string(), sha256: z.string() }).nullable()),
};
