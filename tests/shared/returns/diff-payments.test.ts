import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '#shared/ledger/categories';
import { diffPayments, isForTheSame, paymentsIn, reportedOf, type Reported } from '#shared/returns/diff-payments';
import { entry } from './household';

const CAB = entry(1, '2026-07-01', -10_00, 'travel', { payee: 'City Cabs' });
const one = (over: Partial<typeof CAB> = {}) => reportedOf({ ...CAB, ...over });
const map = (...payments: Reported[]) => new Map(payments.map((payment) => [payment.id, payment]));
const sorted = (category: 'travel' | 'food', serviceId: number | null = null) => one({ parts: [{ category, serviceId, fund: 'council', amountPence: -10_00 }] });

describe('a payment as a return reports it', () => {
  it('is the same from the lines of a return and from the ledger', () => {
    const line = { category: 'travel', line: 'Travel and mileage', amountPence: 10_00, entries: [{ id: 1, paidOn: CAB.paidOn, payee: 'City Cabs', amountPence: 10_00, service: null, needs: [], evidence: 'Kept' }] };
    expect(paymentsIn({ income: [], spending: [line] }).get(1)).toEqual(one());
  });
  it('own money that moved out of the account stands on the line of own money in both', () => {
    const line = { category: 'own_top_up', line: CATEGORIES.own_top_up, amountPence: -10_00, entries: [{ id: 1, paidOn: CAB.paidOn, payee: 'City Cabs', amountPence: -10_00, service: null, needs: [], evidence: '' }] };
    expect(paymentsIn({ income: [line], spending: [] }).get(1)).toEqual(one({ parts: [{ category: 'transfer', serviceId: null, fund: 'own', amountPence: -10_00 }] }));
  });
  it.each([
    ['the same', one(), one(), true],
    ['sorted anew', one(), sorted('food'), false],
    ['tied to a service since', one(), sorted('travel', 4), false],
    ['paid with the person’s own money since', one(), one({ parts: [{ category: 'travel', serviceId: null, fund: 'own', amountPence: -10_00 }] }), false],
  ] as [string, Reported, Reported, boolean][])('%s', (_, a, b, same) => expect(isForTheSame(a, b)).toBe(same));
});

describe('payments that changed since a return was sent', () => {
  it.each([
    ['nothing', map(one()), map(one()), []],
    ['one came', map(), map(one()), ['added: Added: to City Cabs on 1 July 2026, “Travel and mileage” (null → 1000)']],
    ['one went', map(one()), map(), ['gone: Taken out: to City Cabs on 1 July 2026, “Travel and mileage” (1000 → null)']],
    ['one was sorted anew', map(one()), map(sorted('food')), ['changed: Changed: to City Cabs on 1 July 2026, “Travel and mileage”; now “Food and shopping” (1000 → 1000)']],
    ['a correction is one change, not two', map(one()), map({ ...one(), id: 9, amountPence: -12_00, parts: ['travel -1200'] }), ['changed: Changed: to City Cabs on 1 July 2026, “Travel and mileage”; now another amount (1000 → 1200)']],
    ['another payment on another day is no correction', map(one()), map(one({ id: 9, paidOn: '2026-07-02', parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -12_00 }] })), [
      'gone: Taken out: to City Cabs on 1 July 2026, “Travel and mileage” (1000 → null)',
      'added: Added: to City Cabs on 2 July 2026, “Travel and mileage” (null → 1200)',
    ]],
  ] as [string, ReadonlyMap<number, Reported>, ReadonlyMap<number, Reported>, string[]][])('%s', (_, sent, now, expected) => {
    expect(diffPayments(sent, now).map(({ kind, words, sentPence, nowPence }) => `${kind}: ${words} (${sentPence} → ${nowPence})`)).toEqual(expected);
  });
});
