import { describe, expect, it } from 'vitest';
import { contributionGoesIn } from '#shared/budget/contribution';
import { balanceAhead, directPaymentBalance, expectedMovements } from '#shared/budget/projected-balance';
import { makeAccount, makeBudget, makeCouncil, makeEntry, makeFacts, makeLetter, makePayments, makeService } from '../../support/make-facts';

/** £280.00 of wages fall due on 14 December; £320.00 from the council on 21 December. */
const household = (openingPence: number, over = {}) =>
  makeFacts({
    services: [makeService()],
    budgets: [makeBudget({ firstPaymentOn: '2026-11-23' })],
    entries: [makeEntry({ id: 1, paidOn: '2026-11-15', amountPence: openingPence + 280_00, category: 'opening' }), ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2)],
    statements: [{ id: 1, accountId: 1, closingOn: '2026-11-25', closingPence: 0, batchId: null }],
    ...over,
  });

describe('the balance', () => {
  it('is what lies in the direct payment accounts, and in no other, at the end of the day', () => {
    const entries = [makeEntry({ amountPence: 500_00, paidOn: '2026-11-19' }), makeEntry({ id: 2, accountId: 2, amountPence: 90_00 }), makeEntry({ id: 3, amountPence: -50_00, paidOn: '2026-11-21' })];
    const facts = makeFacts({ accounts: [makeAccount(), makeAccount({ id: 2, isDirectPayment: false })], entries });
    expect([directPaymentBalance(facts, '2026-11-20'), directPaymentBalance(facts, '2026-11-21')]).toEqual([500_00, 450_00]);
  });
});

describe('what should come and go', () => {
  it('counts money in from tomorrow and bills from today, in order', () => {
    const facts = household(0, { letters: [makeLetter({ appliesFrom: '2026-11-01', firstDueOn: '2026-12-14' })] });
    expect(expectedMovements(facts, '2026-11-25', '2026-12-31').map(({ on, amountPence, occurrence }) => [on, amountPence, occurrence.source])).toEqual([
      ['2026-12-14', 80_00, 'letter'],
      ['2026-12-14', -280_00, 'wages'],
      ['2026-12-21', 320_00, 'payment_in'],
    ]);
  });

  it.each([
    ['the profile says into the account', 'into_dp_account', 'gross', true],
    ['the profile says by invoice', 'invoice', 'net', false],
    ['silent, and paid net', null, 'net', true],
    ['silent, and paid gross', null, 'gross', false],
  ] as const)('the contribution: %s', (_, contributionRoute, paid, goesIn) => {
    expect(contributionGoesIn(makeFacts({ council: makeCouncil({ contributionRoute }), budgets: [makeBudget({ paid })] }), '2026-11-20')).toBe(goesIn);
  });
});

describe('the balance until the next payment', () => {
  it.each([
    ['£279.99 for wages of £280.00 on 14 December', household(279_99), '2026-12-14', -1],
    ['£280.00 is exactly enough', household(280_00), null, 0],
    ['less than nothing today', household(-1), '2026-11-25', -1],
    ['the council asks for a week, £80.00, to stay: £359.99 is a penny short', household(359_99, { council: makeCouncil({ minBalanceWeeks: 1 }) }), '2026-12-14', 79_99],
    ['£360.00 is enough for that', household(360_00, { council: makeCouncil({ minBalanceWeeks: 1 }) }), null, 80_00],
  ] as const)('%s', (_, facts, fallsShortOn, balancePence) => {
    expect(balanceAhead(facts, '2026-11-25')).toMatchObject({ nextPaymentOn: '2026-12-21', fallsShortOn, balancePence });
  });

  // The ledger ends on 16 November with £200.00; £320.00 should have come on 23 November.
  it('counts on from the last day that the ledger knows', () => {
    expect(balanceAhead(household(200_00, { statements: [] }), '2026-11-25')).toMatchObject({ assumedSince: '2026-11-16', fallsShortOn: null, balancePence: 240_00 });
    expect(balanceAhead(household(200_00), '2026-11-25')).toMatchObject({ assumedSince: null, fallsShortOn: '2026-12-14', balancePence: -80_00 });
  });

  it.each([
    ['no budget is known', household(0, { budgets: [] })],
    ['the first payment’s day is not known', household(0, { budgets: [makeBudget()] })],
    ['no balance was ever written down', household(0, { entries: [], statements: [] })],
  ])('is not known where %s', (_, facts) => expect(balanceAhead(facts, '2026-11-25')).toBeUndefined());
});
