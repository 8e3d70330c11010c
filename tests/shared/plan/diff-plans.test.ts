import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffPlans } from '#shared/plan/diff-plans';
import { planSnapshot, type PlanContent } from '#shared/plan/plan-content';
import { planStepsOf } from '#shared/plan/steps-of-council';
import { PLAN_PARTS, RECORD_KINDS, type PlanPart } from '#shared/plan/plan-fields';
import { makeBudget, makeNeed, makeService } from '../../support/make-facts';

const PLAN: PlanContent = {
  answers: { 1: 'I paint.' },
  needs: [makeNeed({ id: 1, words: 'Washing' }), makeNeed({ id: 2, words: 'Meals' })],
  goals: [{ id: 1, words: 'Sell a picture', needIds: [1] }],
  risks: [{ id: 1, needId: 1, words: 'Falling', action: '', checkedOn: null }],
  services: [makeService({ id: 1, name: 'Mornings' })],
  budgets: [makeBudget({ id: 1 })],
  helpers: [{ id: 1, name: 'Ruth', role: 'family', mayDo: '' }],
  control: [{ id: 1, decides: 'self', decider: '', howDecided: '', viewsHeard: '', statedOn: null }],
  wellbeing: [{ id: 1, area: 'dignity', words: 'I choose who washes me.' }],
  emergencies: [{ id: 1, situation: 'money_late', words: 'I ring the council.' }],
  contacts: [{ id: 1, name: 'Ruth', relation: 'Sister', phone: '', hasKey: true, words: '' }],
};

const linesOf = (before: PlanContent, after: PlanContent) =>
  diffPlans(before, after).map(({ kind, title, lines }) => [kind, title, ...lines.map(({ label, before: was, after: is }) => `${label}: ${was} → ${is}`)]);

describe('what changed between two versions of a plan', () => {
  it.each([
    ['nothing', PLAN, []],
    ['the answer to a step', { ...PLAN, answers: { 1: 'I paint and sing.' } }, [['changed', 'Step 1: What is important to you?', 'Answer: I paint. → I paint and sing.']]],
    ['a step answered', { ...PLAN, answers: { 1: 'I paint.', 7: 'I decide.' } }, [['added', 'Step 7: How will you stay in control?', 'Answer:  → I decide.']]],
    ['two hours more in the mornings', { ...PLAN, services: [makeService({ id: 1, name: 'Mornings', minutes: 180 })] }, [['changed', 'Service: Mornings', 'How often: 5 times a week, 1 h each time → 5 times a week, 3 h each time']]],
    ['a goal gone', { ...PLAN, goals: [] }, [['removed', 'Goal: Sell a picture', 'In words: Sell a picture → ', 'Needs it rests on: Washing → ']]],
    ['a risk dealt with', { ...PLAN, risks: [{ id: 1, needId: 1, words: 'Falling', action: 'A rail', checkedOn: '2026-05-01' }] }, [['changed', 'Risk: Falling', 'What is done:  → A rail', 'Last checked: Not yet → 1 May 2026']]],
  ] as [string, PlanContent, string[][]][])('%s', (_, after, expected) => expect(linesOf(PLAN, after)).toEqual(expected));

  it('a step is named as the council asks it', () => {
    const steps = planStepsOf({ name: 'Essex', planSteps: [7, 1, 2, 3, 4, 5, 6].map((step) => (step === 7 ? { step, question: 'Who decides?' } : { step })) });
    expect(diffPlans(PLAN, { ...PLAN, answers: { 1: 'I sing.', 7: 'I do.' } }, steps).map(({ id, title }) => [id, title])).toEqual([[7, 'Step 1: Who decides?'], [1, 'Step 2: What is important to you?']]);
  });

  it('sees the same plan in what a version kept of it', () => expect(diffPlans(JSON.parse(planSnapshot(PLAN)) as PlanContent, PLAN)).toEqual([]));
});

const DAYS = fc.constantFrom('2026-04-06', '2026-10-01', '2027-04-06');
const RHYTHM = fc.constantFrom('week', 'month', '4-weeks');
/** Another value for each value of each kind of record: a new field of a record does not compile until it stands here. */
const VALUES: { [P in PlanPart]: { [K in Exclude<keyof PlanContent[P][number], 'id'>]: fc.Arbitrary<unknown> } } = {
  needs: {
    outcome: fc.constantFrom('hygiene', 'nutrition'), words: fc.string(), eligible: fc.boolean(), eligibleBecause: fc.string(),
    assessed: fc.option(fc.record({ times: fc.integer({ min: 1, max: 9 }), every: RHYTHM, minutes: fc.option(fc.integer({ min: 1, max: 900 })) })), startsOn: DAYS, endsOn: fc.option(DAYS),
  },
  goals: { words: fc.string(), needIds: fc.subarray([1, 2]) },
  risks: { needId: fc.option(fc.constantFrom(1, 2)), words: fc.string(), action: fc.string(), checkedOn: fc.option(DAYS) },
  services: {
    name: fc.string(), kind: fc.constantFrom('pa', 'agency'), provider: fc.string(), workerId: fc.option(fc.constantFrom(1, 2)), fundedBy: fc.constantFrom('direct_payment', 'nhs'),
    needs: fc.array(fc.record({ needId: fc.constantFrom(1, 2), minutes: fc.option(fc.integer({ min: 1, max: 90 })) }), { maxLength: 2 }), times: fc.integer({ min: 1, max: 9 }), every: RHYTHM,
    minutes: fc.option(fc.integer({ min: 1, max: 900 })), ratePence: fc.option(fc.integer({ min: 0, max: 5000 })), ratePer: fc.constantFrom('hour', 'time'), startsOn: DAYS, endsOn: fc.option(DAYS),
    breaks: fc.array(fc.constant({ from: '2026-08-01', to: '2026-08-31' }), { maxLength: 1 }), paidEvery: RHYTHM, category: fc.constantFrom('pa_wages', 'agency'), cover: fc.string(),
    providerReference: fc.string(), note: fc.string(), care: fc.constantFrom('visit', 'sleep_in'), runs: fc.constantFrom('all_year', 'term_time'), limits: fc.string(), whyThis: fc.string(),
    visits: fc.array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), fromMinutes: fc.option(fc.integer({ min: 0, max: 1439 })), minutes: fc.integer({ min: 1, max: 900 }), week: fc.constantFrom('every', 'first') }), { maxLength: 2 }),
    rates: fc.array(fc.record({ kind: fc.constantFrom('usual', 'sunday'), from: DAYS, ratePence: fc.integer({ min: 0, max: 5000 }) }), { maxLength: 2 }),
    night: fc.option(fc.constant({ fromMinutes: 1320, toMinutes: 360 })), extraPence: fc.integer({ min: 0, max: 900 }), tenthsOfMiles: fc.integer({ min: 0, max: 900 }), milePence: fc.integer({ min: 0, max: 99 }),
    alternatives: fc.array(fc.record({ words: fc.string(), amountPence: fc.option(fc.integer({ min: 0, max: 99999 })), every: RHYTHM, whyNot: fc.string() }), { maxLength: 2 }),
  },
  budgets: {
    startsOn: DAYS, endsOn: fc.option(DAYS), state: fc.constantFrom('estimated', 'agreed'), per: RHYTHM, totalPence: fc.integer({ min: 0, max: 99999 }), contributionPence: fc.integer({ min: 0, max: 99999 }),
    councilPence: fc.integer({ min: 0, max: 99999 }), paid: fc.constantFrom('net', 'gross'), paidEvery: RHYTHM, firstPaymentOn: fc.option(DAYS),
  },
  helpers: { name: fc.string(), role: fc.constantFrom('family', 'friend'), mayDo: fc.string() },
  control: { decides: fc.constantFrom('self', 'with_help'), decider: fc.string(), howDecided: fc.string(), viewsHeard: fc.string(), statedOn: fc.option(DAYS) },
  wellbeing: { area: fc.constantFrom('dignity', 'health'), words: fc.string() },
  emergencies: { situation: fc.constantFrom('hospital', 'money_late'), words: fc.string() },
  contacts: { name: fc.string(), relation: fc.string(), phone: fc.string(), hasKey: fc.boolean(), words: fc.string() },
};

type Row = Record<string, unknown> & { readonly id: number };
const rowsOf = (plan: PlanContent, part: PlanPart) => plan[part] as unknown as readonly Row[];

/** One edit of one value, or a record added or taken away. */
const edit = fc.constantFrom(...PLAN_PARTS).chain((part) =>
  fc.record({ id: fc.integer({ min: 1, max: 4 }), isRemoval: fc.integer({ max: 9, min: 0 }).map((n) => n === 0), values: fc.record(VALUES[part] as Record<string, fc.Arbitrary<unknown>>), keys: fc.subarray(Object.keys(VALUES[part])) }).map(
    ({ id, isRemoval, values, keys }) =>
      (plan: PlanContent): PlanContent => {
        const rows = rowsOf(plan, part);
        const others = rows.filter((row) => row.id !== id);
        if (isRemoval) return { ...plan, [part]: others };
        const old = rows.find((row) => row.id === id);
        return { ...plan, [part]: [...others, old ? { ...old, ...Object.fromEntries(keys.map((key) => [key, values[key]])) } : { id, ...values }] };
      },
  ),
);

it('is right to the field between any two of 50 versions', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 49, maxLength: 49 }), fc.nat(49), fc.nat(49), (edits, i, j) => {
      const versions = [PLAN];
      for (const change of edits) versions.push(change(versions.at(-1) ?? PLAN));
      const [before = PLAN, after = PLAN] = [versions[i], versions[j]];
      const found = diffPlans(before, after).map(({ part, id, kind, lines }) => [part, id, kind, kind === 'changed' ? lines.map(({ label }) => label) : []]);
      const expected = PLAN_PARTS.flatMap((part) => {
        const [was, is] = [rowsOf(before, part), rowsOf(after, part)];
        const gone = was.filter((row) => !is.some(({ id }) => id === row.id)).map(({ id }) => [part, id, 'removed', []]);
        const rest = is.flatMap((row) => {
          const old = was.find(({ id }) => id === row.id);
          if (!old) return [[part, row.id, 'added', []]];
          const keys = Object.keys(row).filter((key) => !Object.is(old[key], row[key]) && planSnapshot(old[key] as never) !== planSnapshot(row[key] as never));
          const labels = RECORD_KINDS[part].fields.filter((field) => field.of.some((key) => keys.includes(key))).map(({ label }) => label);
          return keys.length === 0 ? [] : [[part, row.id, 'changed', labels]];
        });
        return [...gone, ...rest];
      });
      expect(found).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

it.each(PLAN_PARTS)('has a line for every value of %s', (part) => {
  const spoken = new Set(RECORD_KINDS[part].fields.flatMap((field) => field.of as readonly string[]));
  expect([...spoken].sort()).toEqual(Object.keys(VALUES[part]).sort());
});
