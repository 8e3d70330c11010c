import { describe, expect, it } from 'vitest';
import { duplicatePayment } from '#shared/checks/duplicate-payment';
import { makeEntry, makeFacts, makeSent } from '../../support/make-facts';
import { raised } from '../../support/raised';

type Over = Parameters<typeof makeEntry>[0];
const cab = (id: number, over: Over = {}) => makeEntry({ id, payee: 'City Cabs', paidOn: '2026-11-10', amountPence: -12_50, category: 'travel', evidence: 'missing', ...over });
const two = (first: Over, second: Over, more = {}) => makeFacts({ entries: [cab(1, first), cab(2, second)], ...more });
const flagged = (words: string) => [`act: £12.50 to City Cabs may be there twice: ${words}`];

describe('duplicate-payment', () => {
  it.each([
    ['five days apart', two({}, { paidOn: '2026-11-15' }), flagged('10 November 2026 and 15 November 2026')],
    ['six days apart', two({}, { paidOn: '2026-11-16' }), []],
    ['on one day', two({}, {}), flagged('twice on 10 November 2026')],
    ['a penny apart', two({}, { amountPence: -12_51 }), []],
    ['to another payee', two({}, { payee: 'Town Cabs' }), []],
    ['to the same payee as the bank writes it', two({}, { payee: 'CITY CABS 0412' }), flagged('twice on 10 November 2026')],
    ['for another service', two({ serviceId: 1 }, { serviceId: 2 }), []],
    ['for another kind of thing', two({}, { category: 'activities' }), []],
    ['in two accounts', two({}, { accountId: 2 }), flagged('twice on 10 November 2026')],
    ['money in', two({ amountPence: 12_50, category: 'refund' }, { amountPence: 12_50, category: 'refund' }), []],
    ['moved to another account', two({ category: 'transfer' }, { category: 'transfer' }), []],
    ['one has evidence', two({ evidence: 'have' }, {}), flagged('twice on 10 November 2026')],
    ['each has a receipt', two({ evidence: 'have' }, { evidence: 'have' }), []],
    ['each has its own invoice', two({ evidence: 'have', evidenceWords: 'Invoice 12' }, { evidence: 'have', evidenceWords: 'Invoice 13' }), []],
    ['one invoice for both', two({ evidence: 'have', evidenceWords: 'Invoice 12' }, { evidence: 'have', evidenceWords: 'invoice  12' }), flagged('twice on 10 November 2026')],
    ['one reason for both', two({ evidence: 'not_needed', evidenceWords: 'Under £20' }, { evidence: 'not_needed', evidenceWords: 'Under £20' }), flagged('twice on 10 November 2026')],
    ['each has its own reason', two({ evidence: 'not_needed', evidenceWords: 'There' }, { evidence: 'not_needed', evidenceWords: 'And back' }), []],
    ['in a return that was sent', two({}, {}, { returnsSent: [makeSent({ from: '2026-11-01', to: '2026-11-30' })] }), []],
    ['of own money', two({ fund: 'own' }, { fund: 'own' }), []],
    ['more than a year ago', two({ paidOn: '2025-11-19' }, { paidOn: '2025-11-20' }), []],
    ['the first of them a year ago, less a day', two({ paidOn: '2025-11-21' }, { paidOn: '2025-11-21' }), flagged('twice on 21 November 2025')],
    ['three on a day are two too many', makeFacts({ entries: [cab(1), cab(2), cab(3)] }), ['act: 2 payments may be there twice, £25.00 in all']],
    ['of six days in a row, each is near the next', makeFacts({ entries: [10, 12, 14].map((day, index) => cab(index + 1, { paidOn: `2026-11-${day}` as never })) }), ['act: 2 payments may be there twice, £25.00 in all']],
  ])('%s', (_, facts, flags) => expect(raised(duplicatePayment, facts)).toEqual(flags));
});
