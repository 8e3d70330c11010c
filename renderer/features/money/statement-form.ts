import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type StatementText = { readonly closingOn: string; readonly closing: string };

/** Reads a balance that the bank stated: a day not after today, and the amount, which may be overdrawn. */
export function readStatement(text: StatementText, accountId: number, today: IsoDay): Result<Input<'statements.record'>> {
  return readForm(today, (field) => {
    const closingOn = field.day('closingOn', text.closingOn, 'Enter the last day of the bank’s statement');
    if (closingOn > today) field.refuse('closingOn', `${formatDay(closingOn)} is still to come. Enter the last day of a statement you have.`);
    return { accountId, closingOn, closingPence: field.signedPounds('closing', text.closing, 'Enter the balance that the bank states') };
  });
}
