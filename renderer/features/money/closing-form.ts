import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import type { Rest } from '../../../shared/ledger/close-account';
import { readForm } from '../../ui/form-reader';
import type { ShownAccount } from './account-form';

export type ClosingText = { readonly closedOn: string; readonly rest: Rest | ''; readonly toAccountId: string };

export function startOfClosing(today: IsoDay): ClosingText {
  return { closedOn: formatDay(today), rest: '', toAccountId: '' };
}

/** Where the last money can have gone: own money is only offered to be taken where all of it is the person’s own. */
export function restChoices(account: Pick<ShownAccount, 'balancePence' | 'funds'>, hasOthers: boolean): { readonly value: Rest; readonly label: string }[] {
  const isAllOwn = account.funds.own === account.balancePence;
  return [
    ...(hasOthers ? [{ value: 'moved' as const, label: 'It moved to another of my accounts' }] : []),
    ...(account.funds.own === 0 ? [{ value: 'returned' as const, label: 'It was paid back to the council' }] : []),
    ...(isAllOwn ? [{ value: 'taken' as const, label: 'It was my own money, and I took it back' }] : []),
  ];
}

/** Reads how an account is closed; with money in it, where that went must be said. */
export function readClosing(text: ClosingText, account: Pick<ShownAccount, 'id' | 'balancePence'>, today: IsoDay): Result<Input<'accounts.close'>> {
  return readForm(today, (field) => {
    const closedOn = field.day('closedOn', text.closedOn, 'Enter the day on which it was closed');
    if (account.balancePence === 0) return { accountId: account.id, closedOn, rest: 'none', toAccountId: null };
    const rest = field.choice('rest', text.rest, ['moved', 'returned', 'taken'], 'Choose where the money in it went, or record the payments that are missing first');
    const toAccountId = rest === 'moved' && text.rest !== '' ? Number(field.words('toAccountId', text.toAccountId, 'Choose the account that it moved to')) : null;
    return { accountId: account.id, closedOn, rest, toAccountId };
  });
}
