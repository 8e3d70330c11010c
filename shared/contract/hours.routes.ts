import { z } from 'zod';
import { ABSENCE_KINDS } from '../employer/absence';
import { HOUR_KINDS, SHIFT_STATES, type Shift, type Timesheet } from '../employer/shift';
import { command, query } from './route';
import { day, done, filesSaved, id, period, saved, text } from './shapes';

const minutes = z.number().int().min(0).max(1440);
const times = { startsAt: z.number().int().min(0).max(1439), minutes, breakMinutes: minutes, kind: z.enum(HOUR_KINDS) };
const weekday = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]);
const rotaLine = z.strictObject({ ...times, week: z.union([z.literal(0), z.literal(1), z.literal(2)]), weekday });
const shift = z.strictObject({ id, workerId: id, on: day, ...times, wokenMinutes: minutes, state: z.enum(SHIFT_STATES), serviceId: id.nullable(), words: z.string().max(500) }) satisfies z.ZodType<Shift>;
const timesheet = z.strictObject({ id, workerId: id, weekFrom: day, approvedOn: day, approvedBy: text, words: text }) satisfies z.ZodType<Timesheet>;
const workerWeek = { workerId: id, weekFrom: day };
const sum = z.strictObject({
  workedMinutes: z.number(),
  paidMinutes: z.number(),
  cancelledPaidMinutes: z.number(),
  sleepIns: z.number(),
  byKind: z.array(z.strictObject({ kind: z.enum(HOUR_KINDS), minutes: z.number() })).readonly(),
});
const against = z.strictObject({ period, workedMinutes: z.number(), contractMinutes: z.number().nullable(), plannedMinutes: z.number().nullable() });
const hoursText = z.string().max(1_000_000);
const tableRow = z.strictObject({
  row: z.number(),
  text: z.string(),
  verdict: z.enum(['add', 'already_there', 'no_shift', 'refused']),
  /** Why it is not added; empty: it is. */
  reason: z.string(),
  shift: shift.omit({ workerId: true }).extend({ id: id.nullable() }).nullable(),
});

/** The usual rota, hours by week, their approval and their sheets. */
export const hoursRoutes = {
  'hours.show': query(
    /** Null: the first PA, and the week of today. */
    z.strictObject({ workerId: id.nullable(), weekOf: day.nullable() }),
    z.strictObject({
      today: day,
      /** Who approves, where the name is known; empty: it is not. */
      by: z.string(),
      workers: z.array(z.strictObject({ id, name: text, startsOn: day, endsOn: day.nullable(), minutesAWeek: z.number(), isCurrent: z.boolean() })),
      /** Null: there is no PA. */
      chosen: z
        .strictObject({
          ...workerWeek,
          /** In the order of the clock. */
          shifts: z.array(shift).readonly(),
          /** How many shifts the rota would add. */
          canFill: z.number(),
          absences: z.array(z.strictObject({ kind: z.enum(ABSENCE_KINDS), from: day, to: day.nullable() })),
          timesheet: timesheet.nullable(),
          /** Pay that was worked out with this week’s hours; null: none yet. */
          paid: period.nullable(),
          sum,
          /** This week, and the four weeks up to its end. */
          against: z.array(against),
          /** The last twelve weeks of work up to this one or today, the newest first. */
          weeks: z.array(z.strictObject({ weekFrom: day, shifts: z.number(), workedMinutes: z.number(), sleepIns: z.number(), state: z.enum(['approved', 'open', 'empty']) })),
          services: z.array(z.strictObject({ id, name: text })),
          /** Every usual week that is written down, the newest first. */
          rotas: z.array(z.strictObject({ from: day, shifts: z.array(rotaLine.extend({ id })) })),
        })
        .nullable(),
    }),
  ),
  'hours.saveWeek': command(z.strictObject({ ...workerWeek, shifts: z.array(shift.omit({ workerId: true }).extend({ id: id.nullable() })).max(100) }), done),
  'hours.fillWeek': command(z.strictObject(workerWeek), z.strictObject({ filled: z.number() })),
  'hours.approve': command(z.strictObject({ ...workerWeek, approvedBy: z.string().max(200), words: z.string().max(500) }), saved),
  'hours.openAgain': command(z.strictObject(workerWeek), done),
  'hours.readTable': query(z.strictObject({ workerId: id, text: hoursText }), z.strictObject({ rows: z.array(tableRow).readonly() })),
  'hours.importTable': command(z.strictObject({ workerId: id, text: hoursText, leaveOutRefused: z.boolean() }), z.strictObject({ added: z.number(), weeks: z.array(day) })),
  /** A file as text; null: the dialog was closed. */
  'hours.chooseTable': command(z.strictObject({}), z.strictObject({ fileName: z.string(), text: z.string() }).nullable()),
  'rota.save': command(z.strictObject({ workerId: id, from: day, shifts: z.array(rotaLine).max(100) }), done),
  'rota.remove': command(z.strictObject({ workerId: id, from: day }), done),
  'timesheets.export': command(z.strictObject({ workerId: id, from: day, to: day, isBlank: z.boolean(), formats: z.array(z.enum(['pdf', 'docx'])).min(1) }), filesSaved),
};

