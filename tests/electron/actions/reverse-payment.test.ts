import { expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { listHistory } from '#electron/queries/list-history';
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
  const { lines } = done(listHistory(services, { record: { table: 'entry', id: entryId }, words: '', kind: null, from: null, to: null, all: true, before: null }));
  expect(lines.map(({ words, reason, state }) => [words, reason, state])).toEqual([['Payment taken back', 'Typed twice', 'stands'], ['Payment recorded', '', 'taken_back']]);
});
