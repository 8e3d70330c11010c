import { expect, it } from 'vitest';
import { wagesEntries, wagesOfPaydays } from '#shared/employer/wages-of-payday';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeEntry, makeService } from '../../support/make-facts';

const wages = (paidOn: IsoDay, amountPence = 100) => ({ entryId: 1, accountId: 1, paidOn, amountPence });

it('wages are what was paid for the PA’s own services, and not HMRC’s share of them', () => {
  const entries = [makeEntry({ id: 1, serviceId: 1 }), makeEntry({ id: 2, serviceId: 2 }), makeEntry({ id: 3, serviceId: 1, category: 'hmrc' }), makeEntry({ id: 4, serviceId: 1, amountPence: 500 })];
  expect(wagesEntries(1, [makeService({ id: 1, workerId: 1 }), makeService({ id: 2, workerId: 2 })], entries)).toEqual([{ entryId: 1, accountId: 1, paidOn: '2026-11-20', amountPence: 28000 }]);
  expect(wagesEntries(3, [], entries)).toEqual([]);
});

it.each([
  ['on the day', '2026-05-31', '2026-05-31'],
  ['14 days before it', '2026-05-17', '2026-05-31'],
  ['15 days before it', '2026-05-16', undefined],
  ['as near to two: the earlier', '2026-06-14', '2026-05-31'],
  ['a day nearer to the later', '2026-06-15', '2026-06-28'],
])('paid %s', (_, paidOn, payday) => {
  const found = wagesOfPaydays([wages(paidOn as IsoDay)], ['2026-05-31', '2026-06-28']);
  expect([...found.keys()]).toEqual(payday === undefined ? [] : [payday]);
});
