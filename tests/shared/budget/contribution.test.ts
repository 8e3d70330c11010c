import { describe, expect, it } from 'vitest';
import { contributionState, currentLetter, expectedContributions } from '#shared/budget/contribution';
import { makeEntry, makeLetter } from '../../support/make-facts';
import type { IsoDay } from '#shared/kernel/iso-date';

const year = { from: '2026-04-06', to: '2026-07-01' } as const;

describe('what the letters expect', () => {
  it.each([
    ['£80.00 every 4 weeks from 6 April', [makeLetter()], [['2026-04-06', 80_00], ['2026-05-04', 80_00], ['2026-06-01', 80_00], ['2026-06-29', 80_00]]],
    [
      'a later letter takes over from the day it applies',
      [makeLetter(), makeLetter({ id: 2, letterOn: '2026-05-20', appliesFrom: '2026-06-01', firstDueOn: '2026-06-01', amountPence: 90_00 })],
      [['2026-04-06', 80_00], ['2026-05-04', 80_00], ['2026-06-01', 90_00], ['2026-06-29', 90_00]],
    ],
    [
      'a later letter that goes back replaces the earlier one from then',
      [makeLetter(), makeLetter({ id: 2, letterOn: '2026-06-20', appliesFrom: '2026-05-01', firstDueOn: '2026-05-04', amountPence: 70_00 })],
      [['2026-04-06', 80_00], ['2026-05-04', 70_00], ['2026-06-01', 70_00], ['2026-06-29', 70_00]],
    ],
    ['nothing to pay', [makeLetter({ amountPence: 0 })], []],
    ['no letter', [], []],
  ] as const)('%s', (_, letters, expected) => {
    expect(expectedContributions(letters, year).map(({ on, amountPence }) => [on, amountPence])).toEqual(expected);
  });
});

describe('what was paid of it', () => {
  const paid = (...payments: [IsoDay, number][]) => payments.map(([paidOn, amountPence], at) => makeEntry({ id: at + 1, paidOn, amountPence, category: 'contribution' }));
  it.each([
    ['paid in full each time', paid(['2026-04-06', 80_00], ['2026-05-05', 80_00]), '2026-05-20', ['paid', 'paid'], 0],
    ['the second is short by £30.00', paid(['2026-04-06', 80_00], ['2026-05-05', 50_00]), '2026-05-20', ['paid', 'part'], 30_00],
    ['one missed, the next paid: the money goes to the oldest', paid(['2026-05-05', 80_00]), '2026-05-20', ['paid', 'missed'], 80_00],
    ['nothing', [], '2026-05-20', ['missed', 'missed'], 160_00],
    ['due today is not missed yet', paid(['2026-04-06', 80_00]), '2026-05-04', ['paid', 'coming'], 0],
    ['missed from the next day', paid(['2026-04-06', 80_00]), '2026-05-05', ['paid', 'missed'], 80_00],
    ['paid ahead', paid(['2026-04-06', 200_00]), '2026-05-20', ['paid', 'paid'], 0],
    ['a payment of tomorrow does not count today', paid(['2026-04-06', 80_00], ['2026-05-21', 80_00]), '2026-05-20', ['paid', 'missed'], 80_00],
  ] as const)('%s', (_, entries, on, states, arrearsPence) => {
    const state = contributionState([makeLetter()], entries, on);
    expect(state.dues.map((due) => due.state)).toEqual(states);
    expect(state.arrearsPence).toBe(arrearsPence);
  });

  it('says how much is ahead: £200.00 − 2 × £80.00', () => {
    expect(contributionState([makeLetter()], paid(['2026-04-06', 200_00]), '2026-05-20')).toMatchObject({ expectedPence: 160_00, paidPence: 200_00, aheadPence: 40_00 });
  });

  it('holds nothing against anyone before the ledger’s first day', () => {
    expect(contributionState([makeLetter()], [], '2026-05-20', '2026-05-01').dues.map((due) => due.dueOn)).toEqual(['2026-05-04']);
  });
});

describe('the letter that counts on a day', () => {
  const [first, next] = [makeLetter(), makeLetter({ id: 2, letterOn: '2026-05-20', appliesFrom: '2026-06-01' })];
  it.each([
    ['before the first applies: none', '2026-04-05', undefined],
    ['the first', '2026-05-31', 1],
    ['the next, from the day it applies', '2026-06-01', 2],
  ] as const)('%s', (_, on, id) => expect(currentLetter([next, first], on)?.id).toBe(id));
});
