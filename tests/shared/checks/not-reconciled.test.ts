import { describe, expect, it } from 'vitest';
import { notReconciled } from '#shared/checks/not-reconciled';
import type { Account } from '#shared/ledger/account';
import type { Reconciliation } from '#shared/ledger/reconciliation';
import { makeAccount, makeAgreed, makeEntry, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** On 20 November, 45 days ago is 6 October. */
const look = (reconciliations: Reconciliation[], over: Partial<Account> = {}) => makeFacts({ accounts: [makeAccount(over)], entries: [makeEntry({ paidOn: '2026-04-07' })], reconciliations });
const agreed = (to: Reconciliation['to'], over: Partial<Reconciliation> = {}) => makeAgreed({ from: '2026-04-06', to, ...over });

describe('not-reconciled', () => {
  it.each([
    ['agreed to 45 days ago', look([agreed('2026-10-06')]), []],
    ['agreed to 46 days ago', look([agreed('2026-10-05')]), ['know: Direct payment account was last agreed with the bank to 5 October 2026']],
    ['the latest of two counts', look([agreed('2026-06-30'), agreed('2026-10-31', { id: 2, from: '2026-07-01' })]), []],
    ['one that is begun does not count', look([agreed('2026-10-31', { state: 'begun', doneAt: null })]), ['know: Direct payment account was never agreed with the bank’s statement']],
    ['never agreed, on its 45th day', look([], { openedOn: '2026-10-07' }), []],
    ['never agreed, on its 46th day', look([], { openedOn: '2026-10-06' }), ['know: Direct payment account was never agreed with the bank’s statement']],
    ['nothing ever moved', { ...look([]), entries: [] }, []],
    ['cash has no bank', look([], { kind: 'cash' }), []],
    ['an account of one’s own', look([], { isDirectPayment: false }), []],
    ['closed, and agreed to its last day', look([agreed('2026-09-30')], { closedOn: '2026-09-30' }), []],
    ['closed, and agreed to the day before its last', look([agreed('2026-09-29')], { closedOn: '2026-09-30' }), ['know: Direct payment account was last agreed with the bank to 29 September 2026']],
    ['another account’s statement does not count', look([agreed('2026-10-31', { accountId: 2 })]), ['know: Direct payment account was never agreed with the bank’s statement']],
  ])('%s', (_, facts, flags) => expect(raised(notReconciled, facts)).toEqual(flags));
});
