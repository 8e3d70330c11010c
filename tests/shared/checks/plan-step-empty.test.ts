import { describe, expect, it } from 'vitest';
import { planStepEmpty } from '#shared/checks/plan-step-empty';
import { makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const all = makeFacts().planAnswers;

describe('plan-step-empty', () => {
  it.each([
    ['every step has an answer', all, []],
    ['a single letter is an answer', { ...all, 3: 'x' }, []],
    ['spaces are none', { ...all, 3: ' \n ' }, ['stop: Step 3 of the plan, “Information and advice”, is empty']],
    ['two', { ...all, 3: '', 6: '' }, ['stop: Steps 3 and 6 of the plan are empty']],
    ['nothing at all', {}, ['stop: Nothing is written in the plan yet']],
  ])('%s', (_, planAnswers, flags) => expect(raised(planStepEmpty, makeFacts({ planAnswers }))).toEqual(flags));

  it('names the steps', () => expect(planStepEmpty.check(makeFacts({ planAnswers: { ...all, 3: '', 6: '' } }), ON)[0]?.records).toEqual([{ kind: 'step', id: 3 }, { kind: 'step', id: 6 }]));
});
