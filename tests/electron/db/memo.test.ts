import { expect, it } from 'vitest';
import { writeLedger } from '#electron/db/transaction';
import { balancesByAccount } from '#electron/repositories/accounts';
import { addMoney } from '#electron/repositories/postings';
import { refused } from '#shared/kernel/result';
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

it('does not keep what was worked out inside an action that was refused', () => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { db } = services.ledger;
  const held = () => balancesByAccount(db).get(accountId) ?? 0;
  expect(held()).toBe(0);
  writeLedger(services, 'test', {}, (writing) => {
    const parts = [{ category: 'interest', serviceId: null, fund: 'council', amountPence: 500 }] as const;
    addMoney(writing, { accountId, paidOn: '2026-05-01', payee: 'Bank', amountPence: 500, parts }, { ruleId: null, bank: null, madeAt: '2026-05-01T09:00:00.000Z' });
    expect(held()).toBe(500);
    return refused({ code: 'refused', message: 'Not so.' });
  });
  expect(held()).toBe(0);
});
