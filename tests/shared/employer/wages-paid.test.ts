import { expect, it } from 'vitest';
import { wagesPaid } from '#shared/employer/wages-paid';
import { makeEntry, makeService } from '../../support/make-facts';

it.each([
  ['wages, once a day however many payments', {}, [makeEntry({ serviceId: 1 }), makeEntry({ id: 2, serviceId: 1 })], ['2026-11-16']],
  ['what goes to HMRC for the same service is no wages', {}, [makeEntry({ serviceId: 1, category: 'hmrc' })], undefined],
  ['money back is no wages', {}, [makeEntry({ serviceId: 1, amountPence: 5_00 })], undefined],
  ['what is dated after today has not happened', {}, [makeEntry({ serviceId: 1, paidOn: '2026-11-21' })], undefined],
  ['another service', {}, [makeEntry({ serviceId: 2 })], undefined],
  ['a service that no PA does', { workerId: null }, [makeEntry({ serviceId: 1 })], undefined],
] as const)('%s', (_, service, entries, days) => {
  const paid = wagesPaid([makeService({ workerId: 7, ...service })], entries.map((entry) => (entry.paidOn === '2026-11-21' ? entry : { ...entry, paidOn: '2026-11-16' as const })), '2026-11-20');
  expect(paid.get(7)?.[0]?.days).toEqual(days);
});
