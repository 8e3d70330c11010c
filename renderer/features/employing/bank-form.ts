import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type BankText = { readonly holder: string; readonly sortCode: string; readonly accountNumber: string };

export const EMPTY_BANK: BankText = { holder: '', sortCode: '', accountNumber: '' };

/** What is empty is asked for here; whether the numbers can be right is decided where they are kept. */
export function readBank(text: BankText, workerId: number, today: IsoDay): Result<Input<'workerBank.save'>> {
  return readForm(today, (field) => ({
    workerId,
    bank: {
      holder: field.words('holder', text.holder, 'Enter the name on the account, as the bank writes it'),
      sortCode: field.words('sortCode', text.sortCode, 'Enter the sort code, 6 digits like 11-22-33'),
      accountNumber: field.words('accountNumber', text.accountNumber, 'Enter the account number, 8 digits'),
    },
  }));
}

/** `112233` → `11-22-33`. */
export function sortCodeWords(sortCode: string): string {
  return sortCode.replace(/^(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3');
}
