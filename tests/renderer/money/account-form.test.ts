import { describe, expect, it } from 'vitest';
import { accountText, EMPTY_ACCOUNT, readAccount, type AccountText } from '../../../renderer/features/money/account-form';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const typed = { ...EMPTY_ACCOUNT, name: 'Card', kind: 'card', openedOn: '6/4/26', opening: '£100' };
const read = (changes: Partial<AccountText>) => readAccount({ ...typed, ...changes }, null, TODAY);

describe('an account', () => {
  it('is read whole', () => {
    expect(readAs(read({}))).toEqual({ id: null, name: 'Card', kind: 'card', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 10000, openingOwnPence: 0, openingWords: '' });
  });

  it.each<[string, Partial<AccountText>, object]>([
    ['begins with nothing where the balance is empty', { opening: ' ' }, { openingPence: 0 }],
    ['may begin with own money in it', { openingOwn: '£100', openingWords: ' Statement of March ' }, { openingPence: 10000, openingOwnPence: 10000, openingWords: 'Statement of March' }],
    ['whose money nothing was is not asked', { opening: '', openingOwn: '5', openingWords: 'x' }, { openingPence: 0, openingOwnPence: 0, openingWords: '' }],
    ['may begin overdrawn', { opening: '-12.50' }, { openingPence: -1250 }],
    ['may be closed on the day it began', { closedOn: '6/4/26' }, { closedOn: '2026-04-06' }],
  ])('%s', (_, changes, expected) => {
    expect(readAs(read(changes))).toMatchObject(expected);
  });

  it.each<[string, Partial<AccountText>, string[]]>([
    ['an empty form', EMPTY_ACCOUNT, ['name: Enter what you call this account', 'openedOn: Enter the day from which this ledger covers the account']],
    ['more of one’s own than there was', { openingOwn: '100.01' }, ['openingOwn: Enter no more than the balance on that day']],
    ['closed before it began', { closedOn: '5/4/26' }, ['closedOn: Enter a day on or after 6 April 2026, when the account begins']],
  ])('%s is refused with what to do', (_, changes, expected) => {
    expect(faultsOf(read(changes))).toEqual(expected);
  });

  it('comes back from the ledger as it was typed in', () => {
    const account = { id: 4, name: 'Card', kind: 'card', bank: 'monzo', isDirectPayment: false, openedOn: '2026-04-06', closedOn: '2026-11-01', balancePence: 5, agreesTo: null, disagreesPence: null, funds: { council: 5, contribution: 0, own: 0, nhs: 0 }, fundWords: null, openingPence: 2050, openingOwnPence: 50, openingWords: 'Letter' } as const;
    expect(readAs(readAccount(accountText(account), 4, TODAY))).toEqual({
      id: 4, name: 'Card', kind: 'card', bank: 'monzo', isDirectPayment: false, openedOn: '2026-04-06', closedOn: '2026-11-01', openingPence: 2050, openingOwnPence: 50, openingWords: 'Letter',
    });
  });
});
