import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount, formatPounds, parsePounds, sumPence, type Pence } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { FUND_KEYS, usualFund } from '../../../shared/ledger/funds';
import { readForm } from '../../ui/form-reader';
import { readPurpose, SORT_LATER, type PurposeService } from './purpose';

/** One line of a split as typed. `fund`: whose money it was; empty: as is usual for such spending. */
export type SplitLine = { readonly purpose: string; readonly amount: string; readonly fund: string };

export const EMPTY_PART: SplitLine = { purpose: SORT_LATER, amount: '', fund: '' };

/** Two lines to begin with: the whole amount, and room for the other part. */
export function emptySplit(amountPence: Pence, purpose: string, fund: string): SplitLine[] {
  return [
    { purpose, amount: formatAmount(Math.abs(amountPence)), fund },
    EMPTY_PART,
  ];
}

/** What is not yet given to a line, in pence above zero; below zero when the lines are too much. Unclear lines count as nothing. */
export function leftToSplit(lines: readonly SplitLine[], amountPence: Pence): Pence {
  const given = lines.map((line) => parsePounds(line.amount)).map((result) => (result.ok ? result.value : 0));
  return Math.abs(amountPence) - sumPence(given);
}

/** Reads a split: at least two lines, each above zero, together exactly the payment. Lines left wholly empty are passed over. */
export function readSplit(
  lines: readonly SplitLine[],
  payment: { readonly id: number; readonly amountPence: Pence },
  services: readonly PurposeService[],
  today: IsoDay,
): Result<Input<'payments.split'>> {
  const sign = payment.amountPence < 0 ? -1 : 1;
  return readForm(today, (field) => {
    const parts = lines.flatMap((line, index) => {
      if (line.amount.trim() === '' && line.purpose === SORT_LATER) return [];
      const pence = field.poundsAboveZero(`amount-${index}`, line.amount, 'Enter how much of the payment this part is');
      const purpose = readPurpose(line.purpose, payment.amountPence < 0 ? 'out' : 'in', services);
      return [{ ...purpose, fund: FUND_KEYS.find((key) => key === line.fund) ?? usualFund(purpose.category), amountPence: sign * pence }];
    });
    if (field.faults.length === 0 && parts.length < 2) field.refuse('amount-1', 'Enter a second part, or close this: a payment with one part is not split');
    const left = leftToSplit(lines, payment.amountPence);
    if (field.faults.length === 0 && left !== 0) {
      const total = formatPounds(Math.abs(payment.amountPence));
      field.refuse('amount-0', `The parts must add up to ${total}. They are ${formatPounds(Math.abs(left))} too ${left > 0 ? 'little' : 'much'}.`);
    }
    return { entryId: payment.id, parts };
  });
}
