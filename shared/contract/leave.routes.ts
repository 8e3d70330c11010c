import { z } from 'zod';
import { ABSENCE_KINDS, PROOFS, type Absence } from '../employer/absence';
import { CARRY_KINDS } from '../employer/carry-over';
import { command, query } from './route';
import { day, done, filesSaved, id, pence, period, saved, text } from './shapes';

const minutes = z.number().int().min(0).max(1_000_000);

export const absence = z.strictObject({
  id,
  workerId: id,
  kind: z.enum(ABSENCE_KINDS),
  from: day,
  to: day.nullable(),
  minutes: minutes.nullable(),
  proof: z.enum(PROOFS),
  proofUntil: day.nullable(),
  words: text,
}) satisfies z.ZodType<Absence>;

const carried = z.strictObject({ workerId: id, yearFrom: day, minutes, kind: z.enum(CARRY_KINDS), words: text });

const holidayFigures = z.strictObject({
  /** Null: with irregular hours it grows with them, so it is what was earned. */
  entitledMinutes: z.number().int(),
  entitledDaysTenths: z.number().int().nullable(),
  isEarned: z.boolean(),
  isRolledUp: z.boolean(),
  givenMinutes: z.number().int(),
  carriedMinutes: z.number().int(),
  takenMinutes: z.number().int(),
  bookedMinutes: z.number().int(),
  leftMinutes: z.number().int(),
  /** If the job ended today; null: the leave year is over and the job went on. */
  owedMinutes: z.number().int().nullable(),
  owedPence: pence.nullable(),
  hourPence: pence.nullable(),
});

const leaveOfWorker = z.strictObject({
  workerId: id,
  name: z.string(),
  endsOn: day.nullable(),
  isCurrent: z.boolean(),
  /** Leave years that can be looked at, the newest first. */
  years: z.array(period),
  year: period,
  /** Null: something is missing, which `missing` says. */
  holiday: holidayFigures.nullable(),
  missing: z.string().nullable(),
  workings: z.array(z.string()),
  remarks: z.array(z.string()),
  /** With irregular hours, by pay period. */
  periods: z.array(z.strictObject({ from: day, to: day, workedMinutes: z.number().int().nullable(), earnedMinutes: z.number().int() })),
  carried: carried.nullable(),
  /** Null: it is the first leave year. */
  mayCarry: z.strictObject({ leftBeforeMinutes: z.number().int().nullable() }).nullable(),
  absences: z.array(absence.extend({ takenMinutes: z.number().int() })),
  spells: z.array(z.strictObject({ from: day, to: day.nullable(), days: z.number().int(), payPence: pence.nullable(), paidDays: z.number().int(), sentences: z.array(z.string()) })),
  /** Does a usual week say the hours of days away? */
  hasRota: z.boolean(),
});

export const leaveRoutes = {
  /** `yearOn`: a day in the leave year to show; null: the one of today. */
  'leave.show': query(z.strictObject({ yearOn: day.nullable() }), z.strictObject({ today: day, workers: z.array(leaveOfWorker) })),
  'absences.save': command(absence.omit({ id: true }).extend({ id: id.nullable() }), saved),
  'absences.remove': command(z.strictObject({ id }), done),
  'leaveCarried.save': command(carried, done),
  'leave.export': command(z.strictObject({ formats: z.array(z.enum(['pdf', 'xlsx', 'csv'])).min(1) }), filesSaved),
};
