import { describe, expect, it } from 'vitest';
import type { Account, Statement } from '#shared/ledger/account';
import type { Entry } from '#shared/ledger/entry';
import { agreementWords, agreeToBank } from '#shared/returns/agree-to-bank';
import { account, entry } from './household';

const QUARTER = { from: '2026-07-01', to: '2026-09-30' } as const;
const stated = (id: number, closingOn: Statement['closingOn'], closingPence: number, accountId = 1): Statement => ({ id, accountId, closingOn, closingPence, batchId: null });
const ENTRIES = [entry(1, '2026-07-01', 10_000, 'direct_payment'), entry(2, '2026-09-15', -1_000, 'agency')];
const CARD = account({ id: 2, name: 'Card', kind: 'card' });
const CASH = account({ id: 3, name: 'Purse', kind: 'cash' });
const nothing = { bankPence: null, bankOn: null, differencePence: null, banks: [] };

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
    const figures = agreeToBank(accounts, (one) => entries.filter((row) => row.accountId === one.id), statements, QUARTER);
    expect(figures).toMatchObject(expected);
    expect(figures.banks.reduce((sum, bank) => sum + bank.differencePence, 0)).toBe(figures.differencePence ?? 0);
  });
});

describe('whether a return agrees, in words', () => {
  const bank = (name: string, differencePence: number, on: Statement['closingOn'] = '2026-09-30') => ({ name, on, bankPence: 9_000, differencePence });
  it.each([
    ['nothing to hold it against', [], undefined],
    ['one account, to the penny', [bank('Main', 0)], 'This return agrees with the bank to the penny.'],
    ['one account, £2.50 apart', [bank('Main', 250)], 'This return and the bank differ by £2.50.'],
    ['one account, up to an earlier day', [bank('Main', 0, '2026-09-28')], 'This return agrees with the bank to the penny. The last balance that the bank stated in this period is that of 28 September 2026.'],
    ['two whose differences cancel out', [bank('Main', 5_000), bank('Card', -5_000)], 'Main: the bank has £50.00 more than this ledger. Card: the bank has £50.00 less than this ledger.'],
    ['two, one of them apart', [bank('Main', 0), bank('Card', -1)], 'Card: the bank has £0.01 less than this ledger.'],
  ] as [string, ReturnType<typeof bank>[], string | undefined][])('%s', (_, banks, words) => expect(agreementWords({ banks, to: '2026-09-30' })).toBe(words));

  const held = (name: string, agreedTo?: Statement['closingOn'] | null) => ({ name, openingPence: 0, closingPence: 0, ...(agreedTo === undefined ? {} : { agreedTo }) });
  it.each([
    ['one account, agreed', [held('Main', '2026-09-30')], ' Each payment was agreed with the bank’s statements to 30 September 2026.'],
    ['one account, never agreed', [held('Main', null)], ''],
    ['a return from before that was kept', [held('Main')], ''],
    ['two, one of them agreed', [held('Main', null), held('Card', '2026-08-31')], ' Card: each payment was agreed with the bank’s statements to 31 August 2026.'],
  ])('says how far it was agreed: %s', (_, accounts, words) =>
    expect(agreementWords({ banks: [bank('Main', 0)], to: '2026-09-30', accounts })).toBe(`This return agrees with the bank to the penny.${words}`),
  );
});
