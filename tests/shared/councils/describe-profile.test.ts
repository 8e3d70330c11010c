import { describe, expect, it } from 'vitest';
import { changesOf, describeProfile } from '#shared/councils/describe-profile';
import { PLAN_STEPS } from '#shared/plan/steps';
import { planStepsOf } from '#shared/plan/steps-of-council';
import { makeCouncil } from '../../support/make-facts';
import { makeProfile } from '../../support/make-own';

describe('a profile in words', () => {
  it('says which rules it answers, which steps are its own, and where it was seen', () => {
    expect(describeProfile(makeProfile(), {})).toEqual({
      name: 'Essex County Council',
      answered: [{ question: 'How many weeks of money may stay in the account?', words: '4 weeks' }],
      rules: 17,
      steps: [{ number: 6, name: 'Looking after it', changes: ['Was “Managing it”'] }],
      contact: null,
      complaints: null,
      sources: ['Direct payment agreement, page 3, seen on 12 May 2026'],
      ownAnswersStay: [],
    });
  });

  it.each([
    ['the household answers otherwise', { surplusWeeks: 8 }, ['How many weeks of money may stay in the account?']],
    ['the household answers what the file leaves open', { cashAllowed: true }, ['May you take out cash?']],
    ['the household answers the same', { surplusWeeks: 4 }, []],
    ['a list in the same order is the same', {}, []],
  ])('%s', (_, own, stay) => expect(describeProfile(makeProfile(), own).ownAnswersStay).toEqual(stay));
});

describe('what differs in a step', () => {
  const own = PLAN_STEPS[2]?.prompts ?? [];
  const changes = (asked: object, council = makeCouncil({ planSteps: [1, 2, 3, 4, 5, 6, 7].map((step) => (step === 3 ? { step, ...asked } : { step })) })) =>
    planStepsOf(council).filter(({ step }) => step === 3).flatMap(changesOf);

  it.each([
    ['nothing', {}, []],
    ['its name', { name: 'Advice' }, ['Was “Information and advice”']],
    ['its question', { question: 'What do you want to know?' }, ['Asks “What do you want to know?”']],
    ['a prompt more', { addedPrompts: ['Who told you'] }, ['Also: who told you']],
    ['a prompt less', { prompts: own.slice(0, 2) }, ['Without: anything else you want to know or be told']],
    ['prompts in another order', { prompts: own.toReversed() }, ['Its prompts stand in another order']],
    ['its example', { example: 'I want to know.' }, ['Has an example of its own']],
    ['what is looked for', { councilLooksFor: [] }, ['Looks for other things']],
  ])('%s', (_, asked, expected) => expect(changes(asked)).toEqual(expected));

  it('where it is asked', () => {
    expect(changes({}, makeCouncil({ planSteps: [3, 1, 2, 4, 5, 6, 7].map((step) => ({ step })) }))).toEqual(['Asked as step 1, not 3']);
  });
});
