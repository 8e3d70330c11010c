import { describe, expect, it } from 'vitest';
import { paymentInMissing } from '#shared/checks/payment-in-missing';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeBudget, makeEntry, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** £320.00 expected on Monday 19 October and Monday 16 November. */
const received = (...payments: [IsoDay, number][]) =>
  makeFacts({
    person: { ...makeFacts().person, startsOn: '2026-10-01' },
    budgets: [makeBudget({ firstPaymentOn: '2026-10-19' })],
    entries: payments.map(([paidOn, amountPence], at) => makeEntry({ id: at + 1, paidOn, amountPence, category: 'direct_payment' })),
  });

describe('payment-in-missing', () => {
  it.each([
    ['both came', received(['2026-10-19', 320_00], ['2026-11-16', 320_00]), ON, []],
    ['Wednesday: two working days', received(['2026-10-19', 320_00]), '2026-11-18', []],
    ['Thursday: three', received(['2026-10-19', 320_00]), '2026-11-19', ['act: The direct payment of £320.00 due on 16 November 2026 has not come']],
    ['it came late', received(['2026-10-19', 320_00], ['2026-11-20', 320_00]), ON, []],
    ['neither came', received(), ON, ['act: 2 direct payments, £640.00 in all, have not come']],
    ['a penny less came', received(['2026-10-19', 320_00], ['2026-11-16', 319_99]), ON, ['act: The direct payment of 16 November 2026 was £319.99, not £320.00']],
    ['one missing and one different', received(['2026-11-16', 300_00]), ON, ['act: The direct payment of £320.00 due on 19 October 2026 has not come', 'act: The direct payment of 16 November 2026 was £300.00, not £320.00']],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(paymentInMissing, facts, on)).toEqual(flags));
});
