import { describe, expect, it } from 'vitest';
import { paymentInMissing } from '#shared/checks/payment-in-missing';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeBudget, makeEntry, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const statementOf = (closingOn: IsoDay) => ({ id: 1, accountId: 1, closingOn, closingPence: 0, batchId: null });

/** £320.00 expected on Monday 19 October and Monday 16 November. */
const received = (...payments: [IsoDay, number][]) =>
  makeFacts({
    person: { ...makeFacts().person, startsOn: '2026-10-01' },
    budgets: [makeBudget({ firstPaymentOn: '2026-10-19' })],
    entries: payments.map(([paidOn, amountPence], at) => makeEntry({ id: at + 1, paidOn, amountPence, category: 'direct_payment' })),
    statements: [statementOf('2026-11-19')],
  });
/** Nothing is imported after the last entry. */
const unimported = (...payments: [IsoDay, number][]) => ({ ...received(...payments), statements: [] });
const wagesOn = (paidOn: IsoDay) => makeEntry({ id: 9, paidOn });

describe('payment-in-missing', () => {
  it.each([
    ['both came', received(['2026-10-19', 320_00], ['2026-11-16', 320_00]), ON, []],
    ['Wednesday: two working days', received(['2026-10-19', 320_00]), '2026-11-18', []],
    ['Thursday: three, and the ledger ends on Wednesday', { ...received(['2026-10-19', 320_00]), statements: [statementOf('2026-11-18')] }, '2026-11-19', []],
    ['Thursday: three, and the ledger has all of them', received(['2026-10-19', 320_00]), '2026-11-19', ['act: The direct payment of £320.00 due on 16 November 2026 has not come']],
    ['the ledger ends the day before it was due', { ...received(['2026-10-19', 320_00]), statements: [statementOf('2026-11-15')] }, ON, []],
    ['the ledger ends between the two', { ...unimported(), entries: [wagesOn('2026-10-30')] }, ON, ['act: The direct payment of £320.00 due on 19 October 2026 has not come']],
    ['the ledger ends before both', { ...unimported(), entries: [wagesOn('2026-10-05')] }, ON, []],
    ['nothing is written down yet', unimported(), ON, []],
    ['nothing but the opening balance', { ...unimported(), entries: [makeEntry({ paidOn: '2026-10-01', amountPence: 900_00, category: 'opening' })] }, ON, []],
    ['it came late', received(['2026-10-19', 320_00], ['2026-11-20', 320_00]), ON, []],
    ['neither came', received(), ON, ['act: 2 direct payments, £640.00 in all, have not come']],
    ['a penny less came', received(['2026-10-19', 320_00], ['2026-11-16', 319_99]), ON, ['act: The direct payment of 16 November 2026 was £319.99, not £320.00']],
    ['one missing and one different', received(['2026-11-16', 300_00]), ON, ['act: The direct payment of £320.00 due on 19 October 2026 has not come', 'act: The direct payment of 16 November 2026 was £300.00, not £320.00']],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(paymentInMissing, facts, on)).toEqual(flags));

  const hoist = { oneOffs: [{ id: 7, words: 'Hoist', amountPence: 500_00, expectedOn: '2026-11-16' as const }] };
  const both = received(['2026-10-19', 320_00], ['2026-11-16', 320_00]);
  const paidOneOff = (amountPence: number) => ({ ...both, ...hoist, entries: [...both.entries, makeEntry({ id: 9, paidOn: '2026-11-17', amountPence, category: 'one_off_payment' })] });
  it.each([
    ['it came', paidOneOff(500_00), ON, []],
    ['it did not', { ...both, ...hoist }, ON, ['act: The one-off payment of £500.00 due on 16 November 2026 has not come']],
    ['two working days after its day', { ...both, ...hoist }, '2026-11-18', []],
    ['a penny less came', paidOneOff(499_99), ON, ['act: The one-off payment due on 16 November 2026 was £499.99, not £500.00']],
  ] as const)('a one-off payment: %s', (_, facts, on, flags) => expect(raised(paymentInMissing, facts, on)).toEqual(flags));

  /** £320.00 due on the Thursday before Easter 2026. */
  const easter = (closingOn: IsoDay) => ({ ...received(), person: { ...makeFacts().person, startsOn: '2026-04-01' as const }, budgets: [makeBudget({ startsOn: '2026-04-01', firstPaymentOn: '2026-04-02' })], statements: [statementOf(closingOn)] });
  it.each([
    ['Tuesday after Easter is the first working day', easter('2026-04-07'), '2026-04-07', []],
    ['Wednesday the second', easter('2026-04-08'), '2026-04-08', []],
    ['Thursday the third', easter('2026-04-09'), '2026-04-09', ['act: The direct payment of £320.00 due on 2 April 2026 has not come']],
  ] as const)('around a bank holiday: %s', (_, facts, on, flags) => expect(raised(paymentInMissing, facts, on)).toEqual(flags));

  const undated = (...payments: [IsoDay, number][]) => ({ ...received(...payments), budgets: [makeBudget()] });
  it.each([
    ['and none has come', undated(), ['know: The day of the first payment of your budget is not written down']],
    ['and nothing at all is written down yet', { ...undated(), statements: [] }, ['know: The day of the first payment of your budget is not written down']],
    ['and the first came: the second is missed 4 weeks later', undated(['2026-10-19', 320_00]), ['act: The direct payment of £320.00 due on 16 November 2026 has not come']],
    ['and the budget is still to come', { ...undated(), budgets: [makeBudget({ startsOn: '2026-11-30' })] }, []],
  ] as const)('the day of the first payment is not written down, %s', (_, facts, flags) => expect(raised(paymentInMissing, facts)).toEqual(flags));


  it.each([
    ['one', received(['2026-10-19', 320_00]), false],
    ['two', received(), true],
  ])('speaks of the first only of several: %s', (_, facts, says) => expect(paymentInMissing.check(facts, ON)[0]?.why.includes('The first was due on')).toBe(says));
});
