import { describe, expect, it } from 'vitest';
import { readClosing, restChoices, startOfClosing } from '../../../renderer/features/money/closing-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const NONE = { council: 0, contribution: 0, own: 0, nhs: 0 };
const start = startOfClosing(TODAY);

describe('closing an account', () => {
  it.each([
    ['nothing is in it', start, { id: 2, balancePence: 0 }, { accountId: 2, closedOn: TODAY, rest: 'none', toAccountId: null }],
    ['it moved', { ...start, rest: 'moved', toAccountId: '1' }, { id: 2, balancePence: 5 }, { accountId: 2, closedOn: TODAY, rest: 'moved', toAccountId: 1 }],
    ['it went back', { ...start, rest: 'returned' }, { id: 2, balancePence: 5 }, { accountId: 2, closedOn: TODAY, rest: 'returned', toAccountId: null }],
  ] as const)('%s', (_, text, account, expected) => expect(readAs(readClosing(text, account, TODAY))).toEqual(expected));

  it.each([
    ['nobody says where it went', start, ['rest: Choose where the money in it went, or record the payments that are missing first']],
    ['nobody says where it moved to', { ...start, rest: 'moved' }, ['toAccountId: Choose the account that it moved to']],
  ] as const)('%s', (_, text, expected) => expect(faultsOf(readClosing(text, { id: 2, balancePence: 5 }, TODAY))).toEqual(expected));
});

it.each([
  ['the direct payment', { ...NONE, council: 5 }, true, ['moved', 'returned']],
  ['with no other account', { ...NONE, council: 5 }, false, ['returned']],
  ['own money alone', { ...NONE, own: 5 }, true, ['moved', 'taken']],
  ['both', { ...NONE, council: 3, own: 2 }, true, ['moved']],
])('where it can have gone: %s', (_, funds, hasOthers, expected) => expect(restChoices({ balancePence: 5, funds }, hasOthers).map(({ value }) => value)).toEqual(expected));
