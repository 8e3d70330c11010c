import { describe, expect, it } from 'vitest';
import { checkReversal } from '#shared/ledger/reverse-entry';
import { makeEntry } from '../../support/make-facts';

const codes = (result: ReturnType<typeof checkReversal>) => (result.ok ? [] : result.faults.map((fault) => fault.code));

describe('taking a payment back', () => {
  it('is allowed with a reason', () => {
    expect(codes(checkReversal(makeEntry({}), 'Typed twice'))).toEqual([]);
  });
  it('wants a reason, because the council may ask', () => {
    expect(codes(checkReversal(makeEntry({}), '  '))).toEqual(['reason-missing']);
  });
  it('is refused for one that was taken back already', () => {
    expect(codes(checkReversal(undefined, 'Typed twice'))).toEqual(['entry-gone']);
  });
});
