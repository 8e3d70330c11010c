import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { sumPence } from '#shared/kernel/money';
import { CATEGORY_KEYS, isIncomeCategory, type Category } from '#shared/ledger/categories';
import type { Entry } from '#shared/ledger/entry';
import { returnDocument } from '#shared/contract/return.routes';
import { buildReturn } from '#shared/returns/build-return';
import { makeAgreed } from '../../support/make-facts';
import { account, COUNCIL, emptyFacts, entry, household, need, PERIOD, service, TODAY } from './household';

const QUARTER = { from: '2026-07-01', to: '2026-09-30' } as const;

describe('the sums of a return', () => {
  const rows: [string, Entry[], { openingPence: number; incomePence: number; spendingPence: number; closingPence: number }][] = [
    ['nothing happened', [], { openingPence: 0, incomePence: 0, spendingPence: 0, closingPence: 0 }],
    [
      'the balance before the first day opens it; the last day belongs, the day after does not',
      [
        entry(1, '2026-06-30', 10_000, 'direct_payment'),
        entry(2, '2026-07-01', 5_000, 'direct_payment'),
        entry(3, '2026-09-30', -2_000, 'agency'),
        entry(4, '2026-10-01', -100, 'agency'),
      ],
      { openingPence: 10_000, incomePence: 5_000, spendingPence: 2_000, closingPence: 13_000 },
    ],
    [
      'a balance that was there when the account was opened is not income',
      [entry(1, '2026-07-10', 61_240, 'opening'), entry(2, '2026-07-11', -1_240, 'cash')],
      { openingPence: 61_240, incomePence: 0, spendingPence: 1_240, closingPence: 60_000 },
    ],
    [
      'a refund is income, a credit on a spending line takes off',
      [entry(1, '2026-07-10', 500, 'refund'), entry(2, '2026-07-11', -1_000, 'agency'), entry(3, '2026-07-12', 300, 'agency')],
      { openingPence: 0, incomePence: 500, spendingPence: 700, closingPence: -200 },
    ],
    [
      'what is not sorted, not allowed or moved is counted too',
      [
        entry(1, '2026-07-10', 4_000, 'not_sorted'),
        entry(2, '2026-07-11', -1_000, 'not_sorted'),
        entry(3, '2026-07-12', -700, 'gambling'),
        entry(4, '2026-07-13', -200, 'transfer'),
        entry(5, '2026-07-14', 50, 'transfer'),
      ],
      { openingPence: 0, incomePence: 4_050, spendingPence: 1_900, closingPence: 2_150 },
    ],
    [
      'a payment split over two lines counts once on each',
      [{ ...entry(1, '2026-07-10', -3_000, 'agency'), parts: [{ category: 'agency', serviceId: null, fund: 'council', amountPence: -2_000 }, { category: 'travel', serviceId: null, fund: 'council', amountPence: -1_000 }] }],
      { openingPence: 0, incomePence: 0, spendingPence: 3_000, closingPence: -3_000 },
    ],
  ];
  it.each(rows)('%s', (_, entries, expected) => expect(buildReturn(emptyFacts({ entries }), QUARTER, TODAY)).toMatchObject(expected));

  it('leaves out accounts that do not hold the direct payment, and adds up those that do', () => {
    const accounts = [account(), account({ id: 2, name: 'Card', kind: 'card' }), account({ id: 3, name: 'My own', isDirectPayment: false })];
    const entries = [entry(1, '2026-07-02', 100, 'interest'), entry(2, '2026-07-03', 20, 'interest', { accountId: 2 }), entry(3, '2026-07-04', 7, 'interest', { accountId: 3 })];
    const document = buildReturn(emptyFacts({ accounts, entries, reconciliations: [makeAgreed({ from: '2026-06-01', to: '2026-06-30' })] }), QUARTER, TODAY);
    expect(document.closingPence).toBe(120);
    expect(document.accounts).toEqual([
      { name: 'Direct payment account', openingPence: 0, closingPence: 100, agreedTo: '2026-06-30' },
      { name: 'Card', openingPence: 0, closingPence: 20, agreedTo: null },
    ]);
  });

  it('keeps opening + in − out = closing for any entries, and every line equal to its entries', () => {
    const someEntry = fc.record({
      days: fc.integer({ min: -120, max: 120 }),
      amount: fc.integer({ min: -500_000, max: 500_000 }).filter((pence) => pence !== 0),
      category: fc.constantFrom(...CATEGORY_KEYS),
      accountId: fc.constantFrom(1, 2),
    });
    fc.assert(
      fc.property(fc.array(someEntry, { maxLength: 60 }), (rows) => {
        const entries = rows
          .map((row, index) => entry(index + 1, addDays('2026-08-01', row.days), row.amount, row.category, { accountId: row.accountId }))
          .sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : a.id - b.id));
        const document = buildReturn(emptyFacts({ entries, accounts: [account(), account({ id: 2, name: 'Card' })] }), QUARTER, TODAY);
        expect(document.openingPence + document.incomePence - document.spendingPence).toBe(document.closingPence);
        expect(document.closingPence).toBe(sumPence(entries.filter((one) => one.paidOn <= QUARTER.to).map((one) => one.amountPence)));
        for (const line of [...document.income, ...document.spending]) expect(sumPence(line.entries.map((one) => one.amountPence))).toBe(line.amountPence);
        expect(sumPence(document.accounts.map((one) => one.closingPence))).toBe(document.closingPence);
      }),
    );
  });
});

describe('whose money is left', () => {
  const own = (entries: Entry[]) => buildReturn(emptyFacts({ entries }), QUARTER, TODAY);
  it('is not said where all of it is the direct payment', () => expect(own([entry(1, '2026-07-01', 5_000, 'direct_payment')]).fundWords).toBeUndefined());
  it('is said where own money is in it, and its return too; what comes after the period does not count', () => {
    const added = { ...entry(2, '2026-07-02', 1_000, 'own_top_up'), parts: [{ category: 'own_top_up', serviceId: null, fund: 'own', amountPence: 1_000 }] } as const;
    const taken = { ...entry(3, '2026-07-03', -400, 'own_top_up'), parts: [{ category: 'own_top_up', serviceId: null, fund: 'own', amountPence: -400 }] } as const;
    const document = own([entry(1, '2026-07-01', 5_000, 'direct_payment'), added, taken, { ...added, id: 4, paidOn: '2026-10-01' }]);
    expect(document.fundWords).toBe('£50.00 is the direct payment (with the contribution) and £6.00 is the person’s own money.');
    expect(document.openingPence + document.incomePence - document.spendingPence).toBe(document.closingPence);
    expect(document.closingPence).toBe(5_600);
  });
});

describe('the lines', () => {
  it('stand in the order of the categories, money in on one side and out on the other', () => {
    const inside: Category[] = ['refund', 'direct_payment', 'hmrc', 'pa_wages', 'rent', 'transfer', 'not_sorted', 'agency'];
    const entries = inside.map((category, index) => entry(index + 1, '2026-08-01', isIncomeCategory(category) ? 100 : -100, category));
    const document = buildReturn(emptyFacts({ entries }), QUARTER, TODAY);
    expect(document.income.map((line) => line.category)).toEqual(['direct_payment', 'refund']);
    expect(document.spending.map((line) => line.category)).toEqual(['pa_wages', 'hmrc', 'agency', 'rent', 'not_sorted', 'transfer']);
  });

  it('say what each payment was for, the needs it meets and its evidence', () => {
    const entries = [
      entry(1, '2026-08-01', -1_000, 'agency', { serviceId: 1, evidence: 'have', evidenceWords: 'Invoice 12' }),
      entry(2, '2026-08-02', -200, 'agency'),
      entry(3, '2026-08-03', -300, 'agency', { evidence: 'not_needed', evidenceWords: 'under £10.00', payee: '', bankText: 'CARD 12' }),
    ];
    const facts = emptyFacts({ entries, needs: [need(4, 'hygiene', 'Washing')], services: [service(1, 'Mornings', { needs: [{ needId: 4, minutes: null }], category: 'agency' })] });
    const document = buildReturn(facts, QUARTER, TODAY);
    expect(document.spending[0]?.entries).toEqual([
      { id: 1, paidOn: '2026-08-01', payee: 'Payee 1', amountPence: 1_000, service: 'Mornings', needs: ['Washing'], evidence: 'Invoice 12' },
      { id: 2, paidOn: '2026-08-02', payee: 'Payee 2', amountPence: 200, service: null, needs: [], evidence: 'Missing' },
      { id: 3, paidOn: '2026-08-03', payee: 'CARD 12', amountPence: 300, service: null, needs: [], evidence: 'Not needed: under £10.00' },
    ]);
    expect(document.evidence).toEqual({ with: 1, without: 1, documents: 0 });
  });
});

describe('what is owed, kept and left', () => {
  // £13.00 an hour, one hour a week, each Monday from 6 April; wages last paid on 7 September: 14, 21 and 28 September are owed.
  const facts = emptyFacts({
    services: [service(1, 'Mornings')],
    entries: [entry(1, '2026-07-01', 100_000, 'direct_payment'), entry(2, '2026-09-07', -5_200, 'pa_wages', { serviceId: 1 })],
    reserves: [{ id: 1, kind: 'holiday', words: '', amountPence: 10_000 }, { id: 2, kind: 'other', words: 'New wheelchair', amountPence: 1 }],
    budgets: [{ id: 1, startsOn: '2026-04-06', endsOn: null, state: 'agreed', per: '4-weeks', totalPence: 48_000, contributionPence: 8_000, councilPence: 40_000, paid: 'net', paidEvery: '4-weeks', firstPaymentOn: null }],
  });

  it('works out the support received and not paid for on the last day', () => {
    const document = buildReturn(facts, QUARTER, TODAY);
    expect(document.owed).toEqual([{ words: 'Mornings: support received and not paid for yet', amountPence: 3_900 }]);
    expect(document.surplusPence).toBe(94_800 - 3_900 - 10_001);
    expect(document.reserves.map((one) => one.words)).toEqual(['Holiday pay', 'New wheelchair']);
  });

  it('holds the surplus against the council’s weeks of payment, where it says how many', () => {
    expect(buildReturn(facts, QUARTER, TODAY).surplusLimitPence).toBe(8 * 10_000);
    expect(buildReturn({ ...facts, council: { ...COUNCIL, surplusWeeks: null } }, QUARTER, TODAY).surplusLimitPence).toBeNull();
    expect(buildReturn({ ...facts, budgets: [] }, QUARTER, TODAY).surplusLimitPence).toBeNull();
  });

  it('leaves out reserves that the council does not allow', () => {
    const document = buildReturn({ ...facts, council: { ...COUNCIL, reservesAllowed: ['holiday'] } }, QUARTER, TODAY);
    expect(document.surplusPence).toBe(94_800 - 3_900 - 10_000);
  });

  it('counts only up to today while the period runs', () => {
    const document = buildReturn(facts, { from: '2026-07-01', to: '2026-12-31' }, '2026-09-14');
    expect(document.owedPence).toBe(1_300);
    expect(document.services).toEqual([{ name: 'Mornings', provider: '', needs: [], plannedPence: 11 * 1_300, paidPence: 5_200 }]);
  });
});

describe('the contribution', () => {
  const letters = [{ id: 1, letterOn: '2026-03-01', appliesFrom: '2026-04-06', amountPence: 2_000, every: 'week', firstDueOn: '2026-04-06', note: '' }] as const;
  // Mondays from 6 July to 28 September 2026: 13.
  it.each<[string, IsoDay, 'into_dp_account' | 'invoice', number]>([
    ['expects what falls due in the period', TODAY, 'into_dp_account', 26_000],
    ['expects only what has fallen due so far', '2026-07-13', 'into_dp_account', 4_000],
    ['expects nothing in this account where the council sends a bill', TODAY, 'invoice', 0],
  ])('%s', (_, on, contributionRoute, expectedPence) => {
    const facts = emptyFacts({ letters, council: { ...COUNCIL, contributionRoute }, entries: [entry(1, '2026-07-07', 2_000, 'contribution')] });
    expect(buildReturn(facts, QUARTER, on).contribution).toEqual({ expectedPence, paidPence: 2_000 });
  });
});

describe('a whole household', () => {
  const document = buildReturn(household(), PERIOD, TODAY);
  it('is a document of the contract', () => expect(returnDocument.parse(document)).toEqual(document));
  it('agrees with the bank', () => expect([document.bankOn, document.differencePence]).toEqual(['2026-09-30', 0]));
  it('lists each service that the direct payment pays for, the refund taken off', () => {
    expect(document.services.map((one) => one.name)).toEqual(['Weekday mornings', 'Weekend mornings', 'Cleaning and cooking', 'Art group', 'Payroll', 'Employers’ insurance']);
    // Wednesdays 8 July to 30 September are 13 payments of £14.50, less one refund.
    expect(document.services[3]).toMatchObject({ paidPence: 12 * 1_450 });
  });
});
