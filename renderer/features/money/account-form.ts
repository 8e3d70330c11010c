import type { Input, Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { ACCOUNT_KINDS, type Account } from '../../../shared/ledger/account';
import { readForm } from '../../ui/form-reader';

export const ACCOUNT_KIND_WORDS: Readonly<Record<Account['kind'], string>> = {
  bank: 'Bank account',
  card: 'Prepaid card',
  managed: 'Account that someone manages for you',
  cash: 'Cash',
};

export type AccountText = {
  readonly name: string;
  readonly kind: string;
  readonly bank: string;
  readonly isDirectPayment: boolean;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly opening: string;
  /** How much of the opening balance was the person’s own. */
  readonly openingOwn: string;
  /** What shows the opening balance. */
  readonly openingWords: string;
};

export type ShownAccount = Output<'accounts.show'>['accounts'][number];

export const EMPTY_ACCOUNT: AccountText = { name: '', kind: 'bank', bank: '', isDirectPayment: true, openedOn: '', closedOn: '', opening: '', openingOwn: '', openingWords: '' };

/** The form for an account that is there. */
export function accountText(account: ShownAccount): AccountText {
  return {
    name: account.name,
    kind: account.kind,
    bank: account.bank,
    isDirectPayment: account.isDirectPayment,
    openedOn: formatDay(account.openedOn),
    closedOn: account.closedOn === null ? '' : formatDay(account.closedOn),
    opening: account.openingPence === 0 ? '' : formatAmount(account.openingPence),
    openingOwn: account.openingOwnPence === 0 ? '' : formatAmount(account.openingOwnPence),
    openingWords: account.openingWords,
  };
}

/** Reads an account; the balance at the start may be below zero, and is nothing when left empty. */
export function readAccount(text: AccountText, id: number | null, today: IsoDay): Result<Input<'accounts.save'>> {
  return readForm(today, (field) => {
    const name = field.words('name', text.name, 'Enter what you call this account');
    const kind = field.choice('kind', text.kind, ACCOUNT_KINDS, 'Choose what kind of account it is');
    const openedOn = field.day('openedOn', text.openedOn, 'Enter the day from which this ledger covers the account');
    const openingPence = text.opening.trim() === '' ? 0 : field.signedPounds('opening', text.opening, 'Enter the balance on that day');
    const hasOpening = text.opening.trim() !== '';
    const openingOwnPence = !hasOpening || text.openingOwn.trim() === '' ? 0 : field.pounds('openingOwn', text.openingOwn, 'Enter how much of it was your own money');
    if (openingOwnPence > Math.max(openingPence, 0)) field.refuse('openingOwn', 'Enter no more than the balance on that day');
    const closedOn = field.dayIfAny('closedOn', text.closedOn);
    if (closedOn !== null && closedOn < openedOn) field.refuse('closedOn', `Enter a day on or after ${formatDay(openedOn)}, when the account begins`);
    return { id, name, kind, bank: text.bank, isDirectPayment: text.isDirectPayment, openedOn, closedOn, openingPence, openingOwnPence, openingWords: hasOpening ? text.openingWords.trim() : '' };
  });
}
