import { expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { splitPayment } from '#electron/actions/split-payment';
import { verify } from '#electron/db/verify';
import { entryById } from '#electron/repositories/entries';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

it('a payment is split into parts that add up to it, or stays as it was', () => {
  const { services, taxi, serviceId } = householdWithTaxi();
  const { entryId } = done(recordPayment(services, taxi));
  const half = { category: 'travel', fund: 'council', amountPence: -625 } as const;
  expect(faultsIn(splitPayment(services, { entryId, parts: [{ ...half, serviceId }] }))).toEqual(['parts: parts-do-not-add-up']);
  expect(entryById(services.ledger.db, entryId)?.parts).toHaveLength(1);
  done(splitPayment(services, { entryId, parts: [{ ...half, serviceId }, { ...half, serviceId: null }] }));
  expect(entryById(services.ledger.db, entryId)?.parts.map((part) => part.amountPence)).toEqual([-625, -625]);
  expect(verify(services.ledger.db)).toEqual([]);
  expect(faultsIn(splitPayment(services, { entryId: 9999, parts: [{ ...half, serviceId: null }] }))).toEqual(['entry-gone']);
});
