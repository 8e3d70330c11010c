import { describe, expect, it } from 'vitest';
import { firstDayOf, quickInput } from '../../../renderer/features/money/quick-form';
import { draftOf, emptyRows, forgetDraft, keepDraft } from '../../../renderer/features/money/quick-draft';
import { EMPTY_QUICK_ROW, readQuickRows } from '#shared/ledger/quick-entry';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const row = { ...EMPTY_QUICK_ROW, day: '5/11/26', payee: 'Cabs', moneyOut: '1.50', balance: '8.50' };
const read = (rows: readonly (typeof row)[]) => quickInput(1, readQuickRows(rows, null, TODAY));

it.each([
  ['of the first row that has one', [EMPTY_QUICK_ROW, row], '2026-11-05'],
  ['one that cannot be read is passed over', [{ ...row, day: 'x' }, row], '2026-11-05'],
  ['none', [EMPTY_QUICK_ROW], null],
])('the first day: %s', (_, rows, expected) => expect(firstDayOf(rows, TODAY)).toBe(expected));

describe('what is saved', () => {
  it('is every filled row, and the last balance', () => expect(readAs(read([row, EMPTY_QUICK_ROW]))).toEqual({ accountId: 1, rows: [{ paidOn: '2026-11-05', payee: 'Cabs', amountPence: -150 }], closing: { closingOn: '2026-11-05', closingPence: 850 } }));
  it('is refused with the number of the row', () => expect(faultsOf(read([row, { ...row, payee: '' }]))).toEqual(['payee-2: Row 2: Enter who was paid, or who paid.']));
  it('is refused where nothing is typed', () => expect(faultsOf(read(emptyRows()))).toEqual(['day-1: Fill in at least one row.']));
});

it('a draft is kept by ledger until it is saved or cleared', () => {
  keepDraft('a', { accountId: '1', rows: [row] });
  expect(draftOf('a')?.rows).toEqual([row]);
  expect(draftOf('b')).toBeUndefined();
  forgetDraft('a');
  expect(draftOf('a')).toBeUndefined();
});
