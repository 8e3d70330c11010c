import { describe, expect, it } from 'vitest';
import { checkEvidence } from '#shared/ledger/evidence';
import { makeEntry } from '../../support/make-facts';

describe('noting evidence', () => {
  it.each([
    ['a receipt that is there', 'have', '', []],
    ['a reason that none is needed', 'not_needed', 'It shows on the statement', []],
    ['not needed, without a reason', 'not_needed', ' ', ['evidence-reason-missing']],
    ['missing again', 'missing', '', []],
  ] as const)('%s', (_sentence, state, words, codes) => {
    const result = checkEvidence([makeEntry({})], state, words);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(codes);
  });

  it('is refused when one of the payments was taken back', () => {
    const result = checkEvidence([makeEntry({}), undefined], 'have', '');
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(['entry-gone']);
  });
});
