import { describe, expect, it } from 'vitest';
import { describeMoney, paymentWords, type EntryAsWritten } from '#shared/history/describe-money';

const NAMES: Readonly<Record<string, string>> = { 'service 3': 'Weekday mornings', 'account 1': 'Direct payment account' };
const nameOf = (table: string, id: number) => NAMES[`${table} ${id}`] ?? null;
const entry = (changes: Partial<EntryAsWritten>): EntryAsWritten => ({ kind: 'money', accountId: 1, paidOn: '2026-10-05', payee: 'First PA', amountPence: -5460, before: [], after: [], ...changes });
const WAGES = { category: 'pa_wages', serviceId: 3, fund: 'council', amountPence: -5460 } as const;
const TRAINING = { category: 'training', serviceId: null, fund: 'own', amountPence: -1000 } as const;
const RECORD = 'Payment: £54.60 to First PA on 5 October 2026';

describe('what an entry did', () => {
  it.each([
    ['money out', entry({ after: [WAGES] }), { record: RECORD, how: 'added', fields: [{ label: 'Account', before: null, after: 'Direct payment account' }, { label: 'What it was for', before: null, after: 'Weekday mornings' }] }],
    ['money that nobody sorted', entry({}), { record: RECORD, how: 'added', fields: [{ label: 'Account', before: null, after: 'Direct payment account' }, { label: 'What it was for', before: null, after: 'Not sorted yet' }] }],
    ['what it was for, changed into two parts', entry({ kind: 'tie', before: [TRAINING], after: [{ ...WAGES, amountPence: -4460 }, TRAINING] }), { record: RECORD, how: 'changed', fields: [{ label: 'What it was for', before: 'Training (Your own money)', after: 'Weekday mornings £44.60, Training (Your own money) £10.00' }] }],
    ['taken back', entry({ kind: 'reversal' }), { record: RECORD, how: 'taken_back', fields: [] }],
    ['standing again', entry({ kind: 'restore' }), { record: RECORD, how: 'stands_again', fields: [] }],
    ['what was there at the start', entry({ kind: 'opening', amountPence: 10000 }), { record: 'Opening balance of Direct payment account', how: 'added', fields: [{ label: 'Amount', before: null, after: '£100.00' }] }],
  ])('%s', (_sentence, written, wanted) => expect(describeMoney(written, nameOf)).toEqual(wanted));
});

describe('what a payment is called', () => {
  it.each([
    ['money out', { amountPence: -5460, payee: 'First PA', paidOn: '2026-10-05' }, '£54.60 to First PA on 5 October 2026'],
    ['money in', { amountPence: 88000, payee: 'Luton Council', paidOn: '2026-04-06' }, '£880.00 from Luton Council on 6 April 2026'],
    ['nobody’s name is known', { amountPence: -100, payee: ' ', paidOn: '2026-04-06' }, '£1.00 on 6 April 2026'],
  ] as const)('%s', (_sentence, payment, words) => expect(paymentWords(payment)).toBe(words));
});
