import { describe, expect, it } from 'vitest';
import { balanceKnownOn, lateFrom, ledgerKnownTo, ledgerStartsOn, matchPaymentsIn } from '#shared/budget/payments-in';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeAccount, makeBudget, makeEntry, makeFacts } from '../../support/make-facts';

/** £320.00 expected on 6 April, 4 May and 1 June. */
const look = (received: readonly [IsoDay, number][], on: IsoDay, closingOn: IsoDay = on) =>
  matchPaymentsIn(
    makeFacts({
      budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })],
      entries: received.map(([paidOn, amountPence], at) => makeEntry({ id: at + 1, paidOn, amountPence, category: 'direct_payment' })),
      statements: [{ id: 1, accountId: 1, closingOn, closingPence: 0, batchId: null }],
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
    ['a ledger that ends on the second of them cannot tell, however late it is', [['2026-04-06', 320_00]], '2026-05-20', ['received', 'not_known'], '2026-05-06'],
    ['one that ends on the third can', [['2026-04-06', 320_00]], '2026-05-20', ['received', 'missing'], '2026-05-07'],
  ] as [string, [IsoDay, number][], IsoDay, string[], IsoDay?][])('%s', (_, received, on, states, closingOn) => expect(look(received, on, closingOn)).toEqual(states));

  it('begins with the opening balance where the ledger was started later', () => {
    const facts = makeFacts({ budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })], entries: [makeEntry({ paidOn: '2026-05-01', amountPence: 900_00, category: 'opening' })] });
    expect(ledgerStartsOn(facts)).toBe('2026-05-01');
    expect(matchPaymentsIn(facts, '2026-05-20').map((payment) => payment.dueOn)).toEqual(['2026-05-04']);
  });

  it.each([
    ['from the first payment received', [['2026-04-10', 320_00]], ['2026-04-10', '2026-05-08'], ['received', 'not_known']],
    ['not before one has come', [], [], []],
    ['not from one of before the budget', [['2026-04-05', 320_00]], [], []],
    ['not from one of after today', [['2026-05-21', 320_00]], [], []],
  ] as [string, [IsoDay, number][], IsoDay[], string[]][])('are counted, where the day of the first is not written down, %s', (_, received, dueOn, states) => {
    const entries = received.map(([paidOn, amountPence], at) => makeEntry({ id: at + 1, paidOn, amountPence, category: 'direct_payment' }));
    const matched = matchPaymentsIn(makeFacts({ budgets: [makeBudget()], entries }), '2026-05-20');
    expect([matched.map((payment) => payment.dueOn), matched.map((payment) => payment.state)]).toEqual([dueOn, states]);
  });

  it('looks back a year, no further', () => {
    const facts = makeFacts({ budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })] });
    expect(matchPaymentsIn(facts, '2027-05-04')[0]?.dueOn).toBe('2026-05-04');
  });
});

describe('the last day that the ledger knows about', () => {
  const statement = { id: 1, accountId: 1, closingOn: '2026-11-10', closingPence: 0, batchId: null } as const;
  const opening = makeEntry({ paidOn: '2026-04-06', category: 'opening', amountPence: 900_00 });
  it.each([
    ['nothing is written down', {}, undefined],
    ['only an opening balance', { entries: [opening] }, undefined],
    ['the last entry', { entries: [opening, makeEntry({ id: 2, paidOn: '2026-10-30' })] }, '2026-10-30'],
    ['a stated balance after the last entry', { entries: [makeEntry({ paidOn: '2026-10-30' })], statements: [statement] }, '2026-11-10'],
    ['an entry after the last stated balance', { entries: [makeEntry({ paidOn: '2026-11-12' })], statements: [statement] }, '2026-11-12'],
    ['an entry of tomorrow says nothing yet', { entries: [makeEntry({ paidOn: '2026-11-21' })], statements: [statement] }, '2026-11-10'],
    ['the person’s own account says nothing', { accounts: [makeAccount({ isDirectPayment: false })], entries: [makeEntry({ paidOn: '2026-10-30' })] }, undefined],
  ] as const)('%s', (_, over, day) => expect(ledgerKnownTo(makeFacts(over), '2026-11-20')).toBe(day));
});

describe('the last day whose balance is known', () => {
  const opening = makeEntry({ paidOn: '2026-04-06', category: 'opening', amountPence: 900_00 });
  it.each([
    ['nothing is written down', {}, undefined],
    ['the day of the opening balance', { entries: [opening] }, '2026-04-06'],
    ['the last entry after it', { entries: [opening, makeEntry({ id: 2, paidOn: '2026-10-30' })] }, '2026-10-30'],
    ['the person’s own account says nothing', { accounts: [makeAccount({ isDirectPayment: false })], entries: [opening] }, undefined],
  ] as const)('%s', (_, over, day) => expect(balanceKnownOn(makeFacts(over), '2026-11-20')).toBe(day));
});

describe('the day from which a payment is late', () => {
  it.each([
    ['Monday 16 November: Thursday', '2026-11-16', '2026-11-19'],
    ['Thursday before Easter: Good Friday and Easter Monday are no working days', '2026-04-02', '2026-04-09'],
    ['Christmas Eve 2026: Friday and the substitute Monday are none', '2026-12-24', '2026-12-31'],
    ['beyond the table, weekdays count', '2028-12-22', '2028-12-27'],
  ] as const)('%s', (_, dueOn, day) => expect(lateFrom(dueOn)).toBe(day));
});

describe('one-off payments expected and received', () => {
  const hoist = { id: 7, words: 'Hoist', amountPence: 500_00, expectedOn: '2026-05-11' } as const;
  const bed = { id: 8, words: 'Bed', amountPence: 300_00, expectedOn: '2026-05-12' } as const;
  const came = (...payments: [IsoDay, number][]) =>
    matchPaymentsIn(
      makeFacts({
        oneOffs: [hoist, bed],
        entries: payments.map(([paidOn, amountPence], at) => makeEntry({ id: at + 1, paidOn, amountPence, category: 'one_off_payment' })),
        statements: [{ id: 1, accountId: 1, closingOn: '2026-05-20', closingPence: 0, batchId: null }],
      }),
      '2026-05-20',
    ).map(({ recordId, state, receivedPence }) => [recordId, state, receivedPence]);

  it.each([
    ['both', [['2026-05-11', 500_00], ['2026-05-12', 300_00]], [[7, 'received', 500_00], [8, 'received', 300_00]]],
    ['neither', [], [[7, 'missing', 0], [8, 'missing', 0]]],
    ['weeks early, the second first: known by their amounts', [['2026-04-10', 300_00], ['2026-04-20', 500_00]], [[7, 'received', 500_00], [8, 'received', 300_00]]],
    ['one of them, in another amount', [['2026-05-11', 500_00], ['2026-05-15', 250_00]], [[7, 'received', 500_00], [8, 'different', 250_00]]],
    ['in two halves', [['2026-05-11', 500_00], ['2026-05-12', 150_00], ['2026-05-14', 150_00]], [[7, 'received', 500_00], [8, 'received', 300_00]]],
  ] as [string, [IsoDay, number][], unknown[]][])('%s', (_, payments, states) => expect(came(...payments)).toEqual(states));
});
