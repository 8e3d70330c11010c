import { expect, it } from 'vitest';
import { byDayThenId } from '#shared/ledger/entry-order';

it.each([
  ['an earlier day, whatever its number', [{ paidOn: '2026-05-01', id: 9 }, { paidOn: '2026-05-02', id: 1 }], [9, 1]],
  ['a later day after it', [{ paidOn: '2026-05-02', id: 1 }, { paidOn: '2026-05-01', id: 9 }], [9, 1]],
  ['on one day what was written first', [{ paidOn: '2026-05-01', id: 3 }, { paidOn: '2026-05-01', id: 2 }], [2, 3]],
] as const)('puts first: %s', (_, entries, ids) => expect([...entries].sort(byDayThenId).map(({ id }) => id)).toEqual(ids));
