import { describe, expect, it } from 'vitest';
import { ledgerStartsOn, matchPaymentsIn } from '#shared/budget/payments-in';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeBudget, makeEntry, makeFacts } from '../../support/make-facts';

/** £320.00 expected on 6 April, 4 May and 1 June. */
const look = (received: readonly [IsoDay, number][], on: IsoDay) =>
  matchPaymentsIn(
    makeFacts({
      budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })],
      entries: received.map(([paidOn, amountPence], at) => makeEntry({ id: at + 1, paidOn, amountPence, category: 'direct_payment' })),
    }),
    on,
  ).map((payment) => payment.state);

describe('direct payments expected and received', () => {
  it.each([
    ['both on their day', [['2026-04-06', 320_00], ['2026-05-04', 320_00]], '2026-05-20', ['received', 'received']],
    ['five days early', [['2026-04-06', 320_00], ['2026-04-29', 320_00]], '2026-05-20', ['received', 'received']],
    ['two weeks late, and here', [['2026-04-20', 320_00], ['2026-05-04', 320_00]], '2026-05-20', ['received', 'received']],
    ['a penny short', [['2026-04-06', 319_99], ['2026-05-04', 320_00]], '2026-05-20', ['different', 'received']],
    ['in two halves', [['2026-04-06', 160_00], ['2026-04-08', 160_00], ['2026-05-04', 320_00]], '2026-05-20', ['received', 'received']],
    ['the first never came', [['2026-05-04', 320_00]], '2026-05-20', ['missing', 'received']],
    ['two working days after Monday 4 May', [['2026-04-06', 320_00]], '2026-05-06', ['received', 'waiting']],
    ['three', [['2026-04-06', 320_00]], '2026-05-07', ['received', 'missing']],
  ] as [string, [IsoDay, number][], IsoDay, string[]][])('%s', (_, received, on, states) => expect(look(received, on)).toEqual(states));

  it('begins with the opening balance where the ledger was started later', () => {
    const facts = makeFacts({ budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })], entries: [makeEntry({ paidOn: '2026-05-01', amountPence: 900_00, category: 'opening' })] });
    expect(ledgerStartsOn(facts)).toBe('2026-05-01');
    expect(matchPaymentsIn(facts, '2026-05-20').map((payment) => payment.dueOn)).toEqual(['2026-05-04']);
  });

  it('looks back a year, no further', () => {
    const facts = makeFacts({ budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })] });
    expect(matchPaymentsIn(facts, '2027-05-04')[0]?.dueOn).toBe('2026-05-04');
  });
});
