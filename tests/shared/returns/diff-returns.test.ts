import { describe, expect, it } from 'vitest';
import { buildReturn } from '#shared/returns/build-return';
import { changedSince, diffReturns } from '#shared/returns/diff-returns';
import type { Entry } from '#shared/ledger/entry';
import type { Facts } from '#shared/checks/check';
import { account, emptyFacts, entry, PERIOD, TODAY } from './household';

const build = (entries: readonly Entry[], change: Partial<Facts> = {}) => buildReturn(emptyFacts({ entries, ...change }), PERIOD, TODAY);
const START = entry(1, '2026-07-08', 10_000, 'direct_payment');
const TESCO = entry(2, '2026-08-03', -1_250, 'not_sorted', { payee: 'Tesco' });
const sent = [START, TESCO];
const sums = (outPence: number, closingPence: number) => [['Money out', 1_250, outPence], ['Closing balance', 8_750, closingPence]];

describe('what changed since a return was sent', () => {
  it.each<[string, readonly Entry[], unknown[]]>([
    ['nothing', sent, []],
    ['a receipt was found, and a note written', [START, { ...TESCO, evidence: 'have', note: 'Found it' }], []],
    ['a payment of the day after', [...sent, entry(3, '2026-10-01', -500, 'cash')], []],
    [
      'a payment of its last day',
      [...sent, entry(3, '2026-09-30', -500, 'cash')],
      [...sums(1_750, 8_250), ['Money out: Cash', null, 500], ['Added: to Payee 3 on 30 September 2026, “Cash”', null, 500]],
    ],
    ['a payment is gone', [START], [...sums(0, 10_000), ['Money out: Not sorted yet', 1_250, null], ['Taken out: to Tesco on 3 August 2026, “Not sorted yet”', 1_250, null]]],
    [
      'a payment was sorted: the sums stay',
      [START, { ...TESCO, parts: [{ category: 'food', serviceId: null, fund: 'council', amountPence: -1_250 }] }],
      [
        ['Money out: Not sorted yet', 1_250, null],
        ['Money out: Food and shopping', null, 1_250],
        ['Changed: to Tesco on 3 August 2026, “Not sorted yet”; now “Food and shopping”', 1_250, 1_250],
      ],
    ],
    [
      'an amount was corrected: another entry, one change',
      [START, { ...TESCO, id: 9, amountPence: -1_200, parts: [{ category: 'not_sorted', serviceId: null, fund: 'council', amountPence: -1_200 }] }],
      [...sums(1_200, 8_800), ['Money out: Not sorted yet', 1_250, 1_200], ['Changed: to Tesco on 3 August 2026, “Not sorted yet”; now another amount', 1_250, 1_200]],
    ],
    ['a name and nothing else was corrected', [START, { ...TESCO, id: 9, payee: 'Tesco Stores' }], [['Changed: to Tesco on 3 August 2026, “Not sorted yet”; now to Tesco Stores', 1_250, 1_250]]],
    ['the same was recorded anew', [START, { ...TESCO, id: 9 }], []],
    [
      'an entry of an earlier day moves both balances',
      [entry(7, '2026-07-05', 100, 'interest'), ...sent],
      [['Opening balance', 0, 100], ['Closing balance', 8_750, 8_850]],
    ],
  ])('%s', (_, entries, expected) => {
    expect(diffReturns(build(sent), build(entries)).map(({ words, sentPence, nowPence }) => [words, sentPence, nowPence])).toEqual(expected);
  });

  it('says when the bank, the contribution or what is owed is another, and leaves out what is set aside', () => {
    const now = build(sent, {
      accounts: [account()],
      statements: [{ id: 1, accountId: 1, closingOn: '2026-09-30', closingPence: 8_700, batchId: null }],
      reserves: [{ id: 1, kind: 'holiday', words: '', amountPence: 100 }],
    });
    expect(diffReturns(build(sent), now).map(({ words, nowPence }) => [words, nowPence])).toEqual([['Balance that the bank states', 8_700], ['Difference from the bank', -50]]);
  });

  it('is the closing balance where no copy was kept', () => {
    const now = build(sent);
    expect(changedSince({ copy: null, closingPence: 8_750 }, now)).toEqual([]);
    expect(changedSince({ copy: null, closingPence: 8_749 }, now)).toEqual([{ kind: 'figure', words: 'Closing balance', sentPence: 8_749, nowPence: 8_750 }]);
  });
});
