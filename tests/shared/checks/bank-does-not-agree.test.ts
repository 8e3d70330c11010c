import { describe, expect, it } from 'vitest';
import { bankDoesNotAgree } from '#shared/checks/bank-does-not-agree';
import type { Statement } from '#shared/ledger/account';
import { makeAccount, makeAgreed, makeEntry, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** £500.00 to begin with, £50.00 out on 31 October: £450.00 on that day. */
const entries = [makeEntry({ paidOn: '2026-10-01', amountPence: 500_00, category: 'opening' }), makeEntry({ id: 2, paidOn: '2026-10-31', amountPence: -50_00 })];
const stated = (closingOn: Statement['closingOn'], closingPence: number, accountId = 1): Statement => ({ id: 1, accountId, closingOn, closingPence, batchId: null });
const look = (...statements: Statement[]) => makeFacts({ entries, statements, accounts: [makeAccount(), makeAccount({ id: 2, name: 'Cash tin', isDirectPayment: false })] });

describe('bank-does-not-agree', () => {
  it.each([
    ['the bank says the same', look(stated('2026-10-31', 450_00)), []],
    ['the day before, the payment is not there yet', look(stated('2026-10-30', 500_00)), []],
    ['a penny less', look(stated('2026-10-31', 449_99)), ['stop: Direct payment account: the ledger and the bank differ by £0.01']],
    ['a penny more', look(stated('2026-10-31', 450_01)), ['stop: Direct payment account: the ledger and the bank differ by £0.01']],
    ['a statement of tomorrow', look(stated('2026-11-21', 1)), []],
    ['no statement', look(), []],
    ['an account without entries', look(stated('2026-10-31', 20_00, 2)), ['stop: Cash tin: the ledger and the bank differ by £20.00']],
    ['two accounts', look(stated('2026-10-31', 0), stated('2026-10-31', 20_00, 2)), ['stop: Direct payment account: the ledger and the bank differ by £450.00', 'stop: Cash tin: the ledger and the bank differ by £20.00']],
  ])('%s', (_, facts, flags) => expect(raised(bankDoesNotAgree, facts)).toEqual(flags));

  // A cheque of £50.00 that the bank has not paid yet: the statement of October agrees without it, and closes on £500.00.
  const agreed = (closingPence: number) => ({ ...look(stated('2026-10-31', 500_00)), reconciliations: [makeAgreed({ from: '2026-10-01', to: '2026-10-31', closingPence })] });
  it.each([
    ['the statement was agreed payment by payment', agreed(500_00), []],
    ['another balance of that day was agreed', agreed(450_00), ['stop: Direct payment account: the ledger and the bank differ by £50.00']],
  ])('%s', (_, facts, flags) => expect(raised(bankDoesNotAgree, facts)).toEqual(flags));

  it('names the oldest of two statements that differ', () => {
    const facts = look(stated('2026-11-15', 440_00), stated('2026-10-31', 430_00));
    expect(bankDoesNotAgree.check(facts, ON)).toMatchObject([{ figures: { closingOn: '2026-10-31', ledgerPence: 450_00, bankPence: 430_00, differencePence: 20_00, statements: 2 } }]);
  });
});
