import { describe, expect, it } from 'vitest';
import { balanceOverLimit } from '#shared/checks/balance-over-limit';
import { makeCouncil, makeEntry, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** 8 weeks of £80.00 may stay: £640.00. */
const holding = (pence: number, over = {}) => makeFacts({ council: makeCouncil({ surplusWeeks: 8 }), entries: [makeEntry({ amountPence: pence, category: 'opening' })], ...over });

describe('balance-over-limit', () => {
  it.each([
    ['exactly 8 weeks', holding(640_00), []],
    ['a penny more', holding(640_01), ['act: There is £0.01 more in the account than you may keep']],
    ['a reserve covers it', holding(700_00, { reserves: [{ id: 1, kind: 'holiday', words: '', amountPence: 60_00 }] }), []],
    ['two accounts count together', holding(640_00, { entries: [makeEntry({ amountPence: 640_00 }), makeEntry({ id: 2, amountPence: 5_00 })] }), ['act: There is £5.00 more in the account than you may keep']],
    ['the council does not say how much', holding(9999_00, { council: makeCouncil() }), []],
  ])('%s', (_, facts, flags) => expect(raised(balanceOverLimit, facts)).toEqual(flags));
});
