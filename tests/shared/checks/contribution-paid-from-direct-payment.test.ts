import { describe, expect, it } from 'vitest';
import { contributionPaidFromDirectPayment } from '#shared/checks/contribution-paid-from-direct-payment';
import { makeAccount, makeEntry, makeFacts, makeSent } from '../../support/make-facts';
import { raised } from '../../support/raised';

const one = (over: Parameters<typeof makeEntry>[0], more = {}) => makeFacts({ entries: [makeEntry({ payee: 'Luton Council', amountPence: -80_00, category: 'not_sorted', ...over })], ...more });
const flagged = ['stop: £80.00 of your contribution was paid out of the direct payment'];
const SENT = makeSent({ from: '2026-10-01', to: '2026-11-20' });

describe('contribution-paid-from-direct-payment', () => {
  it.each([
    ['by its category', one({ category: 'contribution_out' }), flagged],
    ['by the bank’s words', one({ bankText: 'LUTON BC CLIENT CHARGE' }), flagged],
    ['by a note', one({ note: 'My contribution for November' }), flagged],
    ['to the council, in other words', one({ bankText: 'LUTON BC 4711' }), []],
    ['to a pension', one({ payee: 'NEST', bankText: 'NEST PENSION CONTRIBUTION' }), []],
    ['sorted as a pension', one({ category: 'pension', bankText: 'CONTRIBUTION' }), []],
    ['the contribution coming in', one({ category: 'contribution', amountPence: 80_00 }), []],
    ['from another account', one({ category: 'contribution_out' }, { accounts: [makeAccount({ isDirectPayment: false })] }), []],
    ['paid back since', makeFacts({ entries: [makeEntry({ amountPence: -80_00, category: 'contribution_out' }), makeEntry({ id: 2, amountPence: 80_00, category: 'contribution_out' })] }), []],
    ['in a return that was sent: it is still to be paid back', one({ category: 'contribution_out' }, { returnsSent: [SENT] }), flagged],
    ['by its words alone, in a return that was sent', one({ bankText: 'LUTON BC CLIENT CHARGE' }, { returnsSent: [SENT] }), []],
    ['two', makeFacts({ entries: [makeEntry({ amountPence: -80_00, category: 'contribution_out' }), makeEntry({ id: 2, amountPence: -80_00, category: 'not_sorted', bankText: 'CARE CHARGE' })] }), ['stop: £160.00 of your contribution was paid out of the direct payment']],
  ])('%s', (_, facts, flags) => expect(raised(contributionPaidFromDirectPayment, facts)).toEqual(flags));

  it('says how to sort the money that pays it back', () => {
    expect(contributionPaidFromDirectPayment.check(one({ category: 'contribution_out' }), '2026-11-20')[0]?.next).toContain('sort that money as “Paying back what was not allowed: Contribution paid out of the direct payment”.');
  });
});
