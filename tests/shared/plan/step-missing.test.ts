import { expect, it } from 'vitest';
import type { Facts } from '#shared/checks/check';
import type { PlanStep } from '#shared/plan/steps';
import { missingBySteps, stepMissing } from '#shared/plan/step-missing';
import { makeFacts, makeNeed, makeService, makeWorker, ON } from '../../support/make-facts';

const { planAnswers, control, employer } = makeFacts();

it.each<[string, PlanStep['step'], Partial<Facts>, string[]]>([
  ['an answer and a goal', 1, { goals: [{ id: 1, words: 'Paint', needIds: [] }] }, []],
  ['no answer', 1, { planAnswers: {}, goals: [{ id: 1, words: 'Paint', needIds: [] }] }, ['Your answer.']],
  ['a short answer, no goal', 1, { planAnswers: { 1: 'Help.' } }, ['A few more sentences in your answer.', 'A goal (further down on this screen).']],
  ['no needs', 2, {}, ['The needs of your assessment (Needs and services).']],
  ['needs', 2, { needs: [makeNeed()] }, []],
  ['step 3 is words alone', 3, {}, []],
  ['no services', 4, {}, ['Your services, and help that is not paid (Needs and services).']],
  ['a service that nobody gives', 4, { services: [makeService({ provider: ' ' })] }, ['Who gives Weekday mornings.']],
  ['a service that ended today still counts', 4, { services: [makeService({ endsOn: ON })] }, []],
  ['one that ended yesterday does not', 4, { services: [makeService({ endsOn: '2026-11-19' })] }, ['Your services, and help that is not paid (Needs and services).']],
  ['no price and no budget', 5, { services: [makeService({ ratePence: null })], budgets: [] }, ['Your personal budget (Needs and services).', 'The price of Weekday mornings.']],
  ['free help needs no price', 5, { services: [makeService({ ratePence: null, fundedBy: 'informal' })] }, []],
  ['nobody is employed', 6, {}, []],
  ['who works out the wages', 6, { workers: [makeWorker()] }, ['Who works out the wages (Employing).']],
  ['wages worked out', 6, { workers: [makeWorker()], employer: { ...employer, payrollBy: 'Bureau' } }, []],
  ['in control', 7, {}, []],
  ['nothing of step 7', 7, { planAnswers: { ...planAnswers, 7: '' }, control: null, emergencies: [], contacts: [], risks: [{ id: 1, needId: null, words: 'A fall', action: '', checkedOn: null }] },
    ['Your answer.', 'Who decides and how decisions are made.', 'Your statement that the plan is yours.', 'What to do in an emergency.', 'Whom to ring.', 'What is done about the risk of “A fall”.']],
  ['no statement', 7, { control: control && { ...control, statedOn: null } }, ['Your statement that the plan is yours.']],
])('%s', (_, step, facts, missing) => expect(stepMissing(step, makeFacts(facts), ON)).toEqual(missing));

it('by each of the seven steps', () => expect([...missingBySteps(makeFacts(), ON).keys()]).toEqual([1, 2, 3, 4, 5, 6, 7]));
