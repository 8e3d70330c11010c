import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../renderer/features/money/statement-form';
import { faultsOf, readAs } from '../form-answers';

describe('a balance that the bank states', () => {
  it.each([
    ['a balance', { closingOn: '14/11/26', closing: '£1,204.55' }, 120455],
    ['an overdrawn balance', { closingOn: '14/11/26', closing: '-12.50' }, -1250],
    ['nothing', { closingOn: '14/11/26', closing: '0' }, 0],
  ])('%s', (_, text, closingPence) => {
    expect(readAs(readStatement(text, 3, '2026-11-21'))).toEqual({ accountId: 3, closingOn: '2026-11-14', closingPence });
  });

  it.each([
    ['an empty form', { closingOn: '', closing: '' }, ['closingOn: Enter the last day of the bank’s statement', 'closing: Enter the balance that the bank states']],
    ['tomorrow', { closingOn: '22 November 2026', closing: '1' }, ['closingOn: 22 November 2026 is still to come. Enter the last day of a statement you have.']],
  ])('%s is refused with what to do', (_, text, expected) => {
    expect(faultsOf(readStatement(text, 3, '2026-11-21'))).toEqual(expected);
  });
});
