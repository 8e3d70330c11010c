import { describe, expect, it } from 'vitest';
import { contributionNotPaidIn } from '#shared/checks/contribution-not-paid-in';
import { makeCouncil, makeEntry, makeFacts, makeLetter } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** £80.00 due on 19 October and 16 November. */
const paid = (pence: number, over = {}) =>
  makeFacts({
    letters: [makeLetter({ appliesFrom: '2026-10-19', firstDueOn: '2026-10-19' })],
    entries: pence > 0 ? [makeEntry({ paidOn: '2026-10-19', amountPence: pence, category: 'contribution' })] : [],
    ...over,
  });

describe('contribution-not-paid-in', () => {
  it.each([
    ['both paid', paid(160_00), '2026-11-20', []],
    ['the second is due today', paid(80_00), '2026-11-16', []],
    ['the day after', paid(80_00), '2026-11-17', ['act: £80.00 of your contribution has not been paid in']],
    ['a penny short', paid(159_99), '2026-11-20', ['act: £0.01 of your contribution has not been paid in']],
    ['two missed', paid(0), '2026-11-20', ['stop: £160.00 of your contribution has not been paid in']],
    ['the first in part and the second not at all are two', paid(79_99), '2026-11-20', ['stop: £80.01 of your contribution has not been paid in']],
    ['the council sends a bill for it instead', paid(0, { council: makeCouncil({ contributionRoute: 'invoice' }) }), '2026-11-20', []],
    ['no letter', paid(0, { letters: [] }), '2026-11-20', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(contributionNotPaidIn, facts, on)).toEqual(flags));
});
