import { describe, expect, it } from 'vitest';
import type { EvidenceState } from '#shared/ledger/entry';
import { forWords, linesOf } from '#shared/returns/return-lines';
import { entry } from './household';

const nothing = { services: [], needs: [] };

describe('the evidence of a line', () => {
  it.each<[string, number, EvidenceState, string, string]>([
    ['kept, with what it is', -100, 'have', ' Invoice 12 ', 'Invoice 12'],
    ['kept', -100, 'have', '', 'Kept'],
    ['missing', -100, 'missing', '', 'Missing'],
    ['not needed, with the reason', -100, 'not_needed', 'under £10.00', 'Not needed: under £10.00'],
    ['not needed', -100, 'not_needed', '', 'Not needed'],
    ['money in is asked for none', 100, 'missing', '', ''],
    ['money in may have some', 100, 'have', 'Remittance', 'Remittance'],
  ])('%s', (_, amount, evidence, evidenceWords, expected) => {
    const { income, spending } = linesOf([entry(1, '2026-08-01', amount, amount > 0 ? 'interest' : 'agency', { evidence, evidenceWords })], nothing);
    expect([...income, ...spending][0]?.entries[0]?.evidence).toBe(expected);
  });
});

describe('the side of a line', () => {
  it('is that on which the money went, for what is not sorted or moved', () => {
    const { income, spending } = linesOf([entry(1, '2026-08-01', 100, 'transfer'), entry(2, '2026-08-01', -30, 'transfer')], nothing);
    expect([income[0]?.amountPence, spending[0]?.amountPence]).toEqual([100, 30]);
  });
  it('is spending for a credit on a spending line, which takes off', () => {
    expect(linesOf([entry(1, '2026-08-01', 100, 'agency')], nothing).spending[0]).toMatchObject({ line: 'Care agency and other providers', amountPence: -100 });
  });
  it('is income for a payment that the council took back', () => {
    expect(linesOf([entry(1, '2026-08-01', -100, 'direct_payment')], nothing).income[0]?.amountPence).toBe(-100);
  });
  it('has no line for an opening balance', () => expect(linesOf([entry(1, '2026-08-01', 100, 'opening')], nothing)).toEqual({ income: [], spending: [] }));
});

it('says of each part of a split that was not the direct payment whose money it was', () => {
  const whole = entry(1, '2026-08-01', -100, 'agency');
  const [part] = whole.parts;
  if (!part) throw new Error('an entry has a part');
  const split = { ...whole, parts: [{ ...part, amountPence: -70 }, { ...part, amountPence: -20, fund: 'own' as const }, { ...part, amountPence: -10, fund: 'nhs' as const }] };
  expect(linesOf([split], nothing).spending[0]?.entries.map((row) => [forWords(row), row.service, row.amountPence])).toEqual([
    ['', null, 70],
    ['The person’s own money', null, 20],
    ['The NHS personal health budget', null, 10],
  ]);
});

it('names the service and whose money it was', () => expect(forWords({ service: 'Swimming', whose: 'the person’s own money' })).toBe('Swimming (the person’s own money)'));
