import { expect, it } from 'vitest';
import { readDescription, readDestruction, readNoReceipt } from '../../../renderer/features/money/document-form';
import { done, faultsIn } from '../../support/records';

const TODAY = '2026-11-20';

it('reads what a document is; both may be empty', () => {
  expect(done(readDescription({ words: ' Payslip ', datedOn: '13/11/26' }, 3, TODAY))).toEqual({ documentId: 3, words: 'Payslip', datedOn: '2026-11-13' });
  expect(done(readDescription({ words: '', datedOn: '' }, 3, TODAY))).toEqual({ documentId: 3, words: '', datedOn: null });
  expect(faultsIn(readDescription({ words: '', datedOn: 'soon' }, 3, TODAY))).toHaveLength(1);
});

it('wants a reason to destroy', () => {
  expect(done(readDestruction({ reason: 'Not ours' }, null, TODAY))).toEqual({ documentId: null, reason: 'Not ours' });
  expect(faultsIn(readDestruction({ reason: ' ' }, 3, TODAY))).toEqual(['reason: field']);
});

it('wants ticks and a reason for payments with no receipt', () => {
  expect(done(readNoReceipt({ words: 'The shop gives none' }, [1, 2], TODAY))).toEqual({ entryIds: [1, 2], evidence: 'not_needed', words: 'The shop gives none' });
  expect(faultsIn(readNoReceipt({ words: '' }, [1], TODAY))).toEqual(['words: field']);
  expect(faultsIn(readNoReceipt({ words: 'x' }, [], TODAY))).toEqual(['words: field']);
});
