import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '#shared/ledger/categories';
import type { EntryPart } from '#shared/ledger/entry';
import { FUND_KEYS } from '#shared/ledger/funds';
import { postingsOf, retieOf, reversalOf, type Posting } from '#shared/ledger/postings';

const anyParts = (totalPence: number): fc.Arbitrary<EntryPart[]> =>
  fc
    .array(
      fc.record({
        category: fc.constantFrom(...CATEGORY_KEYS.filter((key) => key !== 'opening')),
        serviceId: fc.constantFrom(null, 1, 2),
        fund: fc.constantFrom(...FUND_KEYS),
        amountPence: fc.integer({ min: 1, max: 5000 }),
      }),
      { maxLength: 4 },
    )
    .map((parts) => {
      const rest = totalPence - parts.reduce((sum, part) => sum + part.amountPence, 0);
      return rest === 0 ? parts : [...parts, { category: 'not_sorted' as const, serviceId: null, fund: 'council' as const, amountPence: rest }];
    });

const anyEntry = fc.integer({ min: -1_000_000, max: 1_000_000 }).chain((amountPence) => anyParts(amountPence).map((parts) => ({ accountId: 1, amountPence, parts })));
const sum = (postings: readonly Posting[]) => postings.reduce((total, posting) => total + posting.amountPence, 0);
/** What the postings say of each purpose, so that order and splitting do not matter. */
function purposes(postings: readonly Posting[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const posting of postings) {
    const key = posting.side === 'account' ? `account ${posting.accountId}` : `${posting.category} ${posting.serviceId ?? '-'} ${posting.fund}`;
    totals[key] = (totals[key] ?? 0) + posting.amountPence;
  }
  return Object.fromEntries(Object.entries(totals).filter(([, amount]) => amount !== 0));
}

describe('postings', () => {
  it('puts wages of £432.10 against the account and their purpose', () => {
    const parts = [{ category: 'pa_wages' as const, serviceId: 3, fund: 'council' as const, amountPence: -43210 }];
    expect(postingsOf({ accountId: 1, amountPence: -43210, parts })).toEqual([
      { side: 'account', accountId: 1, amountPence: -43210 },
      { side: 'purpose', category: 'pa_wages', serviceId: 3, fund: 'council', amountPence: 43210 },
    ]);
  });

  it('sum to zero, whatever the entry', () => {
    fc.assert(fc.property(anyEntry, (entry) => sum(postingsOf(entry)) === 0 && sum(reversalOf(entry)) === 0));
  });

  it('cancel out with their reversal', () => {
    fc.assert(fc.property(anyEntry, (entry) => Object.keys(purposes([...postingsOf(entry), ...reversalOf(entry)])).length === 0));
  });

  it('after a change of purpose say the same as if it had been so from the start, and leave the account alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }).chain((amountPence) => fc.tuple(fc.constant(amountPence), anyParts(amountPence), anyParts(amountPence))),
        ([amountPence, from, to]) => {
          const change = retieOf(from, to);
          expect(change.every((posting) => posting.side !== 'account')).toBe(true);
          expect(purposes([...postingsOf({ accountId: 1, amountPence, parts: from }), ...change])).toEqual(purposes(postingsOf({ accountId: 1, amountPence, parts: to })));
        },
      ),
    );
  });

  it('keeps two equal parts of one purpose apart from one', () => {
    const part = (category: 'hmrc' | 'pension') => ({ category, serviceId: null, fund: 'council' as const, amountPence: -500 });
    expect(retieOf([part('hmrc'), part('pension')], [part('hmrc'), part('hmrc')])).toEqual([
      { side: 'purpose', category: 'hmrc', serviceId: null, fund: 'council', amountPence: 500 },
      { side: 'purpose', category: 'pension', serviceId: null, fund: 'council', amountPence: -500 },
    ]);
  });

  it('has nothing to change when the purpose is the same', () => {
    const parts = [{ category: 'travel' as const, serviceId: null, fund: 'council' as const, amountPence: -1250 }];
    expect(retieOf(parts, parts)).toEqual([]);
  });
});
