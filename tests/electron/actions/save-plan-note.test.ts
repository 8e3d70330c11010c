import { expect, it } from 'vitest';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { savePlanNote } from '#electron/actions/save-plan-note';
import { listPlanAnswers, readPlanContent } from '#electron/repositories/plan';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('keeps a note beside the answer, each without touching the other', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  done(savePlanAnswer(services, { step: 2, answer: 'I want to swim.' }));
  const { changedAt } = done(savePlanNote(services, { step: 2, note: ' Ask Ruth first. ' }));
  expect(listPlanAnswers(db)).toEqual([{ step: 2, answer: 'I want to swim.', note: ' Ask Ruth first. ', changedAt }]);
  done(savePlanAnswer(services, { step: 2, answer: 'I want to sing.' }));
  expect(listPlanAnswers(db)).toMatchObject([{ answer: 'I want to sing.', note: ' Ask Ruth first. ' }]);
});

it('a note alone does not make a step answered, in the plan or in a version of it', () => {
  const services = testServices();
  done(savePlanNote(services, { step: 3, note: 'Ask the nurse.' }));
  expect(readPlanContent(services.ledger.db).answers).toEqual({});
  expect(JSON.stringify(readPlanContent(services.ledger.db))).not.toContain('nurse');
});
