import { z } from 'zod';

const every = z.enum(['week', 'fortnight', '4-weeks', 'month', 'quarter', 'year']);

/**
 * What a council's direct payment agreement says. Null: not seen, so nothing is assumed and the product says
 * “ask your council”. Files: `resources/councils/<id>.json`; a household's own answers override them in Settings.
 */
export const councilProfileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  paymentCycle: every.nullable(),
  paidIn: z.enum(['advance', 'arrears', 'mixed']).nullable(),
  netOrGross: z.enum(['net', 'gross']).nullable(),
  contributionRoute: z.enum(['into_dp_account', 'invoice', 'direct_debit']).nullable(),
  accountTypes: z.array(z.enum(['card', 'own', 'managed', 'supported'])).nullable(),
  returnFrequency: z.enum(['none_card_viewed', '4-weeks', 'month', 'quarter', 'six-months', 'year', 'on_request']).nullable(),
  firstCheckWeeks: z.number().int().nullable(),
  /** Days after a return's period within which it is due. */
  dueDays: z.number().int().nullable(),
  evidence: z.array(z.string()).nullable(),
  /** Payments below this need no receipt, in pence; 0: every payment does. */
  receiptThresholdPence: z.number().int().nullable(),
  cashAllowed: z.boolean().nullable(),
  /** Weeks of direct payment that may be kept in the account. */
  surplusWeeks: z.number().int().nullable(),
  minBalanceWeeks: z.number().int().nullable(),
  reservesAllowed: z.array(z.enum(['holiday', 'redundancy', 'sickness_cover', 'hmrc', 'other'])).nullable(),
  repayDays: z.number().int().nullable(),
  retentionYears: z.number().int().nullable(),
  yearBasis: z.enum(['52-weeks', '365-days']).nullable(),
  contact: z.strictObject({ name: z.string(), address: z.array(z.string()), phone: z.string().nullable() }).nullable(),
  complaints: z.strictObject({ name: z.string(), address: z.array(z.string()), phone: z.string().nullable() }).nullable(),
  /** Where each answer was seen, with its age. */
  sources: z.array(z.string()),
});

export type CouncilProfile = z.infer<typeof councilProfileSchema>;
