import { describe, expect, it } from 'vitest';
import type { PurposeService } from '../../../renderer/features/money/purpose';
import {
  emptyPayment,
  paymentText,
  readCorrection,
  readRecordPayment,
  readReversal,
  type RecordPaymentText,
} from '../../../renderer/features/money/record-payment-form';
import { faultsOf, readAs } from '../form-answers';
import { aRow } from './a-row';

const TODAY = '2026-11-21';
const services: PurposeService[] = [{ id: 2, name: 'Taxis', category: 'travel', isCurrent: true }];
const typed = (changes: Partial<RecordPaymentText> = {}): RecordPaymentText => ({
  ...emptyPayment(1),
  paidOn: '20/11/26',
  payee: ' City Cabs ',
  amount: '12.50',
  ...changes,
});
const read = (changes: Partial<RecordPaymentText>) => readRecordPayment(typed(changes), services, TODAY);

describe('a payment recorded by hand', () => {
  it('is read whole: money out is negative, and its one part is all of it', () => {
    expect(readAs(read({ purpose: 'service:2', evidence: 'have', evidenceWords: 'Receipt', note: ' To the hospital ' }))).toEqual({
      accountId: 1,
      paidOn: '2026-11-20',
      payee: 'City Cabs',
      amountPence: -1250,
      parts: [{ category: 'travel', serviceId: 2, fund: 'council', amountPence: -1250 }],
      evidence: 'have',
      evidenceWords: 'Receipt',
      note: 'To the hospital',
    });
  });

  it.each<[string, Partial<RecordPaymentText>, object]>([
    ['money that came in is positive', { direction: 'in', purpose: 'category:refund' }, { amountPence: 1250, parts: [{ category: 'refund', serviceId: null, fund: 'council', amountPence: 1250 }] }],
    ['the contribution is the person’s own money', { direction: 'in', purpose: 'category:contribution' }, { parts: [{ category: 'contribution', serviceId: null, fund: 'contribution', amountPence: 1250 }] }],
    ['sorted later has no parts yet', { purpose: '' }, { parts: [] }],
    ['a pound sign and commas are read', { amount: '£1,234.5' }, { amountPence: -123450 }],
    ['a day in words without its year', { paidOn: '14 November' }, { paidOn: '2026-11-14' }],
    ['today is not still to come', { paidOn: '21/11/2026' }, { paidOn: '2026-11-21' }],
    ['words about evidence that is missing are not kept', { evidence: 'missing', evidenceWords: 'Receipt' }, { evidenceWords: '' }],
  ])('%s', (_, changes, expected) => {
    expect(readAs(read(changes))).toMatchObject(expected);
  });

  it.each<[string, Partial<RecordPaymentText>, string[]]>([
    ['an empty form', { paidOn: '', payee: '', amount: '' }, ['paidOn: Enter the day you paid', 'payee: Enter who you paid', 'amount: Enter how much you paid']],
    ['an empty form for money in', { direction: 'in', paidOn: '', payee: ' ', amount: '' }, ['paidOn: Enter the day it came in', 'payee: Enter who paid you', 'amount: Enter how much came in']],
    ['no direction', { direction: '' }, ['direction: Choose whether the money was paid out or came in']],
    ['tomorrow', { paidOn: '22/11/2026' }, ['paidOn: 22 November 2026 is still to come. Record a payment once it has happened.']],
    ['a minus where the direction says it', { amount: '-12.50' }, ['amount: Enter how much you paid, without a minus sign']],
    ['nothing at all was paid', { amount: '0' }, ['amount: Enter how much you paid, more than £0.00']],
    ['no account', { accountId: '' }, ['accountId: Choose the account']],
    ['no reason why evidence is not needed', { evidence: 'not_needed', evidenceWords: ' ' }, ['evidenceWords: Enter why no evidence is needed']],
  ])('%s is refused with what to do', (_, changes, expected) => {
    expect(faultsOf(read(changes))).toEqual(expected);
  });
});

describe('a correction', () => {
  const row = aRow({ paidOn: '2026-11-20' });

  it('begins with what the ledger says', () => {
    expect(paymentText(row)).toMatchObject({ direction: 'out', paidOn: '20 November 2026', payee: 'City Cabs', amount: '12.50', purpose: '' });
  });

  it('replaces the payment and keeps the reason', () => {
    const result = readCorrection({ ...paymentText(row), amount: '13.50', reason: 'The tip was left out' }, row, services, TODAY);
    expect(readAs(result)).toMatchObject({ entryId: 7, reason: 'The tip was left out', replacement: { amountPence: -1350 } });
  });

  it('asks for the reason', () => {
    expect(faultsOf(readCorrection({ ...paymentText(row), reason: '' }, row, services, TODAY))).toEqual(['reason: Enter why you are correcting it']);
  });

  const part = { serviceId: null, fund: 'council' as const, categoryName: '', serviceName: null, needs: [] };
  const split = aRow({
    parts: [
      { ...part, category: 'travel', amountPence: -1000 },
      { ...part, category: 'activities', amountPence: -250 },
    ],
  });

  it.each([
    ['a split payment of the same amount stays split', { payee: 'City Taxis' }, ['travel', 'activities']],
    ['a split payment of another amount is sorted as one', { amount: '13.00' }, ['travel']],
  ])('%s', (_, changes, categories) => {
    const result = readAs(readCorrection({ ...paymentText(split), ...changes, reason: 'Wrong name' }, split, services, TODAY));
    expect(result?.replacement.parts.map((each) => each.category)).toEqual(categories);
  });
});

describe('a reversal', () => {
  it('keeps the reason', () => {
    expect(readAs(readReversal(' Entered twice ', 7, TODAY))).toEqual({ entryId: 7, reason: 'Entered twice' });
    expect(readAs(readReversal('Wrong row', 7, TODAY, 'typed'))).toEqual({ entryId: 7, reason: 'Wrong row', keepTyped: true });
  });
  it('asks for the reason', () => {
    expect(faultsOf(readReversal('', 7, TODAY))).toEqual(['reason: Enter why you are reversing it']);
  });
});
