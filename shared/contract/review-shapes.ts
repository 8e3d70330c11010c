// The shapes of reviews, of what changed, and of what was asked of the council; held to their domain types as in shapes.ts.
import { z } from 'zod';
import { CONTACT_KINDS, type CouncilContact } from '../plan/council-contacts';
import { ASSESSMENT_KINDS, CHANGE_ABOUT, GOAL_STATES, REVIEW_KINDS, REVIEW_RESULTS, type Assessment, type Change, type Decision, type Review } from '../plan/reviews';
import { day, id, text } from './shapes';

export const review = z.strictObject({
  id,
  kind: z.enum(REVIEW_KINDS),
  askedOn: day.nullable(),
  plannedOn: day.nullable(),
  heldOn: day.nullable(),
  withWhom: text,
  words: text,
  planWorks: z.enum(['not_said', 'yes', 'partly', 'no']),
  needsChanged: z.enum(['not_said', 'yes', 'no']),
  risksChecked: z.enum(['not_said', 'yes', 'no']),
  result: z.enum(REVIEW_RESULTS),
  goals: z.array(z.strictObject({ goal: text, state: z.enum(GOAL_STATES), words: text })).readonly(),
}) satisfies z.ZodType<Review>;

export const change = z.strictObject({ id, noticedOn: day, about: z.enum(CHANGE_ABOUT), words: text }) satisfies z.ZodType<Change>;

export const assessment = z.strictObject({
  id,
  kind: z.enum(ASSESSMENT_KINDS),
  askedOn: day.nullable(),
  heldOn: day.nullable(),
  byWhom: text,
  words: text,
}) satisfies z.ZodType<Assessment>;

export const decision = z.strictObject({
  id,
  decidedOn: day,
  eligible: z.boolean(),
  reasons: text,
  hasWrittenReasons: z.boolean(),
  supportEndsOn: day.nullable(),
  otherHelp: text,
}) satisfies z.ZodType<Decision>;

export const councilContact = z.strictObject({
  id,
  kind: z.enum(CONTACT_KINDS),
  madeOn: day,
  toWhom: text,
  words: text,
  repliedOn: day.nullable(),
  reply: text,
}) satisfies z.ZodType<CouncilContact>;
