import { z } from 'zod';
import { command, query } from './route';
import { day, done, filesSaved, flag, id, pence, period, saved } from './shapes';

const returnEntry = z.strictObject({
  id,
  paidOn: day,
  payee: z.string(),
  amountPence: pence,
  service: z.string().nullable(),
  /** Whose money paid for it; left out: it is the usual. */
  whose: z.string().optional(),
  needs: z.array(z.string()),
  evidence: z.string(),
});
const line = z.strictObject({ category: z.string(), line: z.string(), amountPence: pence, entries: z.array(returnEntry) });

/** The spending return as the council reads it; the same value is the page, the PDF, the sheet and `return.json`. */
export const returnDocument = z.strictObject({
  title: z.string(),
  personName: z.string(),
  personReference: z.string(),
  bornOn: day.nullable(),
  councilName: z.string(),
  managedByWords: z.string(),
  /** Of the example household: a document that nobody should take for a real one. */
  isExample: z.boolean(),
  madeOn: day,
  /** 1: the first for its days; 2 and on: one that was sent is replaced by it. */
  version: z.number(),
  /** The day on which the one that it replaces was sent; null: it replaces none. */
  replacesOn: day.nullable(),
  from: day,
  to: day,
  openingPence: pence,
  income: z.array(line),
  incomePence: pence,
  spending: z.array(line),
  spendingPence: pence,
  closingPence: pence,
  /** What the banks state, added up, to the earliest of their days; null: an account with money has no statement in the period. */
  bankPence: pence.nullable(),
  bankOn: day.nullable(),
  /** Bank − ledger. Two accounts can differ by opposite amounts, so `banks` decides whether they agree. */
  differencePence: pence.nullable(),
  /** Each account that was held against its bank. */
  banks: z.array(z.strictObject({ name: z.string(), on: day, bankPence: pence, differencePence: pence })),
  owedPence: pence,
  owed: z.array(z.strictObject({ words: z.string(), amountPence: pence })),
  reserves: z.array(z.strictObject({ words: z.string(), amountPence: pence })),
  surplusPence: pence,
  /** Null: the council's limit is not known. */
  surplusLimitPence: pence.nullable(),
  contribution: z.strictObject({ expectedPence: pence, paidPence: pence }),
  budget: z.strictObject({ totalPence: pence, contributionPence: pence, councilPence: pence, per: z.string() }).nullable(),
  services: z.array(z.strictObject({ name: z.string(), provider: z.string(), needs: z.array(z.string()), plannedPence: pence, paidPence: pence })),
  /** Whose the money at the end is, in a sentence; left out: all of it is the direct payment. */
  fundWords: z.string().optional(),
  accounts: z.array(
    z.strictObject({
      name: z.string(),
      openingPence: pence,
      closingPence: pence,
      /** The day to which it agrees, payment by payment, with the bank's statements; null: with none. Left out by a return sent before this was kept. */
      agreedTo: day.nullable().optional(),
    }),
  ),
  /** The last day on which the council wants it; null: that is not known. Left out, like the two after it, by a return sent before this was kept. */
  dueOn: day.nullable().optional(),
  /** Who completed it, as Settings name them; left out: nobody said. */
  completedBy: z.string().optional(),
  /** The hours that the plan has for each PA over its days, and those on timesheets that are kept, in minutes. */
  hours: z.array(z.strictObject({ name: z.string(), plannedMinutes: z.number(), workedMinutes: z.number().optional() })).optional(),
  /** `documents`: inside the ledger, for its payments; left out by one that was sent before there were any. */
  evidence: z.strictObject({ with: z.number(), without: z.number(), documents: z.number().optional() }),
});
export type ReturnDocument = z.infer<typeof returnDocument>;

/** One difference between what was sent and what the ledger says now; see `shared/returns/diff-returns.ts`. */
const change = z.strictObject({ kind: z.enum(['figure', 'line', 'added', 'gone', 'changed']), words: z.string(), sentPence: pence.nullable(), nowPence: pence.nullable() });

export const returnRoutes = {
  'return.show': query(
    z.strictObject({ period: period.nullable() }),
    z.strictObject({
      period,
      /** Periods that the council's cycle suggests, newest first. */
      choices: z.array(period.extend({ words: z.string(), sentOn: day.nullable() })),
      /** As it was sent, or, where it was not or no copy was kept, as the ledger has it now. */
      document: returnDocument,
      /** What was sent last for this period; null: nothing was. */
      sent: z
        .strictObject({
          on: day,
          version: z.number(),
          /** No: it was sent before copies were kept. */
          isKept: z.boolean(),
          changes: z.array(change),
        })
        .nullable(),
      /** What stands in the way of sending it. */
      gaps: z.array(flag),
      sentOn: day.nullable(),
      dueOn: day.nullable(),
      /** The council looks at the prepaid card itself, and asks for a return only now and then. */
      isCardViewed: z.boolean(),
      /** The first day of the first return, where it is still to come and there is nothing to do; null: a return can be made. */
      beginsOn: day.nullable(),
    }),
  ),
  /** `asOf` sent: as it was sent last, where a copy was kept. */
  'return.export': command(z.strictObject({ period, asOf: z.enum(['sent', 'now']), formats: z.array(z.enum(['pdf', 'xlsx', 'csv', 'json'])).min(1) }), filesSaved),
  'return.markSent': command(z.strictObject({ period, sentOn: day }), saved),
  'return.markNotSent': command(z.strictObject({ period }), saved),
  /** Takes `markNotSent` back; `id` is what it answered. */
  'return.markSentAfterAll': command(z.strictObject({ id }), done),
};
