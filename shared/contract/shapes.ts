// The shapes that routes share. Each `satisfies` line fails to compile when a shape and its domain type part ways.
import { z } from 'zod';
import type { ContributionLetter } from '../budget/contribution';
import type { BudgetPeriod, OneOffPayment } from '../budget/personal-budget';
import { RESERVE_KINDS, type Reserve } from '../budget/reserves';
import type { Flag } from '../checks/check';
import { WRITTEN_AT, type Duty } from '../employer/duty';
import { PENSION_STEPS, type PensionStep } from '../employer/pension-step';
import type { StandingDuty } from '../employer/standing-duties';
import { AGE_BANDS, RELATIONSHIPS, type Employer, type InsurancePolicy, type Worker } from '../employer/worker';
import { isIsoDay, type IsoDay } from '../kernel/iso-date';
import { EVERY } from '../kernel/recurrence';
import { ACCOUNT_KINDS, type Account } from '../ledger/account';
import { CATEGORY_KEYS, SPENDING_CATEGORY_KEYS } from '../ledger/categories';
import { EVIDENCE, type EntryPart } from '../ledger/entry';
import { FUND_KEYS } from '../ledger/funds';
import { HELPER_ROLES, MANAGED_BY, type Helper, type Person } from '../person/person';
import type { Goal, Need, Risk } from '../plan/needs';
import { OUTCOME_KEYS } from '../plan/outcomes';
import { PLAN_STATES, type PlanVersion } from '../plan/plan-version';
import { CARE, FUNDERS, RATE_KINDS, RUNS, SERVICE_KINDS, type Service } from '../plan/services';

export const nothing = z.strictObject({});
export const id = z.number().int().positive();
export const pence = z.number().int().min(-9_999_999_999).max(9_999_999_999);
export const day = z.custom<IsoDay>((value) => typeof value === 'string' && isIsoDay(value), 'a day, YYYY-MM-DD');
export const text = z.string().max(20_000);
export const every = z.enum(EVERY);
export const recurring = z.enum(['week', 'fortnight', '4-weeks', 'month', 'quarter', 'year']);
export const category = z.enum(CATEGORY_KEYS);
export const spendingCategory = z.enum(SPENDING_CATEGORY_KEYS);
export const fund = z.enum(FUND_KEYS);
export const evidence = z.enum(EVIDENCE);
export const period = z.strictObject({ from: day, to: day });
/** What a save answers: the record's id. */
export const saved = z.strictObject({ id });
export const done = z.strictObject({});
/** Files written where the person chose; null: they closed the dialog. */
export const filesSaved = z.strictObject({ files: z.array(z.strictObject({ name: z.string(), sha256: z.string() })), notes: z.array(z.string()) }).nullable();

export const person = z.strictObject({
  name: text,
  bornOn: day.nullable(),
  address: text,
  councilReference: text,
  communicationNeeds: text,
  councilId: z.string(),
  startsOn: day,
  managedBy: z.enum(MANAGED_BY),
  managerName: text,
  exampleOn: day.nullable(),
}) satisfies z.ZodType<Person>;

export const helper = z.strictObject({ id, name: text, role: z.enum(HELPER_ROLES), mayDo: text }) satisfies z.ZodType<Helper>;

export const need = z.strictObject({
  id,
  outcome: z.enum(OUTCOME_KEYS),
  words: text,
  eligible: z.boolean(),
  eligibleBecause: text,
  assessed: z.strictObject({ times: z.number().int().positive(), every: recurring, minutes: z.number().int().positive().nullable() }).nullable(),
  startsOn: day,
  endsOn: day.nullable(),
}) satisfies z.ZodType<Need>;

export const goal = z.strictObject({ id, words: text, needIds: z.array(id).readonly() }) satisfies z.ZodType<Goal>;
export const risk = z.strictObject({ id, needId: id.nullable(), words: text, action: text, checkedOn: day.nullable() }) satisfies z.ZodType<Risk>;

const minuteOfDay = z.number().int().min(0).max(1439);

export const service = z.strictObject({
  id,
  name: text,
  kind: z.enum(SERVICE_KINDS),
  provider: text,
  workerId: id.nullable(),
  fundedBy: z.enum(FUNDERS),
  needs: z.array(z.strictObject({ needId: id, minutes: z.number().int().positive().nullable() })).readonly(),
  times: z.number().int().positive(),
  every,
  minutes: z.number().int().positive().nullable(),
  care: z.enum(CARE),
  runs: z.enum(RUNS),
  visits: z
    .array(
      z.strictObject({
        weekday: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6), z.literal(7)]),
        fromMinutes: minuteOfDay.nullable(),
        minutes: z.number().int().min(1).max(1440),
        week: z.enum(['every', 'first', 'second']),
      }),
    )
    .readonly(),
  ratePence: pence.nullable(),
  ratePer: z.enum(['hour', 'time']),
  rates: z.array(z.strictObject({ kind: z.enum(RATE_KINDS), from: day, ratePence: pence })).readonly(),
  night: z.strictObject({ fromMinutes: minuteOfDay, toMinutes: minuteOfDay }).nullable(),
  extraPence: pence,
  tenthsOfMiles: z.number().int().min(0).max(100_000),
  milePence: pence,
  startsOn: day,
  endsOn: day.nullable(),
  breaks: z.array(period).readonly(),
  paidEvery: recurring,
  category: z.enum(SPENDING_CATEGORY_KEYS),
  cover: text,
  providerReference: text,
  limits: text,
  alternatives: z.array(z.strictObject({ words: text, amountPence: pence.nullable(), every: recurring, whyNot: text })).readonly(),
  whyThis: text,
  note: text,
}) satisfies z.ZodType<Service>;

export const budget = z.strictObject({
  id,
  startsOn: day,
  endsOn: day.nullable(),
  state: z.enum(['estimated', 'agreed']),
  per: recurring,
  totalPence: pence,
  contributionPence: pence,
  councilPence: pence,
  paid: z.enum(['net', 'gross']),
  paidEvery: recurring,
  firstPaymentOn: day.nullable(),
}) satisfies z.ZodType<BudgetPeriod>;

export const oneOff = z.strictObject({ id, words: text, amountPence: pence, expectedOn: day }) satisfies z.ZodType<OneOffPayment>;
export const reserve = z.strictObject({ id, kind: z.enum(RESERVE_KINDS), words: text, amountPence: pence }) satisfies z.ZodType<Reserve>;

export const letter = z.strictObject({
  id,
  letterOn: day,
  appliesFrom: day,
  amountPence: pence,
  every: recurring,
  firstDueOn: day,
  note: text,
}) satisfies z.ZodType<ContributionLetter>;

export const account = z.strictObject({
  id,
  name: text,
  kind: z.enum(ACCOUNT_KINDS),
  bank: z.string(),
  isDirectPayment: z.boolean(),
  openedOn: day,
  closedOn: day.nullable(),
}) satisfies z.ZodType<Account>;

export const entryPart = z.strictObject({ category, serviceId: id.nullable(), fund, amountPence: pence }) satisfies z.ZodType<EntryPart>;

export const worker = z.strictObject({
  id,
  name: text,
  kind: z.enum(['employed', 'self_employed']),
  startsOn: day,
  endsOn: day.nullable(),
  bornOn: day.nullable(),
  ageBand: z.enum(AGE_BANDS),
  apprentice: z.boolean(),
  relationship: z.enum(RELATIONSHIPS),
  livesInHousehold: z.boolean(),
  councilAgreedOn: day.nullable(),
  minutesAWeek: z.number().int().min(0),
  rates: z.array(z.strictObject({ from: day, ratePence: pence })).readonly(),
  payEvery: recurring,
  rightToWorkSeenOn: day.nullable(),
  rightToWorkUntil: day.nullable(),
  contractGivenOn: day.nullable(),
  pension: z.enum(['not_assessed', 'enrolled', 'opted_out', 'not_eligible']),
}) satisfies z.ZodType<Worker>;

export const employer = z.strictObject({
  payeReference: text,
  payeRegisteredOn: day.nullable(),
  paysHmrcEvery: z.enum(['month', 'quarter']),
  paysHmrcBy: z.enum(['electronic', 'post']),
  claimsEmploymentAllowance: z.boolean().nullable(),
  payrollBy: text,
}) satisfies z.ZodType<Employer>;

export const policy = z.strictObject({ id, insurer: text, policyNumber: text, from: day, to: day }) satisfies z.ZodType<InsurancePolicy>;

export const duty = z.strictObject({
  dutyId: z.string(),
  title: z.string(),
  workerId: id.nullable(),
  workerName: z.string().nullable(),
  dueOn: day,
  recordedFor: day.nullable(),
  state: z.enum(['done', 'not_needed', 'late', 'due', 'coming']),
  doneOn: day.nullable(),
  words: z.string(),
  writtenAt: z.enum(WRITTEN_AT).nullable(),
  how: z.string(),
  evidence: z.string(),
  source: z.string(),
}) satisfies z.ZodType<Duty>;

export const standingDuty = z.strictObject({
  dutyId: z.string(),
  title: z.string(),
  words: z.string(),
  how: z.string(),
  evidence: z.string(),
  source: z.string(),
  confidence: z.enum(['H', 'M', 'L']),
  from: day.nullable(),
  expected: z.string().nullable(),
}) satisfies z.ZodType<StandingDuty>;

export const pensionStep = z.strictObject({
  id,
  workerId: id.nullable(),
  kind: z.enum(PENSION_STEPS),
  on: day,
  until: day.nullable(),
  words: text,
}) satisfies z.ZodType<PensionStep>;

export const planVersion = z.strictObject({
  id,
  number: z.number().int(),
  state: z.enum(PLAN_STATES),
  sentOn: day.nullable(),
  changesAskedOn: day.nullable(),
  changesAsked: text,
  agreedOn: day.nullable(),
  agreedBy: text,
  agreedLetter: text,
  inForceFrom: day.nullable(),
  inForceTo: day.nullable(),
  endedBecause: text,
}) satisfies z.ZodType<PlanVersion>;

export const flag = z.strictObject({
  check: z.string(),
  severity: z.enum(['stop', 'act', 'know']),
  title: z.string(),
  why: z.string(),
  next: z.string(),
  screen: z.enum(['home', 'plan', 'needs-and-services', 'money', 'employing', 'contribution', 'reviews', 'return', 'settings']),
  byOn: day.nullable(),
  figures: z.record(z.string(), z.union([z.number(), z.string()])),
  records: z
    .array(
      z.strictObject({
        kind: z.enum(['entry', 'service', 'need', 'worker', 'account', 'letter', 'step', 'duty', 'budget', 'review', 'return', 'contact', 'wellbeing', 'version', 'goal']),
        id: z.number(),
      }),
    )
    .readonly(),
}) satisfies z.ZodType<Flag>;

/** A yearly picture of the direct payment: what was spent, is owed, is still expected, and what is left. */
export const yearFigures = z.strictObject({
  period,
  budgetPence: pence,
  spentPence: pence,
  committedPence: pence,
  stillExpectedPence: pence,
  /** The costs of employing still to come, an estimate; null: not known, and not in the forecast. */
  employingPence: pence.nullable(),
  forecastPence: pence,
  leftPence: pence,
  runsOutOn: day.nullable(),
  unplannedSpentPence: pence,
  services: z
    .array(
      z.strictObject({
        serviceId: id,
        name: z.string(),
        budgetPence: pence,
        spentPence: pence,
        plannedToDatePence: pence,
        committedPence: pence,
        stillExpectedPence: pence,
        forecastPence: pence,
      }),
    )
    .readonly(),
});

export const needCovered = z.strictObject({
  needId: id,
  outcome: z.enum(OUTCOME_KEYS),
  words: text,
  /** The first day of a need to come; null: it is there now. */
  comesOn: day.nullable(),
  state: z.enum(['met', 'over', 'part', 'unmet', 'not_assessed']),
  /** Minutes a week; null where the assessment gives no time. */
  assessedMinutes: z.number().nullable(),
  plannedMinutes: z.number(),
  deliveredMinutes: z.number(),
  /** “3 of 5 h a week”, “Met”, “Not met”. */
  stateWords: z.string(),
  services: z.array(z.strictObject({ serviceId: id, plannedMinutes: z.number(), deliveredMinutes: z.number() })).readonly(),
});

/** Null where the price is not known. */
export const costs = z.strictObject({ weeklyPence: pence, fourWeeklyPence: pence, monthlyPence: pence, yearlyPence: pence }).nullable();
