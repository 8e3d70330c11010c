import { z } from 'zod';
import { councilAddressSchema } from '../councils/council-profile';
import type { PlanCheck } from '../plan/plan-document-shape';
import { PLAN_LOOKS } from '../plan/plan-choice';
import { PLAN_PARTS } from '../plan/plan-parts';
import { FUNDERS, SERVICE_KINDS } from '../plan/services';
import type { TryOut } from '../plan/try-out';
import type { NeedTried, PlanFigures } from '../plan/try-out-answer';
import { command, query } from './route';
import { budget, costs, day, done, filesSaved, flag, goal, helper, id, need, needCovered, nothing, oneOff, pence, person, planVersion, recurring, reserve, risk, saved, service, spendingCategory, text, worker } from './shapes';

const step = z.number().int().min(1).max(7);
const planCheck = z.strictObject({
  check: z.string(),
  askedBy: z.string(),
  speaksFor: z.array(z.string()).readonly(),
  against: z.array(z.string()).readonly(),
  isAnswered: z.boolean(),
  mendAt: z.strictObject({ screen: z.enum(['plan', 'decisions', 'wellbeing', 'emergency', 'needs-and-services', 'employing']), step: step.nullable() }),
}) satisfies z.ZodType<PlanCheck>;
const minutes = z.number().int().min(0).max(100_000);
const tryOut = z.strictObject({
  services: z.array(z.strictObject({ id, isOn: z.boolean(), times: z.number().int().positive().max(10_000), minutes: minutes.nullable(), ratePence: pence.nullable() })).readonly(),
  added: z
    .array(
      z.strictObject({
        name: text,
        kind: z.enum(SERVICE_KINDS),
        fundedBy: z.enum(FUNDERS),
        workerId: id.nullable(),
        needIds: z.array(id).readonly(),
        times: z.number().int().positive().max(10_000),
        every: recurring,
        minutes: minutes.nullable(),
        ratePence: pence.nullable(),
        ratePer: z.enum(['hour', 'time']),
        category: spendingCategory,
      }),
    )
    .readonly(),
  rates: z.array(z.strictObject({ workerId: id, ratePence: pence })).readonly(),
  budgetPence: pence.nullable(),
}) satisfies z.ZodType<TryOut>;
const figures = z.strictObject({
  weeklyPence: pence,
  fourWeeklyPence: pence,
  servicesPence: pence,
  employerCostsPence: pence,
  totalPence: pence,
  budgetPence: pence.nullable(),
  leftPence: pence.nullable(),
}) satisfies z.ZodType<PlanFigures>;
const needTried = z.strictObject({ state: z.enum(['met', 'part', 'unmet', 'not_assessed', 'over']), words: z.string() }) satisfies z.ZodType<NeedTried>;
const savedTogether = z.strictObject({
  services: z.array(service.omit({ id: true }).extend({ id: id.nullable() })).readonly(),
  workers: z.array(worker).readonly(),
  removeServices: z.array(id).readonly(),
});
const noId = { id: true } as const;
const orNew = { id: id.nullable() };

/** The plan, the needs that it answers and the services that it pays for. */
export const planRoutes = {
  'plan.show': query(
    nothing,
    z.strictObject({
      personName: z.string(),
      councilName: z.string(),
      steps: z.array(
        z.strictObject({
          step,
          /** Where this council asks it, from 1. */
          number: z.number(),
          name: z.string(),
          question: z.string(),
          prompts: z.array(z.string()),
          example: z.string(),
          councilLooksFor: z.array(z.string()),
          source: z.string(),
          answer: z.string(),
          /** A private note: in the ledger, and not in what the council gets unless asked for. */
          note: z.string(),
          /** What is still missing, each as a sentence. */
          missing: z.array(z.string()).readonly(),
          /** Instant in UTC of the last change; null: never written. */
          changedAt: z.string().nullable(),
          state: z.enum(['empty', 'thin', 'enough']),
        }),
      ),
      versions: z.array(planVersion),
      changedSinceLastVersion: z.boolean(),
      toSettle: z.array(flag),
      /** What a council looks for before it signs, with what in the plan speaks for it and against it. */
      checks: z.array(planCheck),
      goals: z.array(goal),
      risks: z.array(risk),
      helpers: z.array(helper),
      needs: z.array(need),
      /** How far the parts with a screen of their own are, each as a sentence. */
      parts: z.array(z.strictObject({ part: z.enum(PLAN_PARTS), words: z.string(), isWhole: z.boolean() })).readonly(),
    }),
  ),
  /** What the plan says at one time that it did not say at another; `null` before: nothing, so all that it said; `null` after: today. */
  'plan.compare': query(
    z.strictObject({ before: id.nullable(), after: id.nullable() }),
    z.strictObject({
      versions: z.array(planVersion),
      changes: z.array(
        z.strictObject({
          part: z.string(),
          id: z.number(),
          kind: z.enum(['added', 'removed', 'changed']),
          title: z.string(),
          lines: z.array(z.strictObject({ label: z.string(), before: z.string(), after: z.string() })).readonly(),
        }),
      ),
    }),
  ),
  'plan.saveAnswer': command(z.strictObject({ step, answer: text }), z.strictObject({ changedAt: z.string() })),
  'plan.saveNote': command(z.strictObject({ step, note: text }), z.strictObject({ changedAt: z.string() })),
  'plan.markSent': command(z.strictObject({ sentOn: day }), saved),
  'plan.markChangesAsked': command(z.strictObject({ changesAskedOn: day, changesAsked: text }), saved),
  'plan.markAgreed': command(z.strictObject({ agreedOn: day, agreedBy: text, agreedLetter: text, inForceFrom: day }), saved),
  'plan.markEnded': command(z.strictObject({ inForceTo: day, endedBecause: text }), saved),
  /** All seven steps are the whole plan, with the checks and the sign-off. */
  'plan.export': command(
    z.strictObject({ formats: z.array(z.enum(['pdf', 'docx', 'html', 'json'])).min(1), look: z.enum(PLAN_LOOKS), steps: z.array(step).min(1).readonly(), withNotes: z.boolean() }),
    filesSaved,
  ),
  'goals.save': command(goal.omit(noId).extend(orNew), saved),
  'goals.remove': command(z.strictObject({ id }), done),
  'risks.save': command(risk.omit(noId).extend(orNew), saved),
  'risks.remove': command(z.strictObject({ id }), done),
  'helpers.save': command(helper.omit(noId).extend(orNew), saved),
  'helpers.remove': command(z.strictObject({ id }), done),

  'support.show': query(
    nothing,
    z.strictObject({
      needs: z.array(need),
      coverage: z.array(needCovered),
      services: z.array(
        z.strictObject({
          service,
          costs,
          /** “Twice a week, 1 h 30 min each time” */
          frequencyWords: z.string(),
          isCurrent: z.boolean(),
          paidThisYearPence: pence,
        }),
      ),
      goals: z.array(goal),
      /** The first day of the direct payment. */
      startsOn: day,
      /** With the hourly rate today, or on the first day of a PA who has not started; null: none is written down. */
      workers: z.array(z.strictObject({ id, name: z.string(), ratePence: pence.nullable(), startsOn: day, minutesAWeek: z.number().int(), payEvery: recurring })),
      budgets: z.array(budget),
      /** The budget in force, or the one that begins next, a week, 4 weeks and a year; null: none is known. */
      budgetFigures: z
        .strictObject({
          budgetId: id,
          state: z.enum(['estimated', 'agreed']),
          beginsOn: day.nullable(),
          figures: z.array(z.strictObject({ per: recurring, totalPence: pence, contributionPence: pence, councilPence: pence })),
        })
        .nullable(),
      oneOffs: z.array(oneOff),
      reserves: z.array(reserve),
      /** A year of the direct payment against the plan; null: no budget is known. */
      yearly: z
        .strictObject({
          budgetPence: pence,
          servicesPence: pence,
          employerCostsPence: pence,
          reservesPence: pence,
          leftPence: pence,
          /** The first day of a budget that is still to come; null: it is in force. */
          beginsOn: day.nullable(),
          /** A year of the plan from next April, in words. */
          afterAprilWords: z.string(),
        })
        .nullable(),
    }),
  ),
  /** What the plan would cost and meet with changes that nobody has saved, beside today's. */
  'support.tryOut': query(
    tryOut,
    z.strictObject({
      now: figures,
      then: figures,
      needs: z.array(z.strictObject({ needId: id, title: z.string(), now: needTried, then: needTried })).readonly(),
      appear: z.array(flag).readonly(),
      go: z.array(flag).readonly(),
      /** What to save to keep the changes, and how what they change stands now. */
      toKeep: savedTogether,
      before: savedTogether,
      /** What the plan as it is costs from the next 6 April, as `support.show` says it; empty: no budget is known. */
      afterAprilWords: z.string(),
    }),
  ),
  /** Saves several services and PAs, or none of them. */
  'support.saveTogether': command(savedTogether, z.strictObject({ serviceIds: z.array(id) })),
  'needs.save': command(need.omit(noId).extend(orNew), saved),
  'needs.remove': command(z.strictObject({ id }), done),
  'services.save': command(service.omit(noId).extend(orNew), saved),
  'services.remove': command(z.strictObject({ id }), done),
  'budgets.save': command(budget.omit(noId).extend(orNew), saved),
  'budgets.remove': command(z.strictObject({ id }), done),
  'oneOffs.save': command(oneOff.omit(noId).extend(orNew), saved),
  'oneOffs.remove': command(z.strictObject({ id }), done),
  'reserves.save': command(reserve.omit(noId).extend(orNew), saved),
  'reserves.remove': command(z.strictObject({ id }), done),

  'settings.show': query(
    nothing,
    z.strictObject({
      person,
      helpers: z.array(helper),
      /** The council's answers one by one; `value` null: ask your council. */
      councilRules: z.array(
        z.strictObject({
          key: z.string(),
          question: z.string(),
          value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable(),
          /** As a person would say it. */
          valueWords: z.string(),
          kind: z.enum(['number', 'yes_no', 'choice', 'pence', 'list']),
          choices: z.array(z.strictObject({ value: z.string(), words: z.string() })),
          isOwnAnswer: z.boolean(),
        }),
      ),
      councilName: z.string(),
      /** Every council that this ledger can have: those of the program, then its own. */
      councils: z.array(z.strictObject({ id: z.string(), name: z.string() })),
      councilSources: z.array(z.string()),
      councilContact: councilAddressSchema.nullable(),
      councilComplaints: councilAddressSchema.nullable(),
      isProtected: z.boolean(),
    }),
  ),
  'person.save': command(person.omit({ exampleOn: true }), done),
  /** The household's own answer to one of the council's rules; null takes it back. */
  'council.answer': command(
    z.strictObject({ key: z.string(), value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable() }),
    done,
  ),
};
