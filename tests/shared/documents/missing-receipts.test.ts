import { expect, it } from 'vitest';
import { asksReceiptsFromPence, isOurSpending, lacksReceipt, spentPenceOf } from '#shared/documents/missing-receipts';
import type { Entry, EntryPart } from '#shared/ledger/entry';

const part = (change: Partial<EntryPart> = {}): EntryPart => ({ category: 'travel', serviceId: null, fund: 'council', amountPence: -1250, ...change });
const entry = (change: Partial<Entry> = {}): Entry => ({ id: 1, accountId: 1, paidOn: '2026-10-14', payee: 'Cabs', bankText: '', amountPence: -1250, parts: [part()], evidence: 'missing', evidenceWords: '', note: '', batchId: null, ...change });

it.each([
  ['a threshold', { receiptThresholdPence: 1000, evidence: null }, 1000],
  ['receipts with no threshold', { receiptThresholdPence: null, evidence: ['Bank statements', 'Receipts'] }, 0],
  ['statements only', { receiptThresholdPence: null, evidence: ['Bank statements'] }, null],
  ['nothing that is known', { receiptThresholdPence: null, evidence: null }, null],
])('knows from what amount on the council asks: %s', (_what, profile, pence) => expect(asksReceiptsFromPence(profile)).toBe(pence));

it.each([
  ['a payment with none', entry(), 0, true],
  ['exactly at the threshold', entry(), 1250, true],
  ['a penny under it', entry(), 1251, false],
  ['one with evidence', entry({ evidence: 'have' }), 0, false],
  ['one that needs none', entry({ evidence: 'not_needed' }), 0, false],
  ['money in', entry({ amountPence: 1250, parts: [part({ category: 'direct_payment', amountPence: 1250 })] }), 0, false],
  ['own money', entry({ parts: [part({ fund: 'own' })] }), 0, false],
  ['money moved between accounts', entry({ parts: [part({ category: 'transfer' })] }), 0, false],
] as const)('lacks a receipt: %s', (_what, one, from, lacks) => expect(lacksReceipt(one, from, [])).toBe(lacks));

it('leaves out what a sent return reported', () => {
  expect(lacksReceipt(entry(), 0, [{ id: 1, from: '2026-10-01', to: '2026-10-31', sentOn: '2026-11-05', closingPence: 0, version: 1, copy: null }])).toBe(false);
});

it('counts the council’s part of a payment', () => {
  const shared = entry({ amountPence: -2000, parts: [part(), part({ fund: 'own', amountPence: -750 })] });
  expect([spentPenceOf(shared), isOurSpending(shared.parts[1]!)]).toEqual([1250, false]);
});
