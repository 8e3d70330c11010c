import { recordGone, unlessRefused, wordsMissing } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { WorkerBank } from './job';
import type { Worker } from './worker';

export type BankDetails = Omit<WorkerBank, 'workerId'>;

/**
 * Bank details of a PA as they are to be kept, numbers without spaces and dashes; null takes them out. Faults: the PA is gone; no name on
 * the account; a sort code that is not six digits; an account number that is not eight.
 */
export function decideBank(workerId: number, bank: BankDetails | null, workers: readonly Worker[]): Result<BankDetails | null> {
  const gone = recordGone('PA', workerId, workers);
  if (bank === null) return unlessRefused(gone, null);
  const [sortCode, accountNumber] = [digitsOf(bank.sortCode), digitsOf(bank.accountNumber)];
  const faults = [
    ...gone,
    ...wordsMissing('holder', bank.holder, 'Enter the name on the account, as the bank writes it.'),
    ...wrongLength('sortCode', sortCode, 6, 'A sort code has 6 digits, like 11-22-33. Look at it again on the card or the statement.'),
    ...wrongLength('accountNumber', accountNumber, 8, 'An account number has 8 digits. Look at it again. If the bank’s own has fewer, put noughts in front.'),
  ];
  return unlessRefused(faults, { holder: bank.holder.trim(), sortCode, accountNumber });
}

/** Spaces and dashes go; whatever else is not a digit stays, and is refused. */
const digitsOf = (typed: string) => typed.replace(/[\s\-–]/g, '');

function wrongLength(field: string, digits: string, length: number, message: string): Fault[] {
  return new RegExp(`^[0-9]{${length}}$`).test(digits) ? [] : [{ code: 'not-a-bank-number', field, message }];
}
