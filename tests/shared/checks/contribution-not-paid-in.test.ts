import { describe, expect, it } from 'vitest';
import { contributionNotPaidIn } from '#shared/checks/contribution-not-paid-in';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeCouncil, makeEntry, makeFacts, makeLetter } from '../../support/make-facts';
import { raised } from '../../support/raised';

const statementOf = (closingOn: IsoDay) => ({ id: 1, accountId: 1, closingOn, closingPence: 0, batchId: null });

/** £80.00 due on 19 October and 16 November; the ledger goes to 20 November. */
const paid = (pence: number, over = {}) =>
  makeFacts({
    letters: [makeLetter({ appliesFrom: '2026-10-19', firstDueOn: '2026-10-19' })],
    entries: [makeEntry({ id: 2, paidOn: '2026-10-15' }), ...(pence > 0 ? [makeEntry({ paidOn: '2026-10-19', amountPence: pence, category: 'contribution' })] : [])],
    statements: [statementOf('2026-11-20')],
    ...over,
  });

describe('contribution-not-paid-in', () => {
  it.each([
    ['both paid', paid(160_00), '2026-11-20', []],
    ['the second is due today', paid(80_00, { statements: [statementOf('2026-11-16')] }), '2026-11-16', []],
    ['the day after', paid(80_00, { statements: [statementOf('2026-11-17')] }), '2026-11-17', ['act: £80.00 of your contribution has not been paid in']],
    ['a penny short', paid(159_99), '2026-11-20', ['act: £0.01 of your contribution has not been paid in']],
    ['two missed', paid(0), '2026-11-20', ['stop: £160.00 of your contribution has not been paid in']],
    ['the first in part and the second not at all are two', paid(79_99), '2026-11-20', ['stop: £80.01 of your contribution has not been paid in']],
    ['the council sends a bill for it instead', paid(0, { council: makeCouncil({ contributionRoute: 'invoice' }) }), '2026-11-20', []],
    ['the ledger ends before both: someone with a standing order would pay twice', paid(0, { statements: [] }), '2026-11-20', []],
    ['it ends on the day of the second', paid(80_00, { statements: [statementOf('2026-11-16')] }), '2026-11-20', []],
    ['it ends on the day after', paid(80_00, { statements: [statementOf('2026-11-17')] }), '2026-11-20', ['act: £80.00 of your contribution has not been paid in']],
    ['nothing is written down in the ledger yet', paid(0, { entries: [], statements: [] }), '2026-11-20', []],
    ['nothing but the opening balance', paid(0, { entries: [makeEntry({ paidOn: '2026-10-01', amountPence: 900_00, category: 'opening' })], statements: [] }), '2026-11-20', []],
    ['no letter', paid(0, { letters: [] }), '2026-11-20', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(contributionNotPaidIn, facts, on)).toEqual(flags));

  it.each([
    ['one', paid(80_00), '1 payment of your share is not there in full. It was due on 16 November 2026.'],
    ['two', paid(0), '2 payments of your share are not there in full. The first was due on 19 October 2026.'],
  ])('says when it was due: %s', (_, facts, words) => expect(contributionNotPaidIn.check(facts, '2026-11-20')[0]?.why).toContain(words));

  it('asks for what was due while the ledger runs, and says to which day that is', () => {
    const [flag] = contributionNotPaidIn.check(paid(0, { statements: [statementOf('2026-10-30')] }), '2026-11-20');
    expect(flag?.title).toBe('£80.00 of your contribution has not been paid in');
    expect(flag?.why).toMatch(/^Your ledger goes to 30 October 2026\. By then 1 payment of your share is not there in full\./);
  });
});
