import { describe, expect, it } from 'vitest';
import { planStepThin } from '#shared/checks/plan-step-thin';
import { makeCouncil, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const all = makeFacts().planAnswers;
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('plan-step-thin', () => {
  it.each([
    ['every answer is long enough', all, []],
    ['fifteen words are enough', { ...all, 2: words(15) }, []],
    ['fourteen are not', { ...all, 2: words(14) }, ['know: Step 2 of the plan, “What you want to change”, says little']],
    ['two steps', { ...all, 2: 'Help.', 6: 'My sister.' }, ['know: Steps 2 and 6 of the plan say little']],
    ['step 3 has a check of its own', { ...all, 3: 'None.' }, []],
    ['an empty step is said elsewhere', { ...all, 2: '' }, []],
    ['four steps are most of a plan', { 1: words(20), 2: words(20), 4: words(20), 5: 'Help.' }, ['know: Step 5 of the plan, “Spending the budget”, says little']],
    ['three are a plan that is only begun', { 1: words(20), 2: words(20), 5: 'Help.' }, []],
  ])('%s', (_, planAnswers, flags) => expect(raised(planStepThin, makeFacts({ planAnswers }))).toEqual(flags));

  it('speaks of a step where the council asks it and as it calls it', () => {
    const planSteps = [7, 1, 2, 3, 4, 5, 6].map((step) => (step === 2 ? { step, name: 'What should change' } : { step }));
    const facts = makeFacts({ planAnswers: { ...all, 2: 'Help.' }, council: makeCouncil({ planSteps }) });
    expect(raised(planStepThin, facts)).toEqual(['know: Step 3 of the plan, “What should change”, says little']);
    expect(raised(planStepThin, { ...facts, planAnswers: { ...all, 2: 'Help.', 6: 'My sister.' } })).toEqual(['know: Steps 3 and 7 of the plan say little']);
  });

  it('names the steps', () => expect(planStepThin.check(makeFacts({ planAnswers: { ...all, 2: 'Help.' } }), ON)[0]?.records).toEqual([{ kind: 'step', id: 2 }]));
});
