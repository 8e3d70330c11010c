import { describe, expect, it } from 'vitest';
import { ownMoneyMixed } from '#shared/checks/own-money-mixed';
import { makeAccount, makeEntry, makeFacts, makeSent, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

type Over = Parameters<typeof makeEntry>[0];
const SHOP: Over = { payee: 'A shop', category: 'food', fund: 'own', amountPence: -12_50 };
const household = (entries: readonly Over[], more = {}) => makeFacts({ entries: entries.map((over, at) => makeEntry({ id: at + 1, ...over })), ...more });
const ONE = ['act: £12.50 on 20 November 2026 has nothing to do with the direct payment'];

describe('own-money-mixed', () => {
  it.each([
    ['own money spent on something outside of the plan', household([SHOP]), ONE],
    ['own money spent on a service of the plan', household([{ ...SHOP, category: 'pa_wages', serviceId: 1 }]), []],
    ['the direct payment spent on it is another flag', household([{ ...SHOP, fund: 'council' }]), []],
    ['own money added', household([{ category: 'own_top_up', amountPence: 50_00 }]), []],
    ['and taken back', household([{ category: 'own_top_up', fund: 'own', amountPence: -50_00 }]), []],
    ['own money moved to another account', household([{ ...SHOP, category: 'transfer' }]), []],
    ['other income', household([{ category: 'other_income', amountPence: 12_50 }]), ONE],
    ['interest and a refund belong to it', household([{ category: 'interest', amountPence: 12_50 }, { category: 'refund', fund: 'own', amountPence: 12_50 }]), []],
    ['in an account that the direct payment does not come into', household([{ ...SHOP, accountId: 2 }], { accounts: [makeAccount(), makeAccount({ id: 2, isDirectPayment: false })] }), []],
    ['on the day looked at', household([{ ...SHOP, paidOn: ON }]), ONE],
    ['the day after', household([{ ...SHOP, paidOn: '2026-11-21' }]), []],
    ['in a return that was sent', household([SHOP], { returnsSent: [makeSent({ from: '2026-11-01', to: '2026-11-20' })] }), []],
    ['the day after that return', household([SHOP], { returnsSent: [makeSent({ from: '2026-11-01', to: '2026-11-19' })] }), ONE],
    ['two, one of them in part', household([SHOP, { amountPence: -20_00, parts: [{ category: 'food', serviceId: null, fund: 'own', amountPence: -1 }, { category: 'pa_wages', serviceId: 1, fund: 'council', amountPence: -19_99 }] }]), ['act: £12.51 in 2 payments has nothing to do with the direct payment']],
  ])('%s', (_, facts, flags) => expect(raised(ownMoneyMixed, facts)).toEqual(flags));
});
