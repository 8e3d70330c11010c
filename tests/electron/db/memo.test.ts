import { expect, it } from 'vitest';
import { saveGoal } from '#electron/actions/save-goal';
import { memo } from '#electron/db/memo';
import { startEmpty } from '../../support/build-ledger';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('works a figure out once, and again after anything was written', () => {
  const services = testServices();
  startEmpty(services);
  const { db } = services.ledger;
  let times = 0;
  const figure = () => memo(db, 'figure', () => (times += 1));
  expect([figure(), figure()]).toEqual([1, 1]);
  done(saveGoal(services, { id: null, words: 'To walk', needIds: [] }));
  expect([figure(), figure()]).toEqual([2, 2]);
  expect(memo(testServices().ledger.db, 'figure', () => 'another ledger')).toBe('another ledger');
});
