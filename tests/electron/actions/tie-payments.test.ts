import { describe, expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { tiePayments } from '#electron/actions/tie-payments';
import { verify } from '#electron/db/verify';
import { entryById } from '#electron/repositories/entries';
import { listRules } from '#electron/repositories/rules';
import type { Input } from '#shared/contract/contract';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

describe('what a payment was for', () => {
  it('can be said, and changed; the balance never moves, and saying it again adds nothing', () => {
    const { services, taxi, serviceId, balance } = householdWithTaxi();
    const { entryId } = done(recordPayment(services, taxi));
    const after = balance();
    const parts = () => entryById(services.ledger.db, entryId)?.parts.map((part) => [part.category, part.serviceId, part.amountPence]);
    const tie = { entryIds: [entryId], category: 'travel' as const, serviceId, fund: null, rememberWords: null };
    expect(done(tiePayments(services, tie))).toEqual({ tied: 1, ruleId: null });
    expect(parts()).toEqual([['travel', serviceId, -1250]]);
    expect(done(tiePayments(services, tie))).toEqual({ tied: 0, ruleId: null });
    done(tiePayments(services, { ...tie, category: 'not_sorted', serviceId: null }));
    expect(parts()).toEqual([['not_sorted', null, -1250]]);
    expect(balance()).toBe(after);
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('is remembered as a rule where asked for', () => {
    const { services, taxi } = householdWithTaxi();
    const { entryId } = done(recordPayment(services, taxi));
    const { ruleId } = done(tiePayments(services, { entryIds: [entryId], category: 'travel', serviceId: null, fund: null, rememberWords: 'CITY CABS' }));
    expect(listRules(services.ledger.db)).toMatchObject([{ id: ruleId, words: 'city cabs', direction: 'out', category: 'travel' }]);
  });

  it('a refund goes back to the service and the money that it came from, unless a person says otherwise', () => {
    const { services, taxi, serviceId } = householdWithTaxi();
    const paid = done(recordPayment(services, taxi)).entryId;
    done(tiePayments(services, { entryIds: [paid], category: 'travel', serviceId, fund: 'own', rememberWords: null }));
    const { entryId } = done(recordPayment(services, { ...taxi, payee: 'CITY CABS', amountPence: 1250 }));
    const parts = () => entryById(services.ledger.db, entryId)?.parts;
    const refund = { entryIds: [entryId], category: 'refund', serviceId: null, fund: null, rememberWords: null } satisfies Input<'payments.tie'>;
    done(tiePayments(services, refund));
    expect(parts()).toEqual([{ category: 'refund', serviceId, fund: 'own', amountPence: 1250 }]);
    done(tiePayments(services, { ...refund, fund: 'council' }));
    expect(parts()).toEqual([{ category: 'refund', serviceId: null, fund: 'council', amountPence: 1250 }]);
  });

  it('is refused for a payment that was taken back, and leaves the others as they were', () => {
    const { services, taxi } = householdWithTaxi();
    const first = done(recordPayment(services, taxi)).entryId;
    const gone = done(recordPayment(services, taxi)).entryId;
    done(reversePayment(services, { entryId: gone, reason: 'Typed twice' }));
    const tie = { entryIds: [first, gone], category: 'travel' as const, serviceId: null, fund: null, rememberWords: null };
    expect(faultsIn(tiePayments(services, tie))).toEqual(['entry-gone']);
    expect(entryById(services.ledger.db, first)?.parts[0]?.category).toBe('not_sorted');
  });
});
