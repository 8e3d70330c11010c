import { expect, it } from 'vitest';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { listPlanAnswers } from '#electron/repositories/plan';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('keeps an answer as it was written, with its instant, and lets it be emptied', () => {
  const services = testServices('2026-11-20');
  const answer = '  My sister’s “Sunday lunch” 🍲\n\n<b>matters</b>  ';
  const { changedAt } = done(savePlanAnswer(services, { step: 1, answer }));
  expect(changedAt).toMatch(/^2026-11-20T/);
  expect(listPlanAnswers(services.ledger.db)).toEqual([{ step: 1, answer, note: '', changedAt }]);
  const emptied = done(savePlanAnswer(services, { step: 1, answer: '' }));
  expect(listPlanAnswers(services.ledger.db)).toEqual([{ step: 1, answer: '', note: '', changedAt: emptied.changedAt }]);
});
