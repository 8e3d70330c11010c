import { describe, expect, it } from 'vitest';
import { balanceWillRunOut } from '#shared/checks/balance-will-run-out';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeBudget, makeCouncil, makeEntry, makeFacts, makePayments, makeService } from '../../support/make-facts';
import { raised } from '../../support/raised';

const statementOf = (closingOn: IsoDay) => ({ id: 1, accountId: 1, closingOn, closingPence: 0, batchId: null });

/** Wages of £280.00 on 14 December; the next payment in on 21 December; the ledger goes to 25 November. */
const holding = (pence: number, over = {}) =>
  makeFacts({
    services: [makeService()],
    budgets: [makeBudget({ firstPaymentOn: '2026-11-23' })],
    entries: [makeEntry({ paidOn: '2026-11-15', amountPence: pence + 280_00, category: 'opening' }), ...makePayments(['2026-11-16'], -280_00, { serviceId: 1 }, 2)],
    statements: [statementOf('2026-11-25')],
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

  /** The ledger ends on 31 August with £350.00, everything paid by then: £320.00 comes in every 4 weeks from 7 September, and £280.00 goes out. */
  const unimported = (pence: number, over = {}) =>
    makeFacts({
      services: [makeService()],
      budgets: [makeBudget({ firstPaymentOn: '2026-09-07' })],
      entries: [makeEntry({ paidOn: '2026-08-01', amountPence: pence + 280_00, category: 'opening' }), ...makePayments(['2026-08-31'], -280_00, { serviceId: 1 }, 2)],
      ...over,
    });

  it.each([
    ['three months without a statement: the payments in since are counted like the bills', unimported(350_00), []],
    ['what is short even so', unimported(-160_01), ['stop: The account will be short by £0.01 on 21 December 2026']],
    ['exactly enough', unimported(-160_00), []],
    ['nothing but an opening balance: counted on from its day', makeFacts({ services: [makeService({ startsOn: '2026-09-07' })], budgets: [makeBudget({ firstPaymentOn: '2026-09-07' })], entries: [makeEntry({ paidOn: '2026-09-01', amountPence: 0, category: 'opening' })] }), []],
    ['nothing is written down: no balance is known', makeFacts({ services: [makeService()], budgets: [makeBudget({ firstPaymentOn: '2026-09-07' })] }), []],
  ])('%s', (_, facts, flags) => expect(raised(balanceWillRunOut, facts, '2026-12-01')).toEqual(flags));

  it('says from which day it counts on, and asks for the statement first', () => {
    const [flag] = balanceWillRunOut.check(unimported(-300_00), '2026-12-01');
    expect(flag?.why).toContain('The ledger goes to 31 August 2026: what should have come and gone since is counted in.');
    expect(flag?.next).toMatch(/^Import the newest statement first/);
    expect(balanceWillRunOut.check(holding(0), '2026-11-25')[0]?.next).toMatch(/^Check that every payment in has come\. Ask the council/);
  });
});
