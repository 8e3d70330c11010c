import { describe, expect, it } from 'vitest';
import { planStepEmpty } from '#shared/checks/plan-step-empty';
import { makeCouncil, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const all = makeFacts().planAnswers;

describe('plan-step-empty', () => {
  it.each([
    ['every step has an answer', all, []],
    ['a single letter is an answer', { ...all, 3: 'x' }, []],
    ['spaces are none', { ...all, 3: ' \n ' }, ['stop: Step 3 of the plan, “Information and advice”, is empty']],
    ['two', { ...all, 3: '', 6: '' }, ['stop: Steps 3 and 6 of the plan are empty']],
    ['all but one', { 1: 'x' }, ['stop: Steps 2, 3, 4, 5, 6 and 7 of the plan are empty']],
    ['nothing at all', {}, ['act: Nothing is written in the plan yet']],
  ])('%s', (_, planAnswers, flags) => expect(raised(planStepEmpty, makeFacts({ planAnswers }))).toEqual(flags));

  it('speaks of a step where the council asks it and as it calls it, and leads to the step itself', () => {
    const planSteps = [7, 1, 2, 3, 4, 5, 6].map((step) => (step === 7 ? { step, name: 'In charge' } : { step }));
    const facts = makeFacts({ planAnswers: { ...all, 7: '' }, council: makeCouncil({ planSteps }) });
    expect(raised(planStepEmpty, facts)).toEqual(['stop: Step 1 of the plan, “In charge”, is empty']);
    expect(planStepEmpty.check(facts, ON)[0]).toMatchObject({ figures: { firstStep: 1 }, records: [{ kind: 'step', id: 7 }] });
    expect(raised(planStepEmpty, { ...facts, planAnswers: { ...all, 7: '', 1: '' } })).toEqual(['stop: Steps 1 and 2 of the plan are empty']);
  });

  it('names the steps', () => expect(planStepEmpty.check(makeFacts({ planAnswers: { ...all, 3: '', 6: '' } }), ON)[0]?.records).toEqual([{ kind: 'step', id: 3 }, { kind: 'step', id: 6 }]));
});
