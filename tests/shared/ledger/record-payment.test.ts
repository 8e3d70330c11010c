import { describe, expect, it } from 'vitest';
import type { Account } from '#shared/ledger/account';
import type { EntryPart } from '#shared/ledger/entry';
import { recordPayment, type NewPayment } from '#shared/ledger/record-payment';

const account: Account = { id: 1, name: 'Direct payment account', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null };
const facts = { account, serviceIds: new Set([7]), today: '2026-11-20' as const, frozen: [{ from: '2026-07-01', to: '2026-07-31' }] as const };
const payment: NewPayment = { accountId: 1, paidOn: '2026-11-20', payee: 'City cabs', amountPence: -1250, parts: [] };
const part = (over: Partial<EntryPart>): EntryPart => ({ category: 'travel', serviceId: 7, fund: 'council', amountPence: -1250, ...over });

describe('a payment recorded by hand', () => {
  it.each<[string, Partial<NewPayment>]>([
    ['a taxi paid today', {}],
    ['a payment on the first day of the account', { paidOn: '2026-04-06' }],
    ['a payment on the day before an agreed statement', { paidOn: '2026-06-30' }],
    ['a payment on the day after an agreed statement', { paidOn: '2026-08-01' }],
    ['a payment that breaks the plan: it happened, so it is recorded', { parts: [part({ category: 'gambling', serviceId: null })] }],
    ['a refund of spending, which is money in', { amountPence: 1250, parts: [part({ category: 'refund', amountPence: 1250, serviceId: null })] }],
    ['a split over two parts to the penny', { parts: [part({ amountPence: -1249 }), part({ serviceId: null, amountPence: -1 })] }],
  ])('takes %s', (_sentence, over) => {
    expect(recordPayment({ ...payment, ...over }, facts)).toMatchObject({ ok: true });
  });

  it('leaves what nobody sorted as not sorted, for the whole amount', () => {
    const result = recordPayment(payment, facts);
    expect(result.ok && result.value.parts).toEqual([{ category: 'not_sorted', serviceId: null, fund: 'council', amountPence: -1250 }]);
  });

  it.each<[string, Partial<NewPayment>, string, string]>([
    ['no amount', { amountPence: 0 }, 'amount-zero', 'amountPence'],
    ['nobody named', { payee: '  ' }, 'payee-missing', 'payee'],
    ['the first day of an agreed statement', { paidOn: '2026-07-01' }, 'frozen', 'paidOn'],
    ['the last day of an agreed statement', { paidOn: '2026-07-31' }, 'frozen', 'paidOn'],
    ['tomorrow', { paidOn: '2026-11-21' }, 'day-to-come', 'paidOn'],
    ['the day before the account begins', { paidOn: '2026-04-05' }, 'before-the-account', 'paidOn'],
    ['parts a penny short', { parts: [part({ amountPence: -1249 })] }, 'parts-do-not-add-up', 'parts'],
    ['a part that goes the other way', { parts: [part({ amountPence: -1300 }), part({ amountPence: 50 })] }, 'part-wrong-way', 'parts'],
    ['a service that is not there', { parts: [part({ serviceId: 8 })] }, 'service-missing', 'parts'],
    ['an opening balance', { parts: [part({ category: 'opening' })] }, 'category-not-for-payments', 'parts'],
    ['own money taken out again, called the council’s', { parts: [part({ category: 'own_top_up' })] }, 'category-wrong-way', 'parts'],
    ['money out as a direct payment in', { parts: [part({ category: 'direct_payment' })] }, 'category-wrong-way', 'parts'],
  ])('refuses %s', (_sentence, over, code, field) => {
    const result = recordPayment({ ...payment, ...over }, facts);
    expect(result.ok ? [] : result.faults.map((fault) => [fault.code, fault.field])).toContainEqual([code, field]);
  });

  it('refuses a day after the account was closed, and an account that is not there', () => {
    const closed = recordPayment(payment, { ...facts, account: { ...account, closedOn: '2026-11-19' } });
    expect(closed.ok ? [] : closed.faults.map((fault) => fault.code)).toEqual(['account-closed']);
    const none = recordPayment(payment, { ...facts, account: undefined });
    expect(none.ok ? [] : none.faults.map((fault) => fault.code)).toEqual(['account-missing']);
  });
});
