import { expect, it } from 'vitest';
import { refundOf } from '#shared/ledger/refund-of';
import { makeEntry } from '../../support/make-facts';

const refund = { paidOn: '2026-11-20', payee: 'City Cabs', amountPence: 12_50 } as const;
const ride = makeEntry({ payee: 'CITY CABS', paidOn: '2026-11-01', amountPence: -12_50, category: 'travel', serviceId: 7 });
const back = { serviceId: 7, fund: 'council' };

it.each([
  ['to the last payment to the same payee', [ride], back],
  ['of the same day too', [{ ...ride, paidOn: '2026-11-20' as const }], back],
  ['not to one that came after it', [{ ...ride, paidOn: '2026-11-21' as const }], null],
  ['not to one of a penny less', [makeEntry({ ...ride, amountPence: -12_49, category: 'travel', serviceId: 7 })], null],
  ['not to another payee', [{ ...ride, payee: 'Bus' }], null],
  ['not to one that was split', [{ ...ride, parts: [...ride.parts, ...ride.parts] }], null],
  ['not to one that nobody sorted', [makeEntry({ ...ride, parts: undefined, category: 'not_sorted', amountPence: -12_50 })].map((entry) => ({ ...entry, parts: [{ category: 'not_sorted' as const, serviceId: null, fund: 'council' as const, amountPence: -12_50 }] })), null],
  ['the person’s own money goes back to it', [{ ...ride, parts: [{ category: 'travel' as const, serviceId: null, fund: 'own' as const, amountPence: -12_50 }] }], { serviceId: null, fund: 'own' }],
  ['the later of two', [makeEntry({ payee: 'City cabs', paidOn: '2026-11-10', amountPence: -20_00, category: 'travel', serviceId: 8 }), ride], { serviceId: 8, fund: 'council' }],
])('a refund goes back %s', (_, earlier, expected) => expect(refundOf(refund, earlier)).toEqual(expected));
