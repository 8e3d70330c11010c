import { z } from 'zod';
import { PLANNED_SOURCES } from '../planned/occurrence';
import type { PlannedLayers } from '../planned/layers';
import type { PlannedRow } from '../planned/planned-list';
import { PLANNED_STATES } from '../planned/planned-state';
import { command, query } from './route';
import { category, day, done, id, pence, period, saved, text } from './shapes';

/** Names one planned movement of money. */
const occurrenceKey = { source: z.enum(PLANNED_SOURCES), sourceId: id, dueOn: day };

const plannedRow = z.strictObject({
  ...occurrenceKey,
  booksOn: day,
  payableFrom: day,
  direction: z.enum(['in', 'out']),
  /** In is positive, out is negative; null: nobody knows yet. */
  amountPence: pence.nullable(),
  account: z.enum(['direct_payment', 'own']),
  payee: z.string(),
  name: z.string(),
  serviceId: id.nullable(),
  category,
  period: period.nullable(),
  state: z.enum(PLANNED_STATES),
  entryIds: z.array(id).readonly(),
  metOn: day.nullable(),
  metPence: pence.nullable(),
  differencePence: pence.nullable(),
  answerOn: day.nullable(),
  reason: z.string(),
  balancePence: pence.nullable(),
}) satisfies z.ZodType<PlannedRow>;

const layers = z.strictObject({
  period,
  budgetPence: pence,
  paidPence: pence,
  committedPence: pence,
  availablePence: pence,
  plannedPence: pence,
  amountsNotKnown: z.number(),
}) satisfies z.ZodType<PlannedLayers>;

/** Planned money: what should come and go, and what came of it. */
export const plannedRoutes = {
  'planned.show': query(
    period,
    z.strictObject({
      on: day,
      /** Those of the period, and what is late from before it, by the bank’s day. */
      rows: z.array(plannedRow).readonly(),
      balancePence: pence,
      lowest: z.strictObject({ on: day, balancePence: pence }).nullable(),
      inPence: pence,
      outPence: pence,
      layers: layers.nullable(),
    }),
  ),
  /** Payments that may have met a planned movement: of its way, in the eight weeks around its day, the nearest first. */
  'planned.payments': query(
    z.strictObject(occurrenceKey),
    z.strictObject({ payments: z.array(z.strictObject({ entryId: id, paidOn: day, payee: z.string(), amountPence: pence })) }),
  ),
  'planned.cancel': command(z.strictObject({ ...occurrenceKey, reason: text }), saved),
  'planned.meet': command(z.strictObject({ ...occurrenceKey, entryId: id }), saved),
  /** `dueOn` is the day under which the answer is kept. */
  'planned.takeBack': command(z.strictObject(occurrenceKey), done),
};
