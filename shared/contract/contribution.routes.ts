import { z } from 'zod';
import { GUARANTEE_AGES, HOUSEHOLDS, NO_CHARGE, type Means, type MeansLine } from '../contribution/means';
import { MEANS_KIND_KEYS } from '../contribution/means-kinds';
import { command, query } from './route';
import { day, done, id, nothing, pence, recurring, saved, text } from './shapes';

const means = z.strictObject({
  figuresOn: day,
  household: z.enum(HOUSEHOLDS),
  ageBand: z.enum(GUARANTEE_AGES),
  children: z.number().int(),
  disabilityPremium: z.boolean(),
  enhancedDisabilityPremium: z.boolean(),
  carerPremium: z.boolean(),
  capitalPence: pence.nullable(),
  migPence: pence.nullable(),
  noCharge: z.enum(NO_CHARGE).nullable(),
}) satisfies z.ZodType<Means>;

const meansLine = z.strictObject({ id, kind: z.enum(MEANS_KIND_KEYS), words: text, amountPence: pence, every: recurring, evidence: text }) satisfies z.ZodType<MeansLine>;

const step = z.strictObject({
  key: z.enum(['income', 'ignored', 'savings', 'guarantee', 'housing', 'disability', 'other', 'least', 'cost', 'no_charge']),
  title: z.string(),
  why: z.string(),
  effect: z.enum(['adds', 'takes', 'shown', 'limits']),
  amountPence: pence.nullable(),
  runningPence: pence.nullable(),
  items: z.array(z.strictObject({ words: z.string(), weeklyPence: pence.nullable(), told: z.strictObject({ amountPence: pence, every: recurring }).nullable() })).readonly(),
  rate: z.string().nullable(),
  source: z.string(),
});

export const contributionRoutes = {
  /** Is this figure right? Null: nothing is told yet. */
  'contribution.estimate': query(
    nothing,
    z.strictObject({
      means: means.nullable(),
      lines: z.array(meansLine),
      estimate: z
        .strictObject({
          steps: z.array(step).readonly(),
          resultPence: pence.nullable(),
          basis: z.enum(['sum', 'full_cost', 'no_charge']),
          missing: z.array(z.string()).readonly(),
          remarks: z.array(z.string()).readonly(),
        })
        .nullable(),
      /** The council's figure on the day of the estimate; null: none is written down. */
      council: z.strictObject({ weeklyPence: pence, words: z.string() }).nullable(),
      /** The 6 April since which the amounts have changed; null: they are of this tax year. */
      oldSince: day.nullable(),
    }),
  ),
  'means.save': command(means, done),
  'meansLines.save': command(meansLine.omit({ id: true }).extend({ id: id.nullable() }), saved),
  'meansLines.remove': command(z.strictObject({ id }), done),
};
