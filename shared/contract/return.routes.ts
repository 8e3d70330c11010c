import { z } from 'zod';
import { command, query } from './route';
import { day, done, filesSaved, flag, id, pence, period } from './shapes';

const returnEntry = z.strictObject({
  id,
  paidOn: day,
  payee: z.string(),
  amountPence: pence,
  service: z.string().nullable(),
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
  accounts: z.array(z.strictObject({ name: z.string(), openingPence: pence, closingPence: pence })),
  evidence: z.strictObject({ with: z.number(), without: z.number() }),
});
export type ReturnDocument = z.infer<typeof returnDocument>;

export const returnRoutes = {
  'return.show': query(
    z.strictObject({ period: period.nullable() }),
    z.strictObject({
      period,
      /** Periods that the council's cycle suggests, newest first. */
      choices: z.array(period.extend({ words: z.string(), sentOn: day.nullable() })),
      document: returnDocument,
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
  'return.export': command(z.strictObject({ period, formats: z.array(z.enum(['pdf', 'xlsx', 'csv', 'json'])).min(1) }), filesSaved),
  'return.markSent': command(z.strictObject({ period, sentOn: day }), done),
};
