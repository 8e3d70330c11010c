import { expect, it } from 'vitest';
import { correctPayment } from '#electron/actions/correct-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { entryById } from '#electron/repositories/entries';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

it('a payment is put right by a reversal and a new one, or not at all', () => {
  const { services, taxi, balance } = householdWithTaxi();
  const before = balance();
  const { entryId } = done(recordPayment(services, taxi));
  expect(faultsIn(correctPayment(services, { entryId, reason: '', replacement: { ...taxi, payee: '' } }))).toEqual(['reason: reason-missing', 'payee: payee-missing']);
  expect(balance()).toBe(before - 1250);
  const right = done(correctPayment(services, { entryId, reason: 'Wrong amount', replacement: { ...taxi, amountPence: -1350 } }));
  expect(entryById(services.ledger.db, entryId)).toBeUndefined();
  expect(entryById(services.ledger.db, right.entryId)?.amountPence).toBe(-1350);
  expect(balance()).toBe(before - 1350);
});
