import { z } from 'zod';
import { WAYS } from '../employer/compare-ways';
import { HOUR_PARTS } from '../employer/hour-cost';
import { LEAVING_REASONS, NOTICE_BY } from '../employer/job';
import { END_REASONS } from '../employer/payroll';
import { command, query } from './route';
import { day, done, filesSaved, id, nothing, pence, recurring, reserve, text } from './shapes';

const hour = z.strictObject({
  workerId: id,
  parts: z.array(z.strictObject({ part: z.enum(HOUR_PARTS), yearlyPence: pence, hourPence: pence })),
  hourPence: pence,
  yearlyPence: pence,
  allowanceUsedPence: pence,
});

/** Null: it cannot be worked out, and `missing` says why. */
const hours = z.strictObject({ costs: z.array(hour).nullable(), missing: z.string() });

const how = { noticeBy: z.enum(NOTICE_BY), noticeGivenOn: day.nullable(), reason: z.enum(LEAVING_REASONS) };
const step = z.strictObject({ title: z.string(), words: z.string(), byOn: day.nullable() });

const due = z.strictObject({
  workerId: id,
  name: z.string(),
  endsOn: day,
  notice: z.strictObject({ weeks: z.number().int(), legalWeeks: z.number().int(), agreedWeeks: z.number().int().nullable(), lastDay: day }).nullable(),
  /** What is paid beside the wages; null: not known, which `words` says. */
  lines: z.array(z.strictObject({ what: z.string(), pence: pence.nullable(), words: z.string() })),
  knownPence: pence,
  isPart: z.boolean(),
});

const formats = z.array(z.enum(['pdf', 'docx'])).min(1);

export const endingRoutes = {
  'costs.show': query(
    nothing,
    z.strictObject({
      today: day,
      people: z.array(z.strictObject({ workerId: id, name: z.string(), minutesAWeek: z.number().int(), selfEmployedPence: pence.nullable() })),
      now: hours,
      april: hours,
      from: day,
      /** Rates of that day that nobody knows yet. */
      ratesMissing: z.array(z.string()),
      reserves: z.array(reserve),
      workedOut: z.array(
        z.strictObject({
          kind: z.enum(['holiday', 'redundancy', 'hmrc', 'sickness_cover']),
          amountPence: pence.nullable(),
          workings: z.array(z.string()),
          keptPence: pence,
          /** Null: the council’s rules do not say. */
          isAllowed: z.boolean().nullable(),
        }),
      ),
    }),
  ),
  'costs.compare': query(
    z.strictObject({
      minutesAWeek: z.number().int().min(0).max(10_080),
      ratePence: pence,
      age: z.number().int().min(0).max(120),
      payEvery: recurring,
      extrasPence: pence,
      agencyRatePence: pence.nullable(),
      selfEmployedRatePence: pence.nullable(),
    }),
    z.strictObject({
      ways: z.array(
        z.strictObject({
          way: z.enum(WAYS),
          hourPence: pence,
          weekPence: pence,
          yearPence: pence,
          onTop: z.array(z.strictObject({ part: z.enum(['holiday', 'national_insurance', 'pension', 'extras']), pence })),
        }),
      ),
    }),
  ),
  'leaving.people': query(
    nothing,
    z.strictObject({
      today: day,
      people: z.array(z.strictObject({ workerId: id, name: z.string(), isEmployed: z.boolean(), startsOn: day, endsOn: day.nullable(), ...how })),
      employingEndsOn: day.nullable(),
      endReason: z.enum(END_REASONS),
    }),
  ),
  /** What one PA is due if the job ends so. `endsOn` null: the day on which the notice ends. */
  'leaving.show': query(
    z.strictObject({ workerId: id, endsOn: day.nullable(), ...how }),
    z.strictObject({ due, steps: z.array(step), letter: z.strictObject({ subject: z.string(), words: z.string() }).nullable(), hasWorkings: z.boolean() }),
  ),
  'leaving.everyone': query(
    z.strictObject({ endsOn: day, reason: z.enum(END_REASONS), noticeGivenOn: day.nullable() }),
    z.strictObject({ dues: z.array(due), knownPence: pence, isPart: z.boolean(), who: z.string(), steps: z.array(step) }),
  ),
  'jobs.end': command(z.strictObject({ workerId: id, endsOn: day.nullable(), ...how }), done),
  'employer.end': command(z.strictObject({ endsOn: day.nullable(), reason: z.enum(END_REASONS), noticeGivenOn: day.nullable() }), done),
  'jobs.exportNotice': command(z.strictObject({ workerId: id, subject: text, words: z.string().max(20_000), formats }), filesSaved),
  'jobs.exportRedundancy': command(z.strictObject({ workerId: id, endsOn: day, noticeGivenOn: day.nullable(), formats }), filesSaved),
};
