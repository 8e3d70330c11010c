import { describe, expect, it } from 'vitest';
import { indexEntries, upTo, within } from '#shared/ledger/entry-index';
import { makeEntry } from '../../support/make-facts';

const entries = [
  makeEntry({ id: 1, paidOn: '2026-04-06', amountPence: 320_00, category: 'direct_payment' }),
  makeEntry({ id: 2, paidOn: '2026-04-10', serviceId: 7, evidence: 'missing' }),
  makeEntry({ id: 3, paidOn: '2026-04-10', accountId: 2, category: 'cash', evidence: 'missing' }),
  makeEntry({ id: 4, paidOn: '2026-05-01', serviceId: 7 }),
];

describe('entries by what people ask of them', () => {
  const index = indexEntries(entries);
  it.each([
    ['an account', () => index.byAccount.get(2)?.map((entry) => entry.id), [3]],
    ['a service', () => index.byService.get(7)?.map((line) => line.entry.id), [2, 4]],
    ['a category', () => index.byCategory.get('direct_payment')?.map((line) => line.entry.id), [1]],
    ['money out tied to nothing', () => index.untied.map((line) => line.entry.id), [3]],
    ['money out without evidence', () => index.withoutEvidence.map((entry) => entry.id), [2, 3]],
  ])('lists %s', (_, ids, expected) => expect(ids()).toEqual(expected));

  it('sorts the same entries once, however many checks ask', () => {
    let walks = 0;
    const counted = new Proxy([...entries], {
      get: (list, key, receiver) => {
        if (key === Symbol.iterator) walks += 1;
        return Reflect.get(list, key, receiver) as unknown;
      },
    });
    for (let check = 0; check < 25; check += 1) indexEntries(counted);
    expect(walks).toBe(1);
  });
});

describe('a stretch of days in a list', () => {
  it.each([
    ['both ends count', { from: '2026-04-06', to: '2026-04-10' }, [1, 2, 3]],
    ['the day after the first', { from: '2026-04-07', to: '2026-04-30' }, [2, 3]],
    ['before everything', { from: '2026-01-01', to: '2026-04-05' }, []],
    ['after everything', { from: '2026-05-02', to: '2026-12-31' }, []],
    ['all of it', { from: '2026-01-01', to: '2026-12-31' }, [1, 2, 3, 4]],
  ] as const)('%s', (_, period, ids) => expect(within(entries, period).map((entry) => entry.id)).toEqual(ids));

  it('goes up to a day and no further', () => expect(upTo(entries, '2026-04-10').map((entry) => entry.id)).toEqual([1, 2, 3]));
});
