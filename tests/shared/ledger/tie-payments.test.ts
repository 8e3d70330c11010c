import { describe, expect, it } from 'vitest';
import { splitPayment, tiePayments, type TieRequest } from '#shared/ledger/tie-payments';
import { makeEntry } from '../../support/make-facts';

const services = new Set([4]);
const request: TieRequest = { category: 'travel', serviceId: 4, fund: null, rememberWords: null };
const opening = makeEntry({ amountPence: 500, parts: [{ category: 'opening', serviceId: null, fund: 'council', amountPence: 500 }] });
const cab = makeEntry({ amountPence: -1250, bankText: 'CITY CABS 0412' });

describe('saying what payments were for', () => {
  it('ties the whole amount to the service, from the council’s money', () => {
    const result = tiePayments([cab], request, services);
    expect(result.ok && result.value).toEqual({
      ties: [{ entry: cab, parts: [{ category: 'travel', serviceId: 4, fund: 'council', amountPence: -1250 }] }],
      rule: null,
    });
  });

  it('remembers words, folded, with the direction of the first payment', () => {
    const result = tiePayments([cab], { ...request, rememberWords: ' City  CABS ' }, services);
    expect(result.ok && result.value.rule).toEqual({ words: 'city cabs', direction: 'out', category: 'travel', serviceId: 4, fund: 'council' });
  });

  it('takes a contribution paid in as the person’s own money', () => {
    const paidIn = makeEntry({ amountPence: 15280 });
    const result = tiePayments([paidIn], { ...request, category: 'contribution', serviceId: null }, services);
    expect(result.ok && result.value.ties[0]?.parts[0]?.fund).toBe('contribution');
  });

  it.each<[string, Parameters<typeof tiePayments>[0], Partial<TieRequest>, string]>([
    ['a payment that was taken back', [undefined], {}, 'entry-gone'],
    ['what an account began with', [opening], { category: 'refund', serviceId: null }, 'opening-not-a-payment'],
    ['a service that is gone', [cab], { serviceId: 5 }, 'service-missing'],
    ['money out as a contribution in', [cab], { category: 'contribution', serviceId: null }, 'category-wrong-way'],
    ['words with no letter in them', [cab], { rememberWords: ' - ' }, 'rule-without-words'],
  ])('refuses %s', (_sentence, entries, over, code) => {
    const result = tiePayments(entries, { ...request, ...over }, services);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toContain(code);
  });
});

describe('splitting a payment', () => {
  it('takes parts that add up', () => {
    expect(splitPayment(cab, [{ category: 'travel', serviceId: 4, fund: 'council', amountPence: -1000 }, { category: 'travel', serviceId: null, fund: 'own', amountPence: -250 }], services).ok).toBe(true);
  });
  it('refuses parts that are a penny out', () => {
    const result = splitPayment(cab, [{ category: 'travel', serviceId: 4, fund: 'council', amountPence: -1251 }], services);
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(['parts-do-not-add-up']);
  });
  it('refuses one that was taken back', () => {
    expect(splitPayment(undefined, [], services).ok).toBe(false);
  });
});
