import { describe, expect, it } from 'vitest';
import type { EntryPart } from '#shared/ledger/entry';
import { spentPence } from '#shared/ledger/spending';

const part = (over: Partial<EntryPart>): EntryPart => ({ category: 'agency', serviceId: null, fund: 'council', amountPence: -50_00, ...over });

describe('what counts as spending of the direct payment', () => {
  it.each([
    ['£50.00 to an agency is £50.00 spent', part({}), 50_00],
    ['from the contribution it counts too, for it is part of the budget', part({ fund: 'contribution' }), 50_00],
    ['own money does not count', part({ fund: 'own' }), 0],
    ['NHS money does not count', part({ fund: 'nhs' }), 0],
    ['a refund of £20.00 takes off', part({ category: 'refund', amountPence: 20_00 }), -20_00],
    ['money the direct payment is not for is spent all the same', part({ category: 'gambling' }), 50_00],
    ['unsorted money out counts', part({ category: 'not_sorted' }), 50_00],
    ['unsorted money in does not', part({ category: 'not_sorted', amountPence: 50_00 }), 0],
    ['a move between accounts does not', part({ category: 'transfer' }), 0],
    ['money paid back to the council does not', part({ category: 'returned_to_council' }), 0],
    ['the direct payment coming in does not', part({ category: 'direct_payment', amountPence: 320_00 }), 0],
  ])('%s', (_, line, pence) => expect(spentPence(line)).toBe(pence));
});
