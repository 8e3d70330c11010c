import { describe, expect, it } from 'vitest';
import type { Account, Statement } from '#shared/ledger/account';
import type { Entry } from '#shared/ledger/entry';
import { agreeToBank } from '#shared/returns/agree-to-bank';
import { account, entry } from './household';

const QUARTER = { from: '2026-07-01', to: '2026-09-30' } as const;
const stated = (id: number, closingOn: Statement['closingOn'], closingPence: number, accountId = 1): Statement => ({ id, accountId, closingOn, closingPence, batchId: null });
const ENTRIES = [entry(1, '2026-07-01', 10_000, 'direct_payment'), entry(2, '2026-09-15', -1_000, 'agency')];
const CARD = account({ id: 2, name: 'Card', kind: 'card' });
const CASH = account({ id: 3, name: 'Purse', kind: 'cash' });
const nothing = { bankPence: null, bankOn: null, differencePence: null };

describe('the bank’s figure and the ledger’s', () => {
  it.each<[string, Account[], Entry[], Statement[], object]>([
    ['agree on the last day', [account()], ENTRIES, [stated(1, '2026-09-30', 9_000)], { bankPence: 9_000, bankOn: '2026-09-30', differencePence: 0 }],
    ['differ by what the bank has more', [account()], ENTRIES, [stated(1, '2026-09-30', 9_250)], { bankPence: 9_250, bankOn: '2026-09-30', differencePence: 250 }],
    ['are compared on the statement’s own day', [account()], ENTRIES, [stated(1, '2026-09-14', 10_000)], { bankPence: 10_000, bankOn: '2026-09-14', differencePence: 0 }],
    ['use the last statement in the period', [account()], ENTRIES, [stated(2, '2026-09-20', 9_000), stated(1, '2026-08-01', 5)], { bankPence: 9_000, bankOn: '2026-09-20', differencePence: 0 }],
    ['use the later of two for one day', [account()], ENTRIES, [stated(2, '2026-09-30', 9_000), stated(1, '2026-09-30', 1)], { bankPence: 9_000, bankOn: '2026-09-30', differencePence: 0 }],
    ['are not compared without a statement in the period', [account()], ENTRIES, [stated(1, '2026-10-01', 9_000), stated(2, '2026-06-30', 0)], nothing],
    [
      'add up over accounts, to the earliest day',
      [account(), CARD],
      [...ENTRIES, entry(3, '2026-09-01', 500, 'interest', { accountId: 2 })],
      [stated(1, '2026-09-30', 9_000), stated(2, '2026-09-28', 400, 2)],
      { bankPence: 9_400, bankOn: '2026-09-28', differencePence: -100 },
    ],
    ['are not compared where one account with money has no statement', [account(), CARD], [...ENTRIES, entry(3, '2026-09-01', 500, 'interest', { accountId: 2 })], [stated(1, '2026-09-30', 9_000)], nothing],
    ['need no statement of an account that held nothing, nor of cash', [account(), CARD, CASH], [...ENTRIES, entry(3, '2026-09-01', 500, 'interest', { accountId: 3 })], [stated(1, '2026-09-30', 9_000)], { bankPence: 9_000, bankOn: '2026-09-30', differencePence: 0 }],
    ['have nothing to compare without accounts', [], [], [], nothing],
  ])('%s', (_, accounts, entries, statements, expected) => {
    expect(agreeToBank(accounts, (one) => entries.filter((row) => row.accountId === one.id), statements, QUARTER)).toEqual(expected);
  });
});
