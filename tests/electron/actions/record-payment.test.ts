import { describe, expect, it } from 'vitest';
import { correctPayment } from '#electron/actions/correct-payment';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { splitPayment } from '#electron/actions/split-payment';
import { tiePayments } from '#electron/actions/tie-payments';
import { verify } from '#electron/db/verify';
import { paymentHistory } from '#electron/queries/payment-history';
import { balancesByAccount } from '#electron/repositories/accounts';
import { allEntries, entryById } from '#electron/repositories/entries';
import { listRules } from '#electron/repositories/rules';
import type { Input } from '#shared/contract/contract';
import { buildHousehold } from '../../support/build-ledger';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function household() {
  const services = testServices();
  const { accountId, serviceId } = buildHousehold(services);
  const payment: Input<'payments.record'> = {
    accountId,
    paidOn: '2026-11-20',
    payee: 'City cabs',
    amountPence: -1250,
    parts: [],
    evidence: 'missing',
    evidenceWords: '',
    note: '',
  };
  const balance = () => balancesByAccount(services.ledger.db).get(accountId) ?? 0;
  return { services, accountId, serviceId, payment, balance };
}
const codes = (result: { ok: true } | { ok: false; faults: readonly { code: string }[] }) => (result.ok ? [] : result.faults.map((fault) => fault.code));

describe('a payment', () => {
  it('is recorded with its two sides and the evidence for it', () => {
    const { services, payment, balance } = household();
    const before = balance();
    const { entryId } = done(recordPayment(services, { ...payment, evidence: 'have', evidenceWords: 'Receipt', note: 'To the doctor' }));
    expect(entryById(services.ledger.db, entryId)).toMatchObject({ payee: 'City cabs', amountPence: -1250, evidence: 'have', evidenceWords: 'Receipt', note: 'To the doctor' });
    expect(balance()).toBe(before - 1250);
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('is refused in words, and nothing is kept', () => {
    const { services, payment } = household();
    const before = allEntries(services.ledger.db).length;
    expect(codes(recordPayment(services, { ...payment, amountPence: 0, payee: '' }))).toEqual(['amount-zero', 'payee-missing']);
    expect(allEntries(services.ledger.db)).toHaveLength(before);
  });

  it('is taken back with a reason, once; both stay in the file', () => {
    const { services, payment, balance } = household();
    const before = balance();
    const { entryId } = done(recordPayment(services, payment));
    expect(codes(reversePayment(services, { entryId, reason: '' }))).toEqual(['reason-missing']);
    done(reversePayment(services, { entryId, reason: 'Typed twice' }));
    expect(codes(reversePayment(services, { entryId, reason: 'Again' }))).toEqual(['entry-gone']);
    expect(balance()).toBe(before);
    expect(done(paymentHistory(services, { entryId })).events.map((event) => event.words)).toEqual(['Added', 'Taken back: Typed twice']);
  });

  it('is put right by a reversal and a new one, or not at all', () => {
    const { services, payment, balance } = household();
    const before = balance();
    const { entryId } = done(recordPayment(services, payment));
    expect(codes(correctPayment(services, { entryId, reason: '', replacement: { ...payment, payee: '' } }))).toEqual(['reason-missing', 'payee-missing']);
    expect(balance()).toBe(before - 1250);
    const right = done(correctPayment(services, { entryId, reason: 'Wrong amount', replacement: { ...payment, amountPence: -1350 } }));
    expect(entryById(services.ledger.db, entryId)).toBeUndefined();
    expect(entryById(services.ledger.db, right.entryId)?.amountPence).toBe(-1350);
    expect(balance()).toBe(before - 1350);
  });
});

describe('what a payment was for', () => {
  it('can be changed, split and changed back; the balance never moves', () => {
    const { services, payment, serviceId, balance } = household();
    const { entryId } = done(recordPayment(services, payment));
    const after = balance();
    const parts = () => entryById(services.ledger.db, entryId)?.parts.map((part) => [part.category, part.serviceId, part.amountPence]);
    const tie = { entryIds: [entryId], category: 'travel', serviceId, fund: null, rememberWords: null } as const;
    expect(done(tiePayments(services, { ...tie, entryIds: [entryId] }))).toEqual({ tied: 1 });
    expect(parts()).toEqual([['travel', serviceId, -1250]]);
    expect(done(tiePayments(services, { ...tie, entryIds: [entryId] }))).toEqual({ tied: 0 });
    const half = { category: 'travel', fund: 'council', amountPence: -625 } as const;
    done(splitPayment(services, { entryId, parts: [{ ...half, serviceId }, { ...half, serviceId: null }] }));
    expect(parts()).toHaveLength(2);
    done(tiePayments(services, { ...tie, entryIds: [entryId], category: 'not_sorted', serviceId: null }));
    expect(parts()).toEqual([['not_sorted', null, -1250]]);
    expect(balance()).toBe(after);
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('is remembered as a rule where asked for', () => {
    const { services, payment } = household();
    const { entryId } = done(recordPayment(services, payment));
    done(tiePayments(services, { entryIds: [entryId], category: 'travel', serviceId: null, fund: null, rememberWords: 'CITY CABS' }));
    expect(listRules(services.ledger.db)).toMatchObject([{ words: 'city cabs', direction: 'out', category: 'travel' }]);
  });

  it('is refused for a payment that was taken back, and leaves the others as they were', () => {
    const { services, payment } = household();
    const first = done(recordPayment(services, payment)).entryId;
    const gone = done(recordPayment(services, payment)).entryId;
    done(reversePayment(services, { entryId: gone, reason: 'Typed twice' }));
    expect(codes(tiePayments(services, { entryIds: [first, gone], category: 'travel', serviceId: null, fund: null, rememberWords: null }))).toEqual(['entry-gone']);
    expect(entryById(services.ledger.db, first)?.parts[0]?.category).toBe('not_sorted');
    expect(codes(splitPayment(services, { entryId: gone, parts: [] }))).toEqual(['entry-gone']);
  });
});

describe('evidence and notes', () => {
  it('are kept apart: changing one leaves the other', () => {
    const { services, payment } = household();
    const { entryId } = done(recordPayment(services, payment));
    done(setEvidence(services, { entryIds: [entryId], evidence: 'not_needed', words: 'It shows on the statement' }));
    done(setNote(services, { entryId, note: 'To the doctor' }));
    expect(entryById(services.ledger.db, entryId)).toMatchObject({ evidence: 'not_needed', evidenceWords: 'It shows on the statement', note: 'To the doctor' });
    done(setEvidence(services, { entryIds: [entryId], evidence: 'have', words: 'Receipt' }));
    expect(entryById(services.ledger.db, entryId)).toMatchObject({ evidence: 'have', note: 'To the doctor' });
  });
  it('want a reason where none is needed, and a payment that stands', () => {
    const { services, payment } = household();
    const { entryId } = done(recordPayment(services, payment));
    expect(codes(setEvidence(services, { entryIds: [entryId], evidence: 'not_needed', words: '' }))).toEqual(['evidence-reason-missing']);
    expect(codes(setNote(services, { entryId: 9999, note: 'x' }))).toEqual(['entry-gone']);
  });
});
