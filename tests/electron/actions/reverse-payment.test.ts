import { expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { paymentHistory } from '#electron/queries/payment-history';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

it('a payment is taken back with a reason, once; both stay in the file', () => {
  const { services, taxi, balance } = householdWithTaxi();
  const before = balance();
  const { entryId } = done(recordPayment(services, taxi));
  expect(faultsIn(reversePayment(services, { entryId, reason: '' }))).toEqual(['reason: reason-missing']);
  done(reversePayment(services, { entryId, reason: 'Typed twice' }));
  expect(faultsIn(reversePayment(services, { entryId, reason: 'Again' }))).toEqual(['entry-gone']);
  expect(balance()).toBe(before);
  expect(done(paymentHistory(services, { entryId })).events.map((event) => event.words)).toEqual(['Added', 'Taken back: Typed twice']);
});
