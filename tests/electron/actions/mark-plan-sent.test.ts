import { expect, it } from 'vitest';
import { markPlanSent } from '#electron/actions/mark-plan-sent';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { showPlan } from '#electron/queries/show-plan';
import { listPlanVersions, readPlanSnapshot } from '#electron/repositories/plan';
import { buildHousehold, startEmpty } from '../../support/build-ledger';
import { done, faultsIn, NEED } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('keeps the plan as it stood, whatever changes later', () => {
  const services = testServices('2026-11-20');
  const { needId, outingsId, goalId } = buildHousehold(services);
  const { id } = done(markPlanSent(services, { sentOn: '2026-11-20' }));
  const changed = () => done(showPlan(services)).changedSinceLastVersion;
  expect(changed()).toBe(false);

  done(saveNeed(services, { ...NEED, id: needId, words: 'Washing only' }));
  expect(changed()).toBe(true);
  const kept = JSON.parse(readPlanSnapshot(services.ledger.db, id));
  expect(kept.needs.map((need: { words: string }) => need.words)).toEqual([NEED.words, 'Going to the shops']);
  expect(kept.goals).toEqual([{ id: goalId, words: 'Go back to the choir', needIds: [outingsId] }]);
  expect(Object.keys(kept)).toEqual(['answers', 'budgets', 'contacts', 'control', 'emergencies', 'goals', 'helpers', 'needs', 'risks', 'services', 'wellbeing']);

  done(saveNeed(services, { ...NEED, id: needId }));
  expect(changed()).toBe(false);
});

it('says that the plan has changed when an answer has', () => {
  const services = testServices('2026-11-20');
  buildHousehold(services);
  expect(done(showPlan(services)).changedSinceLastVersion).toBe(false);
  done(markPlanSent(services, { sentOn: '2026-11-20' }));
  done(savePlanAnswer(services, { step: 2, answer: 'I want to swim again.' }));
  expect(done(showPlan(services)).changedSinceLastVersion).toBe(true);
});

it('takes the place of a version that nobody answered', () => {
  const services = testServices('2026-11-20');
  buildHousehold(services);
  done(markPlanSent(services, { sentOn: '2026-11-01' }));
  expect(faultsIn(markPlanSent(services, { sentOn: '2026-10-31' }))).toEqual(['sentOn: sent-before-last']);
  done(markPlanSent(services, { sentOn: '2026-11-20' }));
  expect(listPlanVersions(services.ledger.db).map(({ number, state }) => [number, state])).toEqual([[1, 'replaced'], [2, 'sent']]);
});

it('refuses an empty plan and a day to come', () => {
  const services = testServices('2026-11-20');
  startEmpty(services);
  expect(faultsIn(markPlanSent(services, { sentOn: '2026-11-20' }))).toEqual(['plan-empty']);
  done(saveNeed(services, NEED));
  expect(faultsIn(markPlanSent(services, { sentOn: '2026-11-21' }))).toEqual(['sentOn: day-to-come']);
  expect(listPlanVersions(services.ledger.db)).toEqual([]);
});
