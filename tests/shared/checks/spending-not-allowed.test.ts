import { describe, expect, it } from 'vitest';
import { spendingNotAllowed } from '#shared/checks/spending-not-allowed';
import { makeEntry, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const one = (over: Parameters<typeof makeEntry>[0], more = {}) => makeFacts({ entries: [makeEntry({ payee: 'Shop', amountPence: -10_00, category: 'not_sorted', ...over })], ...more });
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
    ['after the day looked at', one({ category: 'rent', paidOn: '2026-11-21' }), []],
    ['in a return that was sent', one({ category: 'rent' }, { returnsSent: [{ from: '2026-10-01', to: '2026-11-20', sentOn: '2026-11-20', closingPence: 0 }] }), []],
    ['two kinds', makeFacts({ entries: [makeEntry({ category: 'nhs', amountPence: -5_00 }), makeEntry({ id: 2, category: 'not_sorted', payee: 'William Hill', amountPence: -10_00 })] }), ['stop: £5.00 went on what a direct payment is not for: health care that the NHS provides', ...gambling]],
  ])('%s', (_, facts, flags) => expect(raised(spendingNotAllowed, facts)).toEqual(flags));
});
