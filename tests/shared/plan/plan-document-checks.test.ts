import { describe, expect, it } from 'vitest';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { planChecks } from '#shared/plan/plan-document-checks';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import { emptyFacts, HELPERS, household, TODAY } from '../returns/household';

const plan = buildPlanDocument(household(), { helpers: HELPERS }, TODAY);
const empty = buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY);
const full: PlanDocument = {
  ...plan,
  steps: plan.steps.map((step) => ({ ...step, answer: 'Yes', isAnswered: true })),
  risks: plan.risks.map((risk) => ({ ...risk, action: 'Done' })),
  paidSupport: plan.paidSupport.map((service) => ({ ...service, cover: 'Ben' })),
  informalSupport: plan.informalSupport.map((service) => ({ ...service, cover: 'Ben' })),
};
const answerOf = (document: PlanDocument, start: string) => planChecks(document).find((check) => check.check.startsWith(start));

describe('what the council looks for', () => {
  it('is all answered by a full plan', () => expect(planChecks(full).filter((check) => !check.isAnswered)).toEqual([]));

  it('names both councils where both ask', () => {
    expect(answerOf(full, 'Within your budget')?.askedBy).toBe('Luton and Buckinghamshire');
    expect(answerOf(full, 'The most cost-effective')?.askedBy).toBe('Buckinghamshire');
    expect(answerOf(full, 'Specific')?.askedBy).toBe('Luton');
  });

  it.each<[string, PlanDocument, string, boolean, string]>([
    ['steps in the person’s own words', full, 'Specific', true, 'In the person’s own words in steps 1 and 2.'],
    ['a step that is empty', plan, 'You are in control', false, 'Step 7 is not answered yet.'],
    ['services in detail', full, 'Clear', true, '7 services now, each with provider, how often and exact cost (steps 4 and 5).'],
    ['services that ended, of which step 5 lists the cost', { ...full, money: { ...full.money, services: full.money.services.map((line, index) => ({ ...line, hasEnded: index < 2 })) } }, 'Clear', true, '7 services now, each with provider, how often and exact cost (steps 4 and 5). 2 more ended earlier in the plan year (step 5).'],
    ['a price that is missing', { ...full, paidSupport: full.paidSupport.map((one, index) => (index === 0 ? { ...one, price: 'Price not known yet' } : one)) }, 'Clear', false, 'The provider or the price is missing for Weekday mornings.'],
    ['no services', empty, 'Clear', false, 'No paid support is written down yet.'],
    ['what the NHS provides', full, 'Legal', true, 'Physiotherapy at home: listed apart in step 4 and not paid from the direct payment.'],
    ['pay below the minimum wage', { ...full, managing: { ...full.managing, againstTheLaw: ['Dana’s pay is £0.71 an hour below the minimum wage', 'No right to work check for Dana'] } }, 'Legal', false, 'Dana’s pay is £0.71 an hour below the minimum wage. No right to work check for Dana. The law does not allow this (step 6).'],
    ['safe and well, from risks and the person’s own words', full, 'Keeps', true, `${plan.risks.length} risks, each with what is done about it (step 7). In the person’s own words in steps 1 and 7.`],
    ['not while a risk is open and a step empty', plan, 'Keeps', false, 'What is done is missing for “Getting lost in town”. Step 7 is not answered yet.'],
    ['nor in a plan that has not begun', empty, 'Keeps', false, 'No risks are written down yet. Steps 1 and 7 are not answered yet.'],
    ['needs that are met', full, 'Meets', true, 'All 6 eligible needs have support (listed under step 2).'],
    ['a need that is not', { ...full, outcomes: full.outcomes.map((one) => ({ ...one, needs: one.needs.map((each) => ({ ...each, metBy: each.words.startsWith('Keeping') ? [] : each.metBy })) })) }, 'Meets', false, 'No support yet for “Keeping the flat clean”.'],
    ['no needs', empty, 'Meets', false, 'No eligible needs are written down yet.'],
    ['a risk without an action', plan, 'Nobody is left', false, 'What is done is missing for “Getting lost in town”.'],
    ['no risks', empty, 'Nobody is left', false, 'No risks are written down yet.'],
    ['no budget', empty, 'Within', false, 'No personal budget is written down yet.'],
    ['over the budget', { ...full, money: { ...full.money, totalYearlyPence: 30_000, budgetYearlyPence: 20_000, topUpsPence: 5_000, leftPence: -5_000 } }, 'Within', false, 'The plan costs £300.00 of £250.00 a year: £50.00 too much.'],
    ['just within it', { ...full, money: { ...full.money, totalYearlyPence: 25_000, budgetYearlyPence: 20_000, topUpsPence: 5_000, leftPence: 0 } }, 'Within', true, 'The plan costs £250.00 of £250.00 a year (step 5).'],
    ['cover that is missing', plan, 'Sustainable', false, 'Who covers is not written down for Cleaning and cooking and Trips to the library.'],
    ['the direct payment', full, 'The needs, amount', true, '£1,193.12 every 4 weeks, first on 10 April 2026. The council pays its share; the person adds their contribution. For 5 needs (step 5).'],
    ['a direct payment for no needs', { ...full, money: { ...full.money, directPayment: { amountPence: 1, every: 'week', words: '', needs: [] } } }, 'The needs, amount', false, 'No needs are tied to the services that it pays for.'],
  ])('%s', (_, document, check, isAnswered, answer) => expect(answerOf(document, check)).toMatchObject({ isAnswered, answer }));
});
