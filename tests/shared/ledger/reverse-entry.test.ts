import { describe, expect, it } from 'vitest';
import { checkReversal } from '#shared/ledger/reverse-entry';
import { makeEntry } from '../../support/make-facts';

const codes = (result: ReturnType<typeof checkReversal>) => (result.ok ? [] : result.faults.map((fault) => fault.code));

describe('taking a payment back', () => {
  it('is allowed with a reason', () => {
    expect(codes(checkReversal(makeEntry({}), 'Typed twice', null))).toEqual([]);
  });
  it('wants a reason, because the council may ask', () => {
    expect(codes(checkReversal(makeEntry({}), '  ', null))).toEqual(['reason-missing']);
  });
  it('is refused for one that agrees with the bank’s statement, with or without a reason', () => {
    const agreed = { from: '2026-10-01', to: '2026-10-31' } as const;
    expect(codes(checkReversal(makeEntry({}), 'Typed twice', agreed))).toEqual(['frozen']);
    expect(codes(checkReversal(makeEntry({}), '', agreed))).toEqual(['frozen']);
  });
  it('is refused for what an account began with, which is changed where the account is', () => {
    const opening = makeEntry({ amountPence: 500, parts: [{ category: 'opening', serviceId: null, fund: 'council', amountPence: 500 }] });
    expect(codes(checkReversal(opening, 'Wrong', null))).toEqual(['opening-not-a-payment']);
  });
  it('is refused for one that was taken back already', () => {
    expect(codes(checkReversal(undefined, 'Typed twice', null))).toEqual(['entry-gone']);
  });
});
