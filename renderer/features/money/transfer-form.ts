import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { FUNDS } from '../../../shared/ledger/funds';
import { MOVE_FUNDS } from '../../../shared/ledger/move-fund';
import { readForm, type FieldReader } from '../../ui/form-reader';

/** A move between own accounts as typed. */
export type TransferText = { readonly fromAccountId: string; readonly toAccountId: string; readonly paidOn: string; readonly amount: string; readonly note: string; readonly fund: string };

/** The choice that leaves whose money it was to the program. */
const USUAL_FUND = 'usual';

/** Whose money a move was, as a person may say. */
export const MOVE_FUND_CHOICES = [
  { value: USUAL_FUND, label: 'As usual' },
  ...MOVE_FUNDS.map((fund) => ({ value: fund, label: FUNDS[fund] })),
] as const;

export const EMPTY_TRANSFER: TransferText = { fromAccountId: '', toAccountId: '', paidOn: '', amount: '', note: '', fund: USUAL_FUND };

/** Reads a move: two accounts, a day not after `today`, an amount above zero. */
export function readTransfer(text: TransferText, today: IsoDay): Result<Input<'payments.transfer'>> {
  return readForm(today, (field) => {
    const fromAccountId = account(field, 'fromAccountId', text.fromAccountId, 'Choose the account that the money went out of');
    const toAccountId = account(field, 'toAccountId', text.toAccountId, 'Choose the account that the money came into');
    if (fromAccountId > 0 && fromAccountId === toAccountId) field.refuse('toAccountId', 'Choose another account for the money to come into');
    const paidOn = field.day('paidOn', text.paidOn, 'Enter the day the money was moved');
    if (paidOn > today) field.refuse('paidOn', `${formatDay(paidOn)} is still to come. Record a move once it has happened.`);
    const amountPence = field.poundsAboveZero('amount', text.amount, 'Enter how much was moved');
    const fund = MOVE_FUNDS.find((key) => key === text.fund);
    return { fromAccountId, toAccountId, paidOn, amountPence, note: text.note.trim(), ...(fund && { fund }) };
  });
}

function account(field: FieldReader, name: string, chosen: string, ask: string): number {
  const id = Number(chosen);
  if (Number.isInteger(id) && id > 0) return id;
  field.refuse(name, ask);
  return 0;
}
