import { z } from 'zod';
import { query } from './route';
import { day, flag, needCovered, nothing, pence, yearFigures } from './shapes';

export const homeRoutes = {
  'home.show': query(
    nothing,
    z.strictObject({
      on: day,
      /** What lies in the direct payment accounts. */
      balancePence: pence,
      /** The day of the newest entry; null: there is none. */
      lastEntryOn: day.nullable(),
      spokenFor: z.array(z.strictObject({ words: z.string(), amountPence: pence, dueOn: day.nullable() })),
      spokenForPence: pence,
      sparePence: pence,
      /** Null: no budget is known yet. */
      year: yearFigures.nullable(),
      /** The first day of a budget that is still to come; null: one is in force, or none is known. */
      budgetBeginsOn: day.nullable(),
      flags: z.array(flag),
      upcoming: z.array(z.strictObject({ on: day, words: z.string(), amountPence: pence.nullable(), kind: z.enum(['in', 'out', 'duty', 'review']) })),
      needs: z.array(needCovered),
      /** The balance at the end of each of the last months, oldest first. */
      balances: z.array(z.strictObject({ on: day, balancePence: pence })),
      hasAnything: z.strictObject({ needs: z.boolean(), services: z.boolean(), entries: z.boolean(), budget: z.boolean(), agreedBudget: z.boolean() }),
    }),
  ),
};
