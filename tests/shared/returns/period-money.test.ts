import { expect, it } from 'vitest';
import { periodMoney } from '#shared/returns/period-money';
import { account, entry } from './household';

const QUARTER = { from: '2026-07-01', to: '2026-09-30' } as const;
const facts = (entries: ReturnType<typeof entry>[], accounts = [account()], transfers: { outId: number; inId: number }[] = []) => ({ accounts, entries, services: [], needs: [], transfers });

it.each([
  ['money before, in and after the period', [entry(1, '2026-06-30', 100_00, 'direct_payment'), entry(2, '2026-07-01', 50_00, 'contribution'), entry(3, '2026-09-30', -20_00, 'agency'), entry(4, '2026-10-01', -5_00, 'agency')], [100_00, 50_00, 20_00, 130_00]],
  ['an opening balance inside the period counts as there at its start', [entry(1, '2026-07-10', 80_00, 'opening'), entry(2, '2026-07-11', -10_00, 'agency')], [80_00, 0, 10_00, 70_00]],
  ['nothing at all', [], [0, 0, 0, 0]],
] as [string, ReturnType<typeof entry>[], number[]][])('%s: opening, in, out, closing', (_, entries, expected) => {
  const { openingPence, incomePence, spendingPence, closingPence } = periodMoney(facts(entries), QUARTER);
  expect([openingPence, incomePence, spendingPence, closingPence]).toEqual(expected);
});

it('leaves out accounts that do not hold the direct payment, and says which were open', () => {
  const own = account({ id: 2, name: 'Own', isDirectPayment: false });
  const closed = account({ id: 3, name: 'Old card', closedOn: '2026-06-30' });
  const money = periodMoney(facts([entry(1, '2026-07-01', 10_00, 'interest', { accountId: 2 })], [account(), own, closed]), QUARTER);
  expect(money.incomePence).toBe(0);
  expect(money.accounts.map(({ name, isOpen }) => [name, isOpen])).toEqual([['Direct payment account', true], ['Old card', false]]);
});

it.each([
  ['a move between two of its accounts is on neither side', true, [{ outId: 2, inId: 3 }], [960_00, 0]],
  ['one that nobody confirmed is on both', true, [], [1010_00, 50_00]],
  ['one into an account of one’s own is money out', false, [{ outId: 2, inId: 3 }], [960_00, 50_00]],
  ['one whose other side came after the period is money out, until it comes in', true, [{ outId: 2, inId: 4 }], [1010_00, 50_00]],
] as const)('%s', (_, isDirectPayment, transfers, expected) => {
  const entries = [entry(1, '2026-07-01', 960_00, 'direct_payment'), entry(2, '2026-09-30', -50_00, 'transfer'), entry(3, '2026-09-30', 50_00, 'transfer', { accountId: 2 }), entry(4, '2026-10-01', 50_00, 'transfer', { accountId: 2 })];
  const money = periodMoney(facts(entries, [account(), account({ id: 2, name: 'Cash', isDirectPayment })], [...transfers]), QUARTER);
  expect([money.incomePence, money.spendingPence]).toEqual(expected);
  expect(money.openingPence + money.incomePence - money.spendingPence).toBe(money.closingPence);
});
