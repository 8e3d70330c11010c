import { describe, expect, it } from 'vitest';
import { balanceWillRunOut } from '#shared/checks/balance-will-run-out';
import { makeBudget, makeCouncil, makeEntry, makeFacts, makePayments, makeService } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** Wages of £280.00 on 14 December; the next payment in on 21 December. */
const holding = (pence: number, over = {}) =>
  makeFacts({
    services: [makeService()],
    budgets: [makeBudget({ firstPaymentOn: '2026-11-23' })],
    entries: [makeEntry({ paidOn: '2026-11-15', amountPence: pence + 280_00, category: 'opening' }), ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2)],
    ...over,
  });
const minimum = { council: makeCouncil({ minBalanceWeeks: 2 }) };

describe('balance-will-run-out', () => {
  it.each([
    ['£280.00 pays the wages exactly', holding(280_00), []],
    ['a penny short', holding(279_99), ['stop: The account will be short by £0.01 on 14 December 2026']],
    ['two weeks, £160.00, must stay: £440.00 is exactly enough', holding(440_00, minimum), []],
    ['£439.99 is not', holding(439_99, minimum), ['stop: The account will be short by £0.01 on 14 December 2026']],
    ['nobody knows when the next payment comes', holding(0, { budgets: [makeBudget()] }), []],
    ['two bills on one day count together', holding(500_00, { services: [makeService(), makeService({ id: 2, startsOn: '2026-11-16' })] }), ['stop: The account will be short by £130.00 on 14 December 2026']],
  ])('%s', (_, facts, flags) => expect(raised(balanceWillRunOut, facts, '2026-11-25')).toEqual(flags));
});
