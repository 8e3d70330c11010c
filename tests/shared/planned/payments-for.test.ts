import { expect, it } from 'vitest';
import { meetingKey, paymentsThatCount } from '#shared/planned/payments-for';
import { makeEntry, makeFacts, makeService } from '../../support/make-facts';
import { makeOccurrence } from '../../support/make-planned';

const part = (category: 'agency' | 'hmrc', serviceId: number | null, amountPence: number) => ({ category, serviceId, fund: 'council' as const, amountPence });
const facts = makeFacts({
  services: [makeService({ category: 'agency' })],
  entries: [
    makeEntry({ id: 1, paidOn: '2026-11-02', amountPence: -90_00, parts: [part('agency', 1, -40_00), part('agency', 1, -30_00), part('hmrc', 1, -20_00)] }),
    makeEntry({ id: 2, paidOn: '2026-11-03', amountPence: -50_00, category: 'agency', serviceId: null }),
    makeEntry({ id: 3, paidOn: '2026-11-04', amountPence: 10_00, category: 'hmrc' }),
    makeEntry({ id: 4, paidOn: '2026-11-05', amountPence: -30_00, category: 'hmrc' }),
    makeEntry({ id: 5, paidOn: '2026-11-09', amountPence: -70_00, category: 'agency', serviceId: 1 }),
  ],
});

it('counts the parts of a payment that are for the service itself, and what came up to the day', () => {
  expect(paymentsThatCount(makeOccurrence('2026-11-02'), facts, '2026-11-08')).toEqual([{ entryId: 1, paidOn: '2026-11-02', amountPence: -70_00 }]);
});

it('counts a category of the household’s whichever service it was for, and not what came back', () => {
  const hmrc = makeOccurrence('2026-11-22', { source: 'hmrc', serviceId: null, category: 'hmrc' });
  expect(paymentsThatCount(hmrc, facts, '2026-11-20')).toEqual([
    { entryId: 1, paidOn: '2026-11-02', amountPence: -20_00 },
    { entryId: 4, paidOn: '2026-11-05', amountPence: -30_00 },
  ]);
});

it('counts nothing of the person’s own money, nor for a service that is gone', () => {
  expect(paymentsThatCount(makeOccurrence('2026-11-02', { account: 'own' }), facts, '2026-11-20')).toEqual([]);
  expect(paymentsThatCount(makeOccurrence('2026-11-02', { serviceId: 9 }), facts, '2026-11-20')).toEqual([]);
});

it('keeps services, categories and accounts apart', () => {
  const keys = [makeOccurrence('2026-11-02'), makeOccurrence('2026-11-02', { serviceId: 2 }), makeOccurrence('2026-11-02', { serviceId: null }), makeOccurrence('2026-11-02', { account: 'own' })].map(meetingKey);
  expect(new Set(keys).size).toBe(4);
});
