import { describe, expect, it } from 'vitest';
import { councilById } from '#shared/councils/council-profiles';
import type { AskedStep, CouncilProfile } from '#shared/councils/council-profile';
import { planStepsOf } from '#shared/plan/steps-of-council';
import { PLAN_STEPS } from '#shared/plan/steps';
import { makeCouncil } from '../../support/make-facts';

const asIs: AskedStep[] = [1, 2, 3, 4, 5, 6, 7].map((step) => ({ step }));
const stepsWith = (change: AskedStep) => asIs.map((step) => (step.step === change.step ? change : step));
const stepOf = (planSteps: CouncilProfile['planSteps'], step: number) => planStepsOf(makeCouncil({ name: 'Essex', planSteps })).find((one) => one.step === step);

describe('the seven steps as a council asks them', () => {
  it.each([
    ['Luton: its own guide', 'luton'],
    ['a council of which nothing is known', 'plain'],
  ])('%s, so they are as the product has them, numbered 1 to 7', (_, id) => {
    const council = councilById(id) ?? makeCouncil();
    expect(planStepsOf(council)).toEqual(PLAN_STEPS.map((step, at) => ({ ...step, number: at + 1 })));
  });

  it('are the same when every step is named and nothing is said of it', () => {
    expect(planStepsOf(makeCouncil({ planSteps: asIs }))).toEqual(planStepsOf(makeCouncil()));
  });

  it('stand in the council’s order, each with its own number to keep and the number to show', () => {
    const last = asIs.toReversed();
    expect(planStepsOf(makeCouncil({ planSteps: last })).map(({ step, number }) => [step, number])).toEqual([[7, 1], [6, 2], [5, 3], [4, 4], [3, 5], [2, 6], [1, 7]]);
  });

  it('have the council’s name and question, and say who changed them', () => {
    expect(stepOf(stepsWith({ step: 6, name: 'Looking after it', question: 'Who looks after it?' }), 6)).toMatchObject({
      name: 'Looking after it',
      question: 'Who looks after it?',
      prompts: PLAN_STEPS[5]?.prompts,
      source: 'Luton’s plan guide, step 6; changed by Essex',
    });
  });

  it('have added prompts after their own, and say who added them', () => {
    const step = stepOf(stepsWith({ step: 1, addedPrompts: ['Your faith'] }), 1);
    expect(step?.prompts).toEqual([...(PLAN_STEPS[0]?.prompts ?? []), 'Your faith']);
    expect(step?.source).toBe('Luton’s plan guide, step 1; more from Essex');
  });

  it('have a council’s prompts in place of their own, none too', () => {
    expect(stepOf(stepsWith({ step: 1, prompts: ['Your faith'] }), 1)?.prompts).toEqual(['Your faith']);
    expect(stepOf(stepsWith({ step: 1, prompts: [] }), 1)?.prompts).toEqual([]);
  });
});

describe('Buckinghamshire, after its page “What is a care and support plan?”', () => {
  const added = planStepsOf(councilById('buckinghamshire') ?? makeCouncil()).map(({ step, prompts }) => prompts.slice(PLAN_STEPS[step - 1]?.prompts.length));

  it.each([
    ['what your family and friends do for you', 4, 'What your family and friends do for you'],
    ['stay safe and well', 4, 'How you arrange your support so that you stay safe and well'],
    ['sustainable (so that it continues to provide ongoing support)', 4, 'How your support will last'],
    ['reduce, prevent or delay the development of needs in the future', 3, 'What can be done to reduce, prevent or delay needs in the future'],
    ['provided by another source (such as the NHS)', 5, 'What could be paid for by another source, such as the NHS: your budget cannot pay for that'],
    ['what needs the direct payment is being used for, as well as the amount and frequency', 5, 'Which needs the direct payment is for, how much it is, and how often it is paid'],
    ['cannot put you or anyone else at risk', 7, 'How you and everyone else are kept from risk'],
  ])('“%s” is asked in step %d', (_, step, prompt) => expect(added[step - 1]).toContain(prompt));

  it('keeps the names and the order of the steps', () => {
    expect(planStepsOf(councilById('buckinghamshire') ?? makeCouncil()).map(({ step, name }) => [step, name])).toEqual(PLAN_STEPS.map(({ step, name }) => [step, name]));
  });
});
