import { describe, expect, it } from 'vitest';
import { agreementMissing } from '#shared/checks/agreement-missing';
import { makeEntry, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const came = [makeEntry({ category: 'direct_payment', amountPence: 320_00 })];
const signed = (signedOn: typeof ON) => ({ signedOn, words: '' });
const FLAG = ['act: No direct payment agreement is written down'];

describe('agreement-missing', () => {
  it.each([
    ['the direct payment came, and there is none', makeFacts({ entries: came, agreement: null }), FLAG],
    ['it has not come yet', makeFacts({ agreement: null }), []],
    ['it came the day after', makeFacts({ entries: [makeEntry({ category: 'direct_payment', amountPence: 320_00, paidOn: '2026-11-21' })], agreement: null }), []],
    ['signed before', makeFacts({ entries: came }), []],
    ['signed on the day', makeFacts({ entries: came, agreement: signed(ON) }), []],
    ['signed the day after', makeFacts({ entries: came, agreement: signed('2026-11-21') }), FLAG],
  ])('%s', (_, facts, flags) => expect(raised(agreementMissing, facts)).toEqual(flags));
});
