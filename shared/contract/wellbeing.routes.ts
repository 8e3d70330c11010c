import { z } from 'zod';
import { DECIDES, type Control } from '../plan/control';
import { WELLBEING_KEYS } from '../plan/wellbeing';
import { command, query } from './route';
import { day, helper, nothing, text } from './shapes';

const control = z.strictObject({
  decides: z.enum(DECIDES),
  decider: text,
  howDecided: text,
  viewsHeard: text,
  statedOn: day.nullable(),
}) satisfies z.ZodType<Omit<Control, 'id'>>;

/** Who decides about the care, and what the plan does for the nine areas of wellbeing. */
export const wellbeingRoutes = {
  'control.show': query(
    nothing,
    z.strictObject({
      personName: z.string(),
      /** Null: nothing is written down yet. */
      control: control.nullable(),
      /** What the person says when they state that the plan is theirs. */
      statement: z.string(),
      communicationNeeds: z.string(),
      helpers: z.array(helper),
      /** Mental capacity in plain words. */
      capacity: z.array(z.string()).readonly(),
    }),
  ),
  /** Answers the day of the statement as it was kept: null where it was taken back, because someone else decides now. */
  'control.save': command(control, z.strictObject({ statedOn: day.nullable() })),
  'wellbeing.show': query(
    nothing,
    z.strictObject({
      /** “5 of 9 areas are written.” */
      progress: z.string(),
      areas: z.array(z.strictObject({ area: z.enum(WELLBEING_KEYS), plain: z.string(), law: z.string(), asks: z.string(), example: z.string(), words: z.string() })),
    }),
  ),
  /** Keeps what is written about an area; empty words take it out. */
  'wellbeing.save': command(z.strictObject({ area: z.enum(WELLBEING_KEYS), words: text }), z.strictObject({ changedAt: z.string() })),
};
