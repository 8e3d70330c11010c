import { describe, expect, it } from 'vitest';
import { evidenceShown, agreementWords, bankWords, isLongName, leftToSortWords, likesWords, meetingWords, moneyTitle, moveWords, needsWords, shownWords, signedPounds, toAddWords, toDoWords } from '../../../renderer/features/money/money-words';
import type { RegisterAccount } from '../../../renderer/features/money/register-row';

const account = (changes: Partial<RegisterAccount> = {}): RegisterAccount => ({
  id: 1, name: 'Current account', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, balancePence: 120455, agreesTo: null, disagreesPence: null, ...changes,
});

describe('the sentence of the Money screen', () => {
  it.each<[string, RegisterAccount[], number | null, string]>([
    ['the one account of the direct payment', [account()], 1, '£1,204.55 in the direct payment account'],
    ['another account by its name', [account(), account({ id: 2, name: 'Cash tin', isDirectPayment: false })], 2, '£1,204.55 in Cash tin'],
    ['two accounts of the direct payment by name', [account(), account({ id: 2, name: 'Card' })], 2, '£1,204.55 in Card'],
    ['none yet', [], null, 'No account yet'],
  ])('%s', (_, accounts, accountId, expected) => {
    expect(moneyTitle({ accounts, accountId, balancePence: 120455 })).toBe(expected);
  });

  it.each<[string, RegisterAccount | undefined, string | null]>([
    ['agrees', account({ agreesTo: '2026-11-14' }), 'Agrees with the bank to 14 November 2026.'],
    ['does not agree', account({ disagreesPence: -1250 }), 'The bank’s balance and this ledger are £12.50 apart.'],
    ['never compared', account(), 'Not checked against the bank yet.'],
    ['no account', undefined, null],
  ])('%s', (_, of, expected) => {
    expect(agreementWords(of)).toBe(expected);
  });

  it.each([
    ['nothing to do', 0, 0, null],
    ['one of each', 1, 1, '1 payment needs evidence. 1 payment is not sorted.'],
    ['receipts', 3, 0, '3 payments need evidence.'],
    ['sorting', 0, 2, '2 payments are not sorted.'],
  ])('%s', (_, withoutEvidence, notSorted, expected) => {
    expect(toDoWords({ withoutEvidence, notSorted })).toBe(expected);
  });
});

describe('the bank’s words in a row', () => {
  it.each([
    ['as they are', 'FPO PA WAGES', 12, false],
    ['the most', 'A'.repeat(280), 280, false],
    ['one letter more', 'A'.repeat(281), 280, true],
    ['ten thousand of two signs each', '🦽'.repeat(10_000), 280, true],
  ])('%s', (_, text, letters, isCut) => {
    const shown = bankWords(text);
    expect([[...shown].length, shown.endsWith('…')]).toEqual([letters, isCut]);
  });
});

it.each([
  ['a name of many words', 'Long Name '.repeat(20), '', false],
  ['one word of 39 letters', 'A'.repeat(39), '', false],
  ['one word of 40', 'A'.repeat(40), '', true],
  ['no name, and the bank’s one word', '', 'A'.repeat(400), true],
])('a name may break anywhere only where it is no name: %s', (_, payee, bankText, isLong) => {
  expect(isLongName({ payee, bankText })).toBe(isLong);
});

describe('small words', () => {
  it.each([
    ['one need', ['Washing'], 'Washing'],
    ['two needs', ['Washing', 'Getting dressed'], 'Washing and getting dressed'],
    ['three needs', ['Washing', 'Getting dressed', 'Meals'], 'Washing, getting dressed and 1 more'],
    ['none', [], ''],
  ])('%s', (_, needs, expected) => {
    expect(needsWords(needs)).toBe(expected);
  });

  it.each([
    ['in', 15280, '+£152.80'],
    ['out', -1250, '−£12.50'],
    ['nothing', 0, '£0.00'],
  ])('money %s has its sign', (_, pence, expected) => {
    expect(signedPounds(pence)).toBe(expected);
  });

  it('every row of a file is accounted for', () => {
    expect(toAddWords({ rowsRead: 412, toAdd: 408, leftOut: 1, alreadyThere: 3, refused: 0 })).toBe('412 rows read = 408 to add + 3 already here + 1 left out + 0 refused.');
  });
});

describe('how much of the register is shown', () => {
  const rows = (payments: number) => [...Array.from({ length: payments }, () => ({ isOpening: false })), { isOpening: true }];
  it.each([
    ['all of it; the balance at the start is no payment', 10, 10, '10 payments, all shown.'],
    ['one payment', 1, 1, '1 payment, all shown.'],
    ['a page of it', 50, 412, '50 of 412 payments shown.'],
  ])('%s', (_, shown, matching, words) => {
    expect(shownWords(rows(shown), matching)).toBe(words);
  });
});

it.each([
  [0, 'Every payment in this account is sorted.'],
  [1, '1 payment in this account is left to sort.'],
  [12, '12 payments in this account are left to sort.'],
])('with %i left to sort an import says: %s', (notSorted, words) => {
  expect(leftToSortWords(notSorted)).toBe(words);
});

describe('meetingWords', () => {
  it.each([
    ['none', 0, 0, null],
    ['one', 1, 0, 'One of them is a payment that you typed: the two become one.'],
    ['three', 3, 0, '3 of them are payments that you typed: each becomes one.'],
    ['one to look at', 0, 1, 'One more may be a payment that you typed: look at its row.'],
    ['both', 2, 2, '2 of them are payments that you typed: each becomes one. 2 more may be payments that you typed: look at their rows.'],
  ])('%s', (_, one, asked, words) => expect(meetingWords(one, asked)).toBe(words));
});

describe('moveWords', () => {
  it.each([
    ['out', -100, 'Moved to Savings card'],
    ['in', 100, 'Moved from Savings card'],
  ])('%s', (_, amountPence, words) => expect(moveWords({ amountPence, move: { entryId: 2, accountName: 'Savings card' } })).toBe(words));

  it('is nothing for what is no move', () => expect(moveWords({ amountPence: -100, move: null })).toBeNull());
});

const part = (category: 'transport' | 'transfer') => [{ category }] as Parameters<typeof evidenceShown>[0]['parts'];

it.each([
  ['paid with none: it is missing', { evidence: 'missing', amountPence: -1250, parts: part('transport') }, 'missing'],
  ['came in: none is asked for', { evidence: 'missing', amountPence: 1250, parts: part('transport') }, 'not_needed'],
  ['moved to another account: none is asked for', { evidence: 'missing', amountPence: -1250, parts: part('transfer') }, 'not_needed'],
  ['kept stays kept', { evidence: 'have', amountPence: 1250, parts: part('transport') }, 'have'],
] as const)('evidence: %s', (_what, row, shown) => expect(evidenceShown(row)).toBe(shown));

it.each([
  ['the only one', 1, 1, 'It may be in your ledger already'],
  ['one of some', 1, 3, 'One of them may be in your ledger already'],
  ['two of some', 2, 3, '2 of them may be in your ledger already'],
])('typed payments that the bank may have brought: %s', (_, likes, recorded, start) => {
  expect(likesWords(likes, recorded).startsWith(start)).toBe(true);
});
