import { describe, expect, it } from 'vitest';
import { cashWithdrawn } from '#shared/checks/cash-withdrawn';
import { makeAccount, makeCouncil, makeEntry, makeFacts, makeSent } from '../../support/make-facts';
import { raised } from '../../support/raised';

type Over = Parameters<typeof makeEntry>[0];
const household = (cashAllowed: boolean | null, entries: readonly Over[], more = {}) =>
  makeFacts({ council: makeCouncil({ cashAllowed }), entries: entries.map((over, at) => makeEntry({ id: at + 1, payee: 'Cashpoint', category: 'cash', amountPence: -50_00, ...over })), ...more });
const PURSE = { accounts: [makeAccount(), makeAccount({ id: 2, kind: 'cash' })] };
const flagged = ['stop: £50.00 was taken out in cash, which the council does not allow'];

describe('cash-withdrawn, where the council does not allow cash', () => {
  it.each([
    ['taken out, with or without a receipt', household(false, [{}]), flagged],
    ['not sorted yet, in the bank’s words', household(false, [{ category: 'not_sorted', bankText: 'CASH WITHDRAWAL LLOYDS' }]), flagged],
    ['not sorted yet, and something else', household(false, [{ category: 'not_sorted', payee: 'Cash Converters', bankText: 'CARD' }]), []],
    ['moved to an account of cash', household(false, [{ category: 'transfer' }, { category: 'transfer', accountId: 2, amountPence: 50_00 }], { accounts: [makeAccount(), makeAccount({ id: 2, kind: 'cash' })] }), flagged],
    ['and moved back', household(false, [{ category: 'transfer', accountId: 2, amountPence: 50_00 }, { category: 'transfer', accountId: 2 }], { accounts: [makeAccount(), makeAccount({ id: 2, kind: 'cash' })] }), []],
    ['moved to another bank account', household(false, [{ category: 'transfer', accountId: 2, amountPence: 50_00 }], { accounts: [makeAccount(), makeAccount({ id: 2 })] }), []],
    ['paid in again', household(false, [{}, { amountPence: 50_00 }]), []],
    ['a penny of it not', household(false, [{}, { amountPence: 49_99 }]), ['stop: £0.01 was taken out in cash, which the council does not allow']],
    ['the person’s own money', household(false, [{ fund: 'own' }]), []],
    ['after the day looked at', household(false, [{ paidOn: '2026-11-21' }]), []],
    ['in a return that was sent: it is still to be put right', household(false, [{}], { returnsSent: [makeSent({ from: '2026-10-01', to: '2026-11-20' })] }), flagged],
    ['two', household(false, [{}, {}]), ['stop: £100.00 was taken out in cash, which the council does not allow']],
  ])('%s', (_, facts, flags) => expect(raised(cashWithdrawn, facts)).toEqual(flags));
});

/** 28 days before 20 November is 23 October. */
describe('cash-withdrawn, where it is allowed or nobody knows', () => {
  it.each([
    ['no receipts, 28 days on', household(true, [{ paidOn: '2026-10-23', evidence: 'missing' }]), ['act: No receipts for £50.00 in cash']],
    ['27 days on', household(true, [{ paidOn: '2026-10-24', evidence: 'missing' }]), []],
    ['the council’s profile does not say', household(null, [{ paidOn: '2026-10-01', evidence: 'missing' }]), ['act: No receipts for £50.00 in cash']],
    ['in a return that was sent and of which no copy was kept', household(true, [{ paidOn: '2026-10-01', evidence: 'missing' }], { returnsSent: [makeSent({ from: '2026-10-01', to: '2026-10-31' })] }), []],
    ['receipts are there', household(true, [{ paidOn: '2026-10-01' }]), []],
    ['the person’s own money', household(true, [{ paidOn: '2026-10-01', evidence: 'missing', fund: 'own' }]), []],
    ['paid from a purse of cash, 28 days on', household(true, [{ accountId: 2, category: 'travel', paidOn: '2026-10-23', evidence: 'missing' }], PURSE), ['act: No receipts for £50.00 in cash']],
    ['27 days on', household(true, [{ accountId: 2, category: 'travel', paidOn: '2026-10-24', evidence: 'missing' }], PURSE), []],
    ['paid from a purse of cash, with its receipt', household(true, [{ accountId: 2, category: 'travel', paidOn: '2026-10-01' }], PURSE), []],
    ['cash moved into the purse is not spent yet', household(true, [{ category: 'transfer', paidOn: '2026-10-01', evidence: 'missing' }, { accountId: 2, category: 'transfer', paidOn: '2026-10-01', amountPence: 50_00, evidence: 'missing' }], PURSE), []],
    ['two', household(true, [{ paidOn: '2026-10-01', evidence: 'missing' }, { paidOn: '2026-10-02', evidence: 'missing' }]), ['act: No receipts for £100.00 in cash']],
  ])('%s', (_, facts, flags) => expect(raised(cashWithdrawn, facts)).toEqual(flags));
});
