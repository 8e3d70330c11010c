import { describe, expect, it } from 'vitest';
import { allowedReserves, surplus } from '#shared/budget/surplus';
import type { Reserve } from '#shared/budget/reserves';
import { makeCouncil, makeEntry, makeFacts, makePayments, makeService } from '../../support/make-facts';

const reserves: Reserve[] = [{ id: 1, kind: 'holiday', words: '', amountPence: 100_00 }, { id: 2, kind: 'other', words: 'Boiler', amountPence: 50_00 }];

describe('what is left over in the account', () => {
  const facts = makeFacts({
    services: [makeService()],
    entries: [makeEntry({ paidOn: '2026-11-15', amountPence: 1280_00, category: 'opening' }), ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2)],
    reserves,
    council: makeCouncil({ surplusWeeks: 8, reservesAllowed: ['holiday', 'hmrc'] }),
  });
  it('£1,000.00 − £70.00 owed − £100.00 of allowed reserves; 8 weeks of £80.00 may stay', () => {
    expect(surplus(facts, '2026-11-25')).toEqual({ balancePence: 1000_00, unpaidPence: 70_00, reservesPence: 100_00, surplusPence: 830_00, limitPence: 640_00 });
  });
  it.each([
    ['the profile does not say', { ...facts, council: makeCouncil() }],
    ['no budget is known', { ...facts, budgets: [] }],
  ])('has no limit where %s', (_, without) => expect(surplus(without, '2026-11-25').limitPence).toBeNull());
  it('lets all reserves stand where the profile does not say which', () => expect(allowedReserves({ reserves, council: makeCouncil() })).toEqual(reserves));
});
