import { z } from 'zod';
import { COMPLAINT_STEPS, type ComplaintStep } from '../plan/complaint-steps';
import type { ReviewDue } from '../plan/review-calendar';
import { REVIEW_KINDS } from '../plan/reviews';
import { assessment, change, councilContact, decision, review } from './review-shapes';
import { command, query } from './route';
import { day, done, filesSaved, id, nothing, saved, text } from './shapes';

const noId = { id: true } as const;
const orNew = { id: id.nullable() };
const address = z.strictObject({ name: z.string(), address: z.array(z.string()), phone: z.string().nullable(), email: z.string().nullable() }).nullable();
const formats = z.array(z.enum(['pdf', 'docx'])).min(1);
const step = z.enum(COMPLAINT_STEPS);

const reviewDue = z.strictObject({
  kind: z.enum(REVIEW_KINDS),
  fromOn: day,
  byOn: day.nullable(),
  plannedOn: day.nullable(),
  reviewId: id.nullable(),
  because: z.string(),
  source: z.string(),
}) satisfies z.ZodType<ReviewDue>;

/** Reviews, what changed, assessments, decisions, and what was asked of the council. */
export const reviewsRoutes = {
  'reviews.show': query(
    nothing,
    z.strictObject({
      on: day,
      due: z.array(reviewDue),
      reviews: z.array(review),
      changes: z.array(change),
      assessments: z.array(assessment),
      decisions: z.array(decision),
      contacts: z.array(councilContact),
      /** The goals of the plan as it is, for a review to go through. */
      goals: z.array(z.strictObject({ id, words: z.string() })),
      steps: z.array(
        z.strictObject({ key: step, state: z.enum(['not_taken', 'waiting', 'answered']), takenOn: day.nullable(), answeredOn: day.nullable() }) satisfies z.ZodType<ComplaintStep>,
      ),
      /** What happened between the household and the council, the oldest first. */
      timeline: z.array(z.strictObject({ on: day, words: z.string() })),
      councilName: z.string(),
      /** Null: the council’s profile does not say, so ask the council. */
      councilContact: address,
      councilComplaints: address,
      /** The first day that a pack made today is about. */
      packFrom: day,
    }),
  ),
  'reviews.save': command(review.omit(noId).extend(orNew), saved),
  'reviews.remove': command(z.strictObject({ id }), done),
  'changes.save': command(change.omit(noId).extend(orNew), saved),
  'changes.remove': command(z.strictObject({ id }), done),
  'assessments.save': command(assessment.omit(noId).extend(orNew), saved),
  'assessments.remove': command(z.strictObject({ id }), done),
  'decisions.save': command(decision.omit(noId).extend(orNew), saved),
  'decisions.remove': command(z.strictObject({ id }), done),
  'contacts.save': command(councilContact.omit(noId).extend(orNew), saved),
  'contacts.remove': command(z.strictObject({ id }), done),
  /** The pack from a day to today; `toAsk`: what the person wants to ask or say. */
  'reviews.exportPack': command(z.strictObject({ from: day, toAsk: text, formats }), filesSaved),
  'letters.draft': query(z.strictObject({ kind: step }), z.strictObject({ to: z.string(), subject: z.string(), words: z.string() })),
  'letters.export': command(z.strictObject({ to: text, subject: text, words: text, formats }), filesSaved),
};
