import { describe, expect, it } from 'vitest';
import { spendingNotAllowed } from '#shared/checks/spending-not-allowed';
import { makeEntry, makeFacts, makeSent, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const one = (over: Parameters<typeof makeEntry>[0], more = {}) => makeFacts({ entries: [makeEntry({ payee: 'Shop', amountPence: -10_00, category: 'not_sorted', ...over })], ...more });
const SENT = makeSent({ from: '2026-10-01', to: '2026-11-20' });
const gambling = ['stop: £10.00 went on what a direct payment is not for: gambling'];

describe('spending-not-allowed', () => {
  it.each([
    ['by its category', one({ category: 'rent' }), ['stop: £10.00 went on what a direct payment is not for: rent or mortgage']],
    ['by its payee', one({ payee: 'Ladbrokes' }), gambling],
    ['by the bank’s words', one({ bankText: 'CARD PAYMENT BET365' }), gambling],
    ['a name inside another word', one({ payee: 'Elizabeth Tombolas' }), []],
    ['an ordinary shop', one({}), []],
    ['a place of the plan', one({ payee: 'Grand Casino Café', serviceId: 1, category: 'activities' }), []],
    ['own money', one({ category: 'food', fund: 'own' }), []],
    ['the contribution is another remark', one({ category: 'contribution_out' }), []],
    ['paid back under the same heading', makeFacts({ entries: [makeEntry({ category: 'food', amountPence: -10_00 }), makeEntry({ id: 2, category: 'food', amountPence: 10_00 })] }), []],
    ['a penny of it not paid back', makeFacts({ entries: [makeEntry({ category: 'food', amountPence: -10_00 }), makeEntry({ id: 2, category: 'food', amountPence: 9_99 })] }), ['stop: £0.01 went on what a direct payment is not for: food and shopping']],
    ['found by its payee, and paid back under its heading', makeFacts({ entries: [makeEntry({ payee: 'Ladbrokes', category: 'not_sorted', amountPence: -500_00 }), makeEntry({ id: 2, payee: 'Maya Green', category: 'gambling', amountPence: 500_00 })] }), []],
    ['“own money added” does not say what it pays back', makeFacts({ entries: [makeEntry({ category: 'gambling', amountPence: -10_00 }), makeEntry({ id: 2, category: 'own_top_up', amountPence: 10_00 })] }), gambling],
    ['after the day looked at', one({ category: 'rent', paidOn: '2026-11-21' }), []],
    ['in a return that was sent: it is still to be paid back', one({ category: 'rent' }, { returnsSent: [SENT] }), ['stop: £10.00 went on what a direct payment is not for: rent or mortgage']],
    ['by its payee, in a return that was sent', one({ payee: 'Ladbrokes' }, { returnsSent: [SENT] }), gambling],
    ['in a return that was sent, paid back after it', makeFacts({ entries: [makeEntry({ category: 'food', paidOn: '2026-10-05', amountPence: -10_00 }), makeEntry({ id: 2, category: 'food', amountPence: 10_00 })], returnsSent: [{ ...SENT, to: '2026-10-31' }] }), []],
    ['in a return that was sent, sorted anew after it', one({ category: 'travel' }, { returnsSent: [SENT] }), []],
    ['two kinds', makeFacts({ entries: [makeEntry({ category: 'nhs', amountPence: -5_00 }), makeEntry({ id: 2, category: 'not_sorted', payee: 'William Hill', amountPence: -10_00 })] }), ['stop: £5.00 went on what a direct payment is not for: health care that the NHS provides', ...gambling]],
  ])('%s', (_, facts, flags) => expect(raised(spendingNotAllowed, facts)).toEqual(flags));

  it('says how to sort the money that pays it back, and counts payments out only', () => {
    const [flag] = spendingNotAllowed.check(makeFacts({ entries: [makeEntry({ payee: 'Bet Shop', category: 'gambling', amountPence: -10_00 }), makeEntry({ id: 2, payee: 'Maya', category: 'gambling', amountPence: 4_00 })] }), ON);
    expect(flag).toMatchObject({ why: 'It went to Bet Shop on 20 November 2026. Some of it was paid back. The council may ask for it back.', figures: { payments: 1, spentPence: 6_00 } });
    expect(flag?.next).toContain('Pay £6.00 back into the account from your own money, and tell the council. Sort that money as “Paying back what was not allowed: Gambling”.');
  });
});
