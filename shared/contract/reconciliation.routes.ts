import { z } from 'zod';
import { command, query } from './route';
import { day, done, filesSaved, id, nothing, pence, saved, text } from './shapes';

const figures = { from: day, to: day, openingPence: pence, closingPence: pence };

/** What the ticked payments come to; money out is a positive amount. Difference = closing − (opening + in − out). */
const reached = { inPence: pence, outPence: pence, reachedPence: pence, differencePence: pence, tickedCount: z.number() };

const statementShape = z.strictObject({
  id,
  accountId: id,
  accountName: z.string(),
  ...figures,
  ...reached,
  state: z.enum(['begun', 'done']),
  doneAt: z.string().nullable(),
  /** Why it was opened again, a line each time; empty: it never was. */
  note: z.string(),
});

const entryIds = z.array(id).min(1).max(200_000);

/** Agreeing the accounts with the bank's statements. */
export const reconciliationRoutes = {
  /** How far each account agrees, what comes next, and every statement, the latest first. */
  'statements.list': query(
    nothing,
    z.strictObject({
      accounts: z.array(
        z.strictObject({
          id,
          name: z.string(),
          openedOn: day,
          closedOn: day.nullable(),
          isCash: z.boolean(),
          /** The last day of the latest agreed statement; null: it agrees with none yet. */
          agreedTo: day.nullable(),
          /** The statement that comes next; null: it is agreed up to today. */
          next: z.strictObject({ from: day, to: day.nullable() }).nullable(),
          /** The one that is begun; null: none is. */
          begunId: id.nullable(),
        }),
      ),
      statements: z.array(statementShape),
    }),
  ),
  /** What the bank's files and the last agreed statement say of the figures of these days; null: nothing says it. */
  'statements.figures': query(z.strictObject({ accountId: id, from: day, to: day.nullable() }), z.strictObject({ openingPence: pence, lastTo: day.nullable(), closingPence: pence.nullable() })),
  'statements.show': query(
    z.strictObject({ id }),
    statementShape.extend({
      /** What it should open on: where the last one closed, or what the ledger had. */
      expectedOpeningPence: pence,
      lastTo: day.nullable(),
      rows: z.array(
        z.strictObject({
          id,
          paidOn: day,
          payee: z.string(),
          bankText: z.string(),
          amountPence: pence,
          ticked: z.boolean(),
          /** The bank's own file brought it. */
          isFromBank: z.boolean(),
        }),
      ),
      /** Rows of the bank's files in these days that the ledger has not. */
      bankRows: z.array(z.strictObject({ fileName: z.string(), row: z.number(), paidOn: day, payee: z.string(), amountPence: pence })),
      refusedRows: z.array(z.strictObject({ fileName: z.string(), row: z.number(), reason: z.string() })),
      /** Files that cannot be read again by themselves, because someone had said which column is which. */
      unreadFiles: z.array(z.string()),
      explanations: z.array(z.strictObject({ kind: z.string(), words: z.string(), entryIds: z.array(id) })),
    }),
  ),
  /** The payments that the bank's files brought in these days come ticked. */
  'statements.begin': command(z.strictObject({ accountId: id, ...figures }), saved),
  'statements.change': command(z.strictObject({ id, ...figures }), done),
  'statements.tick': command(z.strictObject({ id, entryIds, ticked: z.boolean() }), done),
  'statements.giveUp': command(z.strictObject({ id }), done),
  'statements.finish': command(z.strictObject({ id }), z.strictObject({ words: z.string() })),
  'statements.export': command(z.strictObject({ id, formats: z.array(z.enum(['pdf', 'docx'])).min(1) }), filesSaved),
  'statements.openAgain': command(z.strictObject({ id, reason: text }), done),
};
