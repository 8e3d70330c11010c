import { describe, expect, it } from 'vitest';
import { EMPTY_TRANSFER, readTransfer, type TransferText } from '../../../renderer/features/money/transfer-form';
import { faultsOf, readAs } from '../form-answers';

const text: TransferText = { fromAccountId: '1', toAccountId: '2', paidOn: '20/11/26', amount: '£20', note: ' For taxis ', fund: 'usual' };

describe('a move between own accounts', () => {
  it('is read in pence', () => expect(readAs(readTransfer(text, '2026-11-20'))).toEqual({ fromAccountId: 1, toAccountId: 2, paidOn: '2026-11-20', amountPence: 2000, note: 'For taxis' }));

  it.each([
    ['own', 'own'],
    ['council', 'council'],
    ['', undefined],
  ])('whose money “%s” is asked for as %s', (chosen, fund) => expect(readAs(readTransfer({ ...text, fund: chosen }, '2026-11-20'))?.fund).toBe(fund));

  it.each<[string, Partial<TransferText>, readonly string[]]>([
    ['tomorrow', { paidOn: '21/11/26' }, ['paidOn: 21 November 2026 is still to come. Record a move once it has happened.']],
    ['into the same account', { toAccountId: '1' }, ['toAccountId: Choose another account for the money to come into']],
    ['nothing', { amount: '0' }, ['amount: Enter how much was moved, more than £0.00']],
    [
      'an empty form',
      EMPTY_TRANSFER,
      ['fromAccountId: Choose the account that the money went out of', 'toAccountId: Choose the account that the money came into', 'paidOn: Enter the day the money was moved', 'amount: Enter how much was moved'],
    ],
  ])('%s is refused with what to do', (_, more, expected) => expect(faultsOf(readTransfer({ ...text, ...more }, '2026-11-20'))).toEqual(expected));
});
