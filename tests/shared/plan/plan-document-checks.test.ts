import { describe, expect, it } from 'vitest';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { planChecks } from '#shared/plan/plan-document-checks';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import { emptyFacts, HELPERS, household, TODAY } from '../returns/household';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const empty = buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY);
const full: PlanDocument = {
  ...plan,
  steps: plan.steps.map((step) => ({ ...step, answer: 'Yes', isAnswered: true, state: 'enough' })),
  outcomes: plan.outcomes.map((one) => ({ ...one, needs: one.needs.map((need) => ({ ...need, coverage: 'met' })) })),
  risks: plan.risks.map((risk) => ({ ...risk, action: 'Done' })),
  paidSupport: plan.paidSupport.map((service) => ({ ...service, cover: 'Ben', lacksNeed: false })),
  informalSupport: plan.informalSupport.map((service) => ({ ...service, cover: 'Ben' })),
};
const withStep = (wanted: number, state: 'empty' | 'thin') => ({ ...full, steps: full.steps.map((step) => (step.step === wanted ? { ...step, state } : step)) });
const withNeed = (coverage: 'part' | 'unmet') => ({ ...full, outcomes: full.outcomes.map((one) => ({ ...one, needs: one.needs.map((need) => (need.words.startsWith('Keeping') ? { ...need, coverage, coverageWords: '1 of 2 h' } : need)) })) });
const answerOf = (document: PlanDocument, start: string) => {
  const found = planChecks(document).find((check) => check.check.startsWith(start));
  return [found?.speaksFor.join(' '), found?.against.join(' ')];
};

describe('what the council looks for', () => {
  it('is all answered by a full plan', () => expect(planChecks(full).filter((check) => !check.isAnswered)).toEqual([]));

  it('says which the person’s own council asks, and which only others do', () => {
    const askedBy = (document: PlanDocument) => Object.fromEntries(planChecks(document).map(({ check, askedBy: who }) => [check.slice(0, 6), who]));
    expect(askedBy(full)).toMatchObject({ Specif: 'Luton Council', Within: 'Luton Council', Sustai: 'Other councils' });
    expect(askedBy({ ...full, council: { ...full.council, id: 'buckinghamshire', name: 'Buckinghamshire Council' } })).toMatchObject({ Specif: 'Other councils', Within: 'Buckinghamshire Council', Sustai: 'Buckinghamshire Council' });
    expect(new Set(Object.values(askedBy({ ...full, council: { ...full.council, id: 'plain' } })))).toEqual(new Set(['Other councils']));
  });

  it.each<[string, PlanDocument, string, string, string]>([
    ['steps in the person’s own words', full, 'Specific', 'In your own words in steps 1 and 2.', ''],
    ['a step that is empty', withStep(7, 'empty'), 'You are in control', 'Amina Khan makes the decisions about their care, with help from Zara Khan (step 7). The statement of control was made on 30 March 2026 (step 7).', 'Step 7 is not answered yet.'],
    ['a step of a few words', withStep(1, 'thin'), 'Specific', 'In your own words in step 2.', 'Step 1 says little so far. A few sentences about you make it specific.'],
    ['services in detail', full, 'Clear', '7 services now, each with provider, how often and exact cost (steps 4 and 5).', ''],
    ['one service', { ...full, paidSupport: full.paidSupport.slice(0, 1) }, 'Clear', '1 service now, with provider, how often and exact cost (steps 4 and 5).', ''],
    ['services that ended, of which step 5 lists the cost', { ...full, money: { ...full.money, services: full.money.services.map((line, index) => ({ ...line, hasEnded: index < 2 })) } }, 'Clear', '7 services now, each with provider, how often and exact cost (steps 4 and 5). 2 more ended earlier in the plan year (step 5).', ''],
    ['a price that is missing', { ...full, paidSupport: full.paidSupport.map((one, index) => (index === 0 ? { ...one, price: 'Price not known yet' } : one)) }, 'Clear', '', 'The price is missing for Weekday mornings.'],
    ['nobody chosen to give it', { ...full, paidSupport: full.paidSupport.map((one, index) => (index === 0 ? { ...one, provider: '' } : one)) }, 'Clear', '', 'Who provides it is missing for Weekday mornings.'],
    ['no services', empty, 'Clear', '', 'No paid support is written down yet.'],
    ['what the NHS provides', full, 'Legal', 'Physiotherapy at home: listed apart in step 4 and not paid from the direct payment.', ''],
    ['pay below the minimum wage', { ...full, managing: { ...full.managing, againstTheLaw: ['Dana’s pay is £0.71 an hour below the minimum wage', 'No right to work check for Dana'] } }, 'Legal', 'Physiotherapy at home: listed apart in step 4 and not paid from the direct payment.', 'Dana’s pay is £0.71 an hour below the minimum wage. The law does not allow this (step 6). No right to work check for Dana. The law does not allow this (step 6).'],
    ['safe and well, from wellbeing and risks', full, 'Keeps', `What the plan does for all 9 areas of wellbeing (step 2). ${plan.risks.length} risks, each with what is done about it (step 7).`, ''],
    ['not in a plan that has not begun', empty, 'Keeps', '', 'Nothing is written yet about wellbeing. No risks are written down yet.'],
    ['needs that are met', full, 'Meets', '6 eligible needs have the support that was assessed (listed under step 2).', ''],
    ['a need that is not', withNeed('unmet'), 'Meets', '5 eligible needs have the support that was assessed (listed under step 2).', 'No support yet for “Keeping the flat clean”.'],
    ['a need of which only part is', withNeed('part'), 'Meets', '5 eligible needs have the support that was assessed (listed under step 2).', 'Only part of what was assessed is planned for “Keeping the flat clean” (1 of 2 h).'],
    ['no needs', empty, 'Meets', '', 'No eligible needs are written down yet.'],
    ['a risk without an action', plan, 'Nobody is left', '2 risks, each with what is done about it (step 7). What to do in 2 situations (step 7). 2 names to ring (step 7).', 'What is done is missing for “Getting lost in town”.'],
    ['no risks and no plan for emergencies', empty, 'Nobody is left', '', 'No risks are written down yet. There is no plan for emergencies yet. Nobody to ring is written down yet.'],
    ['nothing said of who decides', empty, 'You are in control', '', 'Not said yet: who decides and how decisions are made. The statement that the plan is the person’s own is not made yet. Step 7 is not answered yet.'],
    ['what else was looked at', { ...full, paidSupport: full.paidSupport.map((one, index) => (index === 1 ? { ...one, alternatives: ['Another agency'] } : one)) }, 'The most cost', 'What else was looked at, for Weekend mornings (step 5). In your own words in step 5.', ''],
    ['nothing else looked at', full, 'The most cost', 'In your own words in step 5.', ''],
    ['no budget', empty, 'Within', '', 'No personal budget is written down yet.'],
    ['over the budget', { ...full, money: { ...full.money, totalYearlyPence: 30_000, budgetYearlyPence: 20_000, topUpsPence: 5_000, leftPence: -5_000 } }, 'Within', '', 'The plan costs £300.00 of £250.00 a year: £50.00 too much.'],
    ['just within it', { ...full, money: { ...full.money, totalYearlyPence: 25_000, budgetYearlyPence: 20_000, topUpsPence: 5_000, leftPence: 0 } }, 'Within', 'The plan costs £250.00 of £250.00 a year (step 5).', ''],
    ['cover that is missing', { ...full, informalSupport: full.informalSupport.map((one) => ({ ...one, cover: '' })) }, 'Sustainable', expect.stringMatching(/^Who covers is written down for \d of \d services \(step 7\)\./) as unknown as string, expect.stringContaining('Who covers is not written down for') as unknown as string],
    ['a budget that pays for it next year', { ...full, money: { ...full.money, afterAprilLeftPence: 0 } }, 'Sustainable', expect.stringContaining('The budget still pays for it after next April, as far as prices are known (step 5).') as unknown as string, ''],
    ['one that does not', { ...full, money: { ...full.money, afterAprilLeftPence: -1 } }, 'Sustainable', 'Who covers is written down for all support (step 7).', 'From next April it costs £0.01 a year more than the budget (step 5).'],
    ['the direct payment', full, 'The needs, amount', '£1,193.12 every 4 weeks, first on 10 April 2026. The council pays its share; the person adds their contribution. For 5 needs (step 5).', ''],
    ['a service that meets no need', { ...full, paidSupport: full.paidSupport.map((one, index) => ({ ...one, lacksNeed: index === 0 })) }, 'The needs, amount', expect.stringContaining('For 5 needs') as unknown as string, 'Weekday mornings meets no need of the plan.'],
    ['a direct payment for no needs', { ...full, money: { ...full.money, directPayment: { amountPence: 1, every: 'week', words: '', needs: [] } } }, 'The needs, amount', '', 'No needs are tied to the services that it pays for.'],
  ])('%s', (_, document, check, speaksFor, against) => expect(answerOf(document, check)).toEqual([speaksFor, against]));

  it('leads to where each is put right: the first step that is empty, otherwise the screen', () => {
    const mendAt = (document: PlanDocument, start: string) => planChecks(document).find((check) => check.check.startsWith(start))?.mendAt;
    expect(mendAt(withStep(2, 'empty'), 'Specific')).toEqual({ screen: 'plan', step: 2 });
    expect(mendAt(full, 'Legal')).toEqual({ screen: 'employing', step: null });
    expect(mendAt(full, 'Within')).toEqual({ screen: 'needs-and-services', step: null });
  });

  it('names a step by the number under which the council asks it, and leads to the step itself', () => {
    const order = [7, 1, 2, 3, 4, 5, 6];
    const moved = { ...full, steps: order.map((step, at) => ({ ...full.steps.find((one) => one.step === step)!, number: at + 1 })) };
    expect(answerOf(moved, 'You are in control')).toEqual(['Amina Khan makes the decisions about their care, with help from Zara Khan (step 1). The statement of control was made on 30 March 2026 (step 1). In your own words in step 1.', '']);
    expect(answerOf(moved, 'Within your budget')[0]).toMatch(/\(step 6\)\.$/);
    expect(answerOf(moved, 'Clear and detailed')[0]).toMatch(/\(steps 5 and 6\)\.$/);
    const thin = { ...moved, steps: moved.steps.map((step) => (step.step === 7 ? { ...step, state: 'empty' as const } : step)) };
    expect(planChecks(thin).find(({ check }) => check.startsWith('You are in control'))).toMatchObject({ against: ['Step 1 is not answered yet.'], mendAt: { step: 7 } });
  });
});
