import { z } from 'zod';
import { BANK_HOLIDAYS, CERTIFICATE_LEVELS, CERTIFICATES, HOLIDAY_PAY, JOB_HOURS, LEAVING_REASONS, NOTICE_BY, RIGHT_TO_WORK_KINDS, type Job, type WorkerBank } from '../employer/job';
import { OTHER_HOUR_KINDS } from '../employer/shift';
import type { RateOfKind } from '../employer/save-other-rates';
import { command, query } from './route';
import { day, done, filesSaved, id, nothing, pence, text, worker } from './shapes';

const weeks = z.number().int().min(0).max(520).nullable();

const job = z.strictObject({
  workerId: id,
  title: text,
  duties: text,
  workplace: text,
  hours: z.enum(JOB_HOURS),
  holidayPay: z.enum(HOLIDAY_PAY),
  leaveYearStarts: z.string().max(20).nullable(),
  bankHolidays: z.enum(BANK_HOLIDAYS),
  probationWeeks: weeks,
  workerNoticeWeeks: weeks,
  employerNoticeWeeks: weeks,
  fixedUntil: day.nullable(),
  sickPayWords: text,
  otherLeaveWords: text,
  benefitsWords: text,
  trainingWords: text,
  complaintsWords: text,
  otherWords: text,
  address: text,
  phone: text,
  email: text,
  emergencyName: text,
  emergencyPhone: text,
  rightToWorkKind: z.enum(RIGHT_TO_WORK_KINDS),
  certificate: z.enum(CERTIFICATES),
  certificateLevel: z.enum(CERTIFICATE_LEVELS),
  certificateNumber: text,
  certificateOn: day.nullable(),
  hasOtherJob: z.boolean().nullable(),
  over48HoursAgreedOn: day.nullable(),
  statusCheckedOn: day.nullable(),
  statusReference: text,
  taxReferenceSeenOn: day.nullable(),
  ownInsuranceUntil: day.nullable(),
  noticeGivenOn: day.nullable(),
  noticeBy: z.enum(NOTICE_BY),
  leavingReason: z.enum(LEAVING_REASONS),
}) satisfies z.ZodType<Job>;

const rateOfKind = z.strictObject({ kind: z.enum(OTHER_HOUR_KINDS), from: day, ratePence: pence }) satisfies z.ZodType<RateOfKind>;
const bankDetails = z.strictObject({ holder: text, sortCode: z.string().max(40), accountNumber: z.string().max(40) }) satisfies z.ZodType<Omit<WorkerBank, 'workerId'>>;

const checklist = z
  .array(
    z.strictObject({
      heading: z.string(),
      steps: z
        .array(
          z.strictObject({
            key: z.string(),
            words: z.string(),
            state: z.enum(['done', 'open', 'late', 'not_needed', 'by_hand']),
            byOn: day.nullable(),
            detail: z.string(),
            place: z.enum(['worker', 'contact', 'terms', 'checks', 'bank', 'leaving', 'statement', 'insurance', 'employer', 'hours', 'leave', 'pay', 'duties', 'costs']).nullable(),
          }),
        )
        .readonly(),
    }),
  )
  .readonly();

const helping = z.strictObject({ serviceId: id, name: z.string(), provider: z.string(), when: z.string(), reference: z.string() });

export const peopleRoutes = {
  /** Who helps without being paid by the hour by this household: agencies, and people who help without pay. */
  'people.show': query(nothing, z.strictObject({ agencies: z.array(helping), unpaid: z.array(helping) })),
  /** One PA: the record, the checklists, and what a written statement would lack. */
  'workers.show': query(
    z.strictObject({ id }),
    z.strictObject({
      worker,
      job,
      otherRates: z.array(rateOfKind).readonly(),
      /** The account as others may see it. `changedOn`: the day on which it was last written down. Null: none is. */
      bank: z.strictObject({ masked: z.string(), changedOn: day.nullable() }).nullable(),
      starting: checklist,
      leaving: checklist,
      /** Null: they work for themselves. */
      statement: z.strictObject({ missing: z.array(z.strictObject({ words: z.string(), place: z.enum(['person', 'worker', 'terms', 'hours']) })).readonly() }).nullable(),
    }),
  ),
  'jobs.save': command(job, done),
  'otherRates.save': command(z.strictObject({ workerId: id, rates: z.array(rateOfKind).max(200) }), done),
  /** The whole bank details, asked for one by one and only when somebody wants to see them. Null: none are written down. */
  'workerBank.show': query(z.strictObject({ workerId: id }), bankDetails.nullable()),
  'workerBank.save': command(z.strictObject({ workerId: id, bank: bankDetails.nullable() }), done),
  'writtenStatement.export': command(z.strictObject({ workerId: id, formats: z.array(z.enum(['pdf', 'docx'])).min(1) }), filesSaved),
};
