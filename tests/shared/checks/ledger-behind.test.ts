import { describe, expect, it } from 'vitest';
import { raiseFlags } from '#shared/checks/all-checks';
import { ledgerBehind } from '#shared/checks/ledger-behind';
import type { IsoDay } from '#shared/kernel/iso-date';
import { AGREED, makeBudget, makeCouncil, makeEntry, makeFacts, makeLetter, makePayments, makeService, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const knownTo = (closingOn: IsoDay) => ({ statements: [{ id: 1, accountId: 1, closingOn, closingPence: 0, batchId: null }] });
const nothing = makeFacts({ budgets: [makeBudget()] });

/** £320.00 on Monday 16 November. */
const payment = { budgets: [makeBudget({ firstPaymentOn: '2026-11-16' })] };
/** £80.00 on Monday 16 November. */
const contribution = { letters: [makeLetter({ appliesFrom: '2026-11-01', firstDueOn: '2026-11-16' })] };
/** Paid to 31 August; two intervals on is 26 October. */
const quiet = { services: [makeService()], entries: makePayments(['2026-08-31'], -280_00, { serviceId: 1 }) };

describe('ledger-behind', () => {
  it.each([
    ['a payment in that the ledger cannot show', { ...nothing, ...payment, ...knownTo('2026-11-15') }, ON, ['know: Your ledger goes to 15 November 2026, and money should have moved since']],
    ['the third working day after it is in the ledger', { ...nothing, ...payment, ...knownTo('2026-11-19') }, ON, []],
    ['and is not', { ...nothing, ...payment, ...knownTo('2026-11-18') }, ON, ['know: Your ledger goes to 18 November 2026, and money should have moved since']],
    ['two working days after it: not late yet', { ...nothing, ...payment, ...knownTo('2026-11-15') }, '2026-11-18', []],
    ['a contribution on the ledger’s last day', { ...nothing, ...contribution, ...knownTo('2026-11-16') }, ON, ['know: Your ledger goes to 16 November 2026, and money should have moved since']],
    ['a contribution before it is missing, not unknown', { ...nothing, ...contribution, ...knownTo('2026-11-17') }, ON, []],
    ['the council sends a bill for it', { ...nothing, ...contribution, ...knownTo('2026-11-16'), council: makeCouncil({ contributionRoute: 'invoice' }) }, ON, []],
    ['wages that would look as if they had stopped', { ...nothing, ...quiet }, '2026-10-27', ['know: Your ledger goes to 31 August 2026, and money should have moved since']],
    ['not for two of their intervals', { ...nothing, ...quiet }, '2026-10-26', []],
    ['the ledger goes to today', { ...nothing, ...payment, ...contribution, ...knownTo(ON) }, ON, []],
    ['nothing is written down yet', { ...nothing, ...payment, ...contribution }, ON, []],
    ['nothing but the opening balance', { ...nothing, ...payment, entries: [makeEntry({ paidOn: '2026-10-01', amountPence: 900_00, category: 'opening' })] }, ON, []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(ledgerBehind, facts, on)).toEqual(flags));

  it('names everything that a statement would show', () => {
    const [flag] = ledgerBehind.check({ ...nothing, ...payment, ...contribution, ...quiet }, ON);
    expect(flag?.why).toBe('It cannot show yet whether it did: 1 payment of the council (£320.00), 1 payment of your contribution and what is paid for “Weekday mornings”.');
    expect(flag?.next).toMatch(/^Import the newest statement\./);
  });

  // £320.00 in, £80.00 of it the person’s own, and £280.00 out every 4 weeks; all of it there until 31 August.
  it('is the only remark on a household that paid everything and has not imported since August, but that £70.00 of £100.00 a week are planned', () => {
    const days: IsoDay[] = ['2026-05-04', '2026-06-01', '2026-06-29', '2026-07-27', '2026-08-24'];
    const firsts: IsoDay[] = ['2026-04-06', ...days];
    const entries = [
      ...makePayments(firsts, 320_00, { category: 'direct_payment' }, 1),
      ...makePayments(firsts, 80_00, { category: 'contribution' }, 20),
      ...makePayments(days, -280_00, { serviceId: 1 }, 40),
    ].sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : a.id - b.id));
    const facts = makeFacts({ budgets: [makeBudget({ firstPaymentOn: '2026-04-06' })], letters: [makeLetter()], services: [makeService({ kind: 'agency' })], needs: [], entries, planVersions: [AGREED] });
    const flags = raiseFlags(facts, ON).filter((flag) => !['service-without-need', 'underspend-forecast'].includes(flag.check));
    expect(flags.map((flag) => [flag.severity, flag.check])).toEqual([['know', 'ledger-behind']]);
  });
});
