import { z } from 'zod';
import { PENSION_LETTERS } from '../employer/pension-letters';
import { command, query } from './route';
import { day, done, duty, employer, filesSaved, id, nothing, pence, pensionStep, period, saved, standingDuty } from './shapes';

const group = z.enum(['eligible', 'may_opt_in', 'may_join', 'outside']);

export const dutiesRoutes = {
  /** The duties of a year back and a year ahead, what always holds, what law is to come, and where the pension of each PA stands. */
  'duties.show': query(
    nothing,
    z.strictObject({
      duties: z.array(duty),
      always: z.array(standingDuty),
      toCome: z.array(standingDuty),
      workers: z.number(),
      pension: z.strictObject({
        people: z.array(
          z.strictObject({
            workerId: id,
            name: z.string(),
            group,
            /** The pay period looked at, with its pay. */
            period,
            payPence: pence,
            isKnown: z.boolean(),
            /** In years; null: the date of birth is not written down, and the age group stands in. */
            age: z.number().nullable(),
            eligibleOn: day.nullable(),
            inSince: day.nullable(),
            optOutUntil: day.nullable(),
            postponedUntil: day.nullable(),
            letter: z.enum(PENSION_LETTERS),
            steps: z.array(pensionStep),
          }),
        ),
        /** Of the employer: declarations and re-enrolments. */
        steps: z.array(pensionStep),
        declareBy: day.nullable(),
        /** The next time to choose a day for re-enrolment. */
        reenrolment: z.strictObject({ from: day, to: day, declareBy: day }).nullable(),
      }),
      employer,
    }),
  ),
  'duties.exportCalendar': command(nothing, z.strictObject({ name: z.string(), duties: z.number() }).nullable()),
  'pensionSteps.save': command(pensionStep.omit({ id: true }).extend({ id: id.nullable() }), saved),
  'pensionSteps.remove': command(z.strictObject({ id }), done),
  'pensionLetters.export': command(
    z.strictObject({ workerId: id, letter: z.enum(PENSION_LETTERS), formats: z.array(z.enum(['pdf', 'docx'])).min(1) }),
    filesSaved,
  ),
};
