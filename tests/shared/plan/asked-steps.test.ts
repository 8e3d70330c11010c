import { describe, expect, it } from 'vitest';
import { councilById } from '#shared/councils/council-profiles';
import { askedSteps, type WrittenStep } from '#shared/plan/asked-steps';
import { PLAN_STEPS } from '#shared/plan/steps';
import { planStepsOf } from '#shared/plan/steps-of-council';
import { makeCouncil } from '../../support/make-facts';

const written: WrittenStep[] = [...PLAN_STEPS];
const withStep = (step: number, change: Partial<WrittenStep>) => written.map((one) => (one.step === step ? { ...one, ...change } : one));
const prompts = PLAN_STEPS[6]?.prompts ?? [];

describe('what a profile has to say of the steps', () => {
  it('nothing, where they are as the product has them', () => expect(askedSteps(written)).toBeNull());

  it.each([
    ['another name', { name: 'In charge' }, { step: 7, name: 'In charge' }],
    ['another question', { question: 'Who decides?' }, { step: 7, question: 'Who decides?' }],
    ['a prompt after the others is added', { prompts: [...prompts, 'Your pets'] }, { step: 7, addedPrompts: ['Your pets'] }],
    ['a prompt before the others is a list of its own', { prompts: ['Your pets', ...prompts] }, { step: 7, prompts: ['Your pets', ...prompts] }],
    ['a prompt left out', { prompts: prompts.slice(1) }, { step: 7, prompts: prompts.slice(1) }],
    ['no prompts at all', { prompts: [] }, { step: 7, prompts: [] }],
    ['another example', { example: 'I do.' }, { step: 7, example: 'I do.' }],
    ['what it looks for', { councilLooksFor: ['You'] }, { step: 7, councilLooksFor: ['You'] }],
  ])('%s', (_, change, expected) => expect(askedSteps(withStep(7, change))?.[6]).toEqual(expected));

  it('another order, with nothing said of any step', () => {
    expect(askedSteps(written.toReversed())).toEqual([7, 6, 5, 4, 3, 2, 1].map((step) => ({ step })));
  });

  it.each([
    ['Luton', councilById('luton')],
    ['Buckinghamshire', councilById('buckinghamshire')],
    ['one with everything changed', makeCouncil({ planSteps: [...written.toReversed()].map(({ step }) => ({ step, name: `N${step}`, question: `Q${step}?`, prompts: ['P'], example: 'E', councilLooksFor: [] })) })],
  ])('reading the steps of %s and writing them down gives the same steps', (_, council) => {
    const steps = planStepsOf(council ?? makeCouncil());
    expect(planStepsOf({ name: council?.name ?? '', planSteps: askedSteps(steps) })).toEqual(steps);
  });
});
