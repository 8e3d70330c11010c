import { expect, it } from 'vitest';
import { readStep, stepText } from '../../../renderer/features/settings/council-step-form';
import { writtenOf } from '../../../renderer/features/settings/council-words';
import { done, faultsIn } from '../../support/records';
import { COUNCIL } from './make-council-shown';

const TODAY = '2026-11-29';
const text = stepText(COUNCIL.steps[2]!);

it('shows the step’s prompts one a line', () => {
  expect(text).toEqual({ stepName: 'Step 3', question: 'What?', prompts: 'One\nTwo', example: 'So.', looksFor: 'You' });
});

it('as it was typed it is the profile as it stands', () => expect(done(readStep(text, COUNCIL, 3, TODAY))).toEqual(writtenOf(COUNCIL)));

it('changes its own step and no other', () => {
  const { steps } = done(readStep({ ...text, stepName: ' Advice ', prompts: 'Two\n\n Three ' }, COUNCIL, 3, TODAY));
  expect(steps[2]).toEqual({ step: 3, name: 'Advice', question: 'What?', prompts: ['Two', 'Three'], example: 'So.', councilLooksFor: ['You'] });
  expect(steps.toSpliced(2, 1)).toEqual(writtenOf(COUNCIL).steps.toSpliced(2, 1));
});

it('asks for a name, a question and an example; prompts may be none', () => {
  expect(faultsIn(readStep({ stepName: ' ', question: '', prompts: '', example: '', looksFor: '' }, COUNCIL, 3, TODAY))).toEqual(['stepName: field', 'question: field', 'example: field']);
});
