import { describe, expect, it } from 'vitest';
import { isPlannedPayment, paymentSearch, plannedPaymentText } from '../../../renderer/features/money/planned-payment';
import { emptyPayment } from '../../../renderer/features/money/record-payment-form';
import { makeOccurrence } from '../../support/make-planned';

const empty = emptyPayment(3);

describe('“Record this payment”', () => {
  it('fills the form with what was planned', () => {
    const search = paymentSearch(makeOccurrence('2026-11-18'), '2026-11-20');
    expect(plannedPaymentText(empty, search)).toEqual({ ...empty, direction: 'out', paidOn: '18 November 2026', payee: 'Care agency', amount: '70.00', purpose: 'service:1' });
  });

  it('is of today where the day is still to come', () => {
    expect(plannedPaymentText(empty, paymentSearch(makeOccurrence('2026-12-02'), '2026-11-20')).paidOn).toBe('20 November 2026');
  });

  it('leaves the amount to be typed where nobody knew it', () => {
    const hmrc = makeOccurrence('2026-11-18', { source: 'hmrc', amountPence: null, serviceId: null, category: 'hmrc', payee: 'HMRC' });
    expect(plannedPaymentText(empty, paymentSearch(hmrc, '2026-11-20'))).toMatchObject({ payee: 'HMRC', amount: '', purpose: 'category:hmrc' });
  });

  it('knows money in', () => {
    const payment = makeOccurrence('2026-11-18', { source: 'payment_in', direction: 'in', amountPence: 1497_60, serviceId: null, category: 'direct_payment', payee: 'Luton Council' });
    expect(plannedPaymentText(empty, paymentSearch(payment, '2026-11-20'))).toMatchObject({ direction: 'in', amount: '1497.60', purpose: 'category:direct_payment' });
  });

  it.each([
    ['no link', {}, false],
    ['a link with a way', { way: 'out' }, true],
    ['something else', { way: 'sideways', pence: 5 }, false],
  ])('%s', (_, search, expected) => {
    expect(isPlannedPayment(search)).toBe(expected);
    if (!expected) expect(plannedPaymentText(empty, search)).toBe(empty);
  });

  it('leaves out what cannot be read', () => {
    expect(plannedPaymentText(empty, { way: 'out', day: '2026-02-30', pence: -5, payee: {}, service: 'x', category: 'toys' })).toEqual(empty);
  });
});
