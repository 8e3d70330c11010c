import { z } from 'zod';

const every = z.enum(['week', 'fortnight', '4-weeks', 'month', 'quarter', 'year']);

/**
 * One line of words, at most so many signs long. A profile may come from a stranger's file, so it has no line ends, no control signs
 * and none of those that turn the direction of reading, with which words can look like others.
 */
const line = (most: number) => z.string().max(most).regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*$/u);
const words = (most: number) => line(most).regex(/\S/);
const lines = (most: number) => z.array(words(400)).max(most);
const count = z.number().int().min(0).max(999_999).nullable();

/** Whom to write to or ring. `email` and `phone` null: not known. */
export const councilAddressSchema = z.strictObject({ name: words(120), address: z.array(words(120)).max(10), phone: words(60).nullable(), email: words(200).nullable() });
export type CouncilAddress = z.infer<typeof councilAddressSchema>;

/** What this council says of one of the seven steps of `shared/plan/steps.ts`; what is left out stays as it is there. */
const askedStepSchema = z.strictObject({
  /** 1 to 7: which of the seven it is, wherever this council asks it. */
  step: z.number().int().min(1).max(7),
  name: words(80).optional(),
  question: words(200).optional(),
  /** In place of the step's own prompts. */
  prompts: lines(20).optional(),
  /** After the prompts. */
  addedPrompts: lines(20).optional(),
  example: words(1000).optional(),
  councilLooksFor: lines(20).optional(),
});
export type AskedStep = z.infer<typeof askedStepSchema>;

/**
 * What a council's direct payment agreement says. Null: not seen, so nothing is assumed and the product says
 * “ask your council”. Files: `resources/councils/<id>.json`; a household's own answers override them in Settings.
 */
export const councilProfileSchema = z.strictObject({
  id: z.string(),
  name: words(120),
  paymentCycle: every.nullable(),
  paidIn: z.enum(['advance', 'arrears', 'mixed']).nullable(),
  netOrGross: z.enum(['net', 'gross']).nullable(),
  contributionRoute: z.enum(['into_dp_account', 'invoice', 'direct_debit']).nullable(),
  accountTypes: z.array(z.enum(['card', 'own', 'managed', 'supported'])).max(4).nullable(),
  returnFrequency: z.enum(['none_card_viewed', '4-weeks', 'month', 'quarter', 'six-months', 'year', 'on_request']).nullable(),
  firstCheckWeeks: count,
  /** Days after a return's period within which it is due. */
  dueDays: count,
  evidence: lines(50).nullable(),
  /** Payments below this need no receipt, in pence; 0: every payment does. */
  receiptThresholdPence: z.number().int().min(0).max(9_999_999_999).nullable(),
  cashAllowed: z.boolean().nullable(),
  /** Weeks of direct payment that may be kept in the account. */
  surplusWeeks: count,
  minBalanceWeeks: count,
  reservesAllowed: z.array(z.enum(['holiday', 'redundancy', 'sickness_cover', 'hmrc', 'other'])).max(5).nullable(),
  repayDays: count,
  retentionYears: count,
  yearBasis: z.enum(['52-weeks', '365-days']).nullable(),
  contact: councilAddressSchema.nullable(),
  complaints: councilAddressSchema.nullable(),
  /** The seven steps in the order in which this council asks them; null: as the product has them. */
  planSteps: z
    .array(askedStepSchema)
    .refine((steps) => steps.length === 7 && new Set(steps.map(({ step }) => step)).size === 7)
    .nullable(),
  /** Where each answer was seen, with its age. */
  sources: z.array(words(600)).max(50),
});

export type CouncilProfile = z.infer<typeof councilProfileSchema>;
