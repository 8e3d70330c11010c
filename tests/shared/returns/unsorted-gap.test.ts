import { describe, expect, it } from 'vitest';
import type { Entry, EntryPart } from '#shared/ledger/entry';
import { unsortedGap } from '#shared/returns/unsorted-gap';

const account = { id: 1, name: 'Current account', kind: 'bank', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null } as const;
const accounts = [account, { ...account, id: 2, name: 'Cash tin', isDirectPayment: false }];
const period = { from: '2026-07-01', to: '2026-09-30' } as const;
const part = (amountPence: number, category: EntryPart['category'] = 'not_sorted'): EntryPart => ({ category, serviceId: null, fund: 'council', amountPence });
const entry = (changes: Partial<Entry> = {}): Entry => ({
  id: 7, accountId: 1, paidOn: '2026-08-20', payee: 'City Cabs', bankText: '', amountPence: -1250, parts: [part(-1250)], evidence: 'missing', evidenceWords: '', note: '', batchId: null, ...changes,
});
const title = (...entries: Entry[]) => unsortedGap(entries, accounts, period)?.title ?? null;

describe('what nobody sorted, before a return goes', () => {
  it.each<[string, Entry[], string | null]>([
    ['one payment', [entry()], '1 payment, £12.50 in all, is not sorted'],
    ['money in counts as money out does', [entry(), entry({ id: 8, amountPence: 2000, parts: [part(2000)] })], '2 payments, £32.50 in all, are not sorted'],
    ['of a split, the part that is not sorted', [entry({ parts: [part(-250), part(-1000, 'travel')] })], '1 payment, £2.50 in all, is not sorted'],
    ['the first and the last day count', [entry({ paidOn: '2026-07-01' }), entry({ id: 8, paidOn: '2026-09-30' })], '2 payments, £25.00 in all, are not sorted'],
    ['the days around them do not', [entry({ paidOn: '2026-06-30' }), entry({ id: 8, paidOn: '2026-10-01' })], null],
    ['an account beside the direct payment', [entry({ accountId: 2 })], null],
    ['sorted', [entry({ parts: [part(-1250, 'travel')] })], null],
    ['nothing', [], null],
  ])('%s', (_, entries, expected) => {
    expect(title(...entries)).toBe(expected);
  });

  it('stops the return and names the payments', () => {
    expect(unsortedGap([entry()], accounts, period)).toMatchObject({ severity: 'stop', screen: 'money', records: [{ kind: 'entry', id: 7 }] });
  });
});
