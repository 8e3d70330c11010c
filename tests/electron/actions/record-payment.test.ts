import { describe, expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { verify } from '#electron/db/verify';
import { allEntries, entryById } from '#electron/repositories/entries';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

describe('a payment', () => {
  it('is recorded with its two sides and the evidence for it', () => {
    const { services, taxi, balance } = householdWithTaxi();
    const before = balance();
    const { entryId } = done(recordPayment(services, { ...taxi, evidence: 'have', evidenceWords: 'Receipt', note: 'To the doctor' }));
    expect(entryById(services.ledger.db, entryId)).toMatchObject({ payee: 'City cabs', amountPence: -1250, evidence: 'have', evidenceWords: 'Receipt', note: 'To the doctor' });
    expect(balance()).toBe(before - 1250);
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('is refused in words, and nothing is kept', () => {
    const { services, taxi } = householdWithTaxi();
    const before = allEntries(services.ledger.db).length;
    expect(faultsIn(recordPayment(services, { ...taxi, amountPence: 0, payee: '' }))).toEqual(['amountPence: amount-zero', 'payee: payee-missing']);
    expect(allEntries(services.ledger.db)).toHaveLength(before);
  });
});
