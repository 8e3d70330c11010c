import { z } from 'zod';
import { command, query } from './route';
import { day, done, duty, employer, id, letter, nothing, pence, policy, recurring, saved, text, worker } from './shapes';

const orNew = { id: id.nullable() };

export const employingRoutes = {
  'employing.show': query(
    nothing,
    z.strictObject({
      workers: z.array(
        z.strictObject({
          worker,
          isCurrent: z.boolean(),
          /** The hourly rate today, or on the first day of a PA who has not started; null: none is written down. */
          ratePence: pence.nullable(),
          /** The wage floor for this PA on the same day, with the row it comes from; null: not loaded for that day. */
          floor: z.strictObject({ requiredPence: pence, words: z.string() }).nullable(),
          /** A tax year at the usual hours; null: something it needs is not known. */
          yearly: z
            .strictObject({ wagesPence: pence, holidayPence: pence, nationalInsurancePence: pence, pensionPence: pence, totalPence: pence, perHourPence: pence })
            .nullable(),
          paidThisYearPence: pence,
        }),
      ),
      employer,
      policies: z.array(policy),
      duties: z.array(duty),
    }),
  ),
  'workers.save': command(worker.omit({ id: true }).extend(orNew), saved),
  'employer.save': command(employer, done),
  'policies.save': command(policy.omit({ id: true }).extend(orNew), saved),
  'policies.remove': command(z.strictObject({ id }), done),
  'duties.record': command(
    z.strictObject({ dutyId: z.string().max(60), workerId: id.nullable(), dueOn: day, state: z.enum(['done', 'not_needed']), doneOn: day, words: text }),
    saved,
  ),
  'duties.takeBack': command(z.strictObject({ dutyId: z.string().max(60), workerId: id.nullable(), dueOn: day }), done),

  'contribution.show': query(
    nothing,
    z.strictObject({
      letters: z.array(letter),
      current: letter.nullable(),
      due: z.array(
        z.strictObject({
          dueOn: day,
          expectedPence: pence,
          paidPence: pence,
          state: z.enum(['paid', 'part', 'missed', 'coming', 'not_known']),
        }),
      ),
      /** Each day from which another letter applied, oldest first; amounts a week. */
      changes: z.array(z.strictObject({ letterId: id, from: day, beforePence: pence, afterPence: pence })),
      /** Expected up to the last day that the ledger knows about, and not paid in. */
      arrearsPence: pence,
      paidThisYearPence: pence,
      expectedThisYearPence: pence,
      nextDueOn: day.nullable(),
      route: z.string().nullable(),
      every: recurring.nullable(),
    }),
  ),
  'letters.save': command(letter.omit({ id: true }).extend(orNew), saved),
  'letters.remove': command(z.strictObject({ id }), done),
};
