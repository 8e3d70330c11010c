import type { Input } from '../../../shared/contract/contract';
import { parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';
import { closingOfQuick, type QuickRead, type QuickRow } from '../../../shared/ledger/quick-entry';

/** The fields of a row, in the order in which they are typed, with what each is called. */
export const QUICK_FIELDS = [
  { field: 'day', title: 'Day' },
  { field: 'payee', title: 'Who' },
  { field: 'moneyOut', title: 'Money out' },
  { field: 'moneyIn', title: 'Money in' },
  { field: 'balance', title: 'Balance' },
] as const satisfies readonly { readonly field: keyof QuickRow; readonly title: string }[];

/** The first day of the grid, from which the ledger’s balance is asked for; null: none can be read yet. */
export function firstDayOf(rows: readonly QuickRow[], today: IsoDay): IsoDay | null {
  for (const { day } of rows) {
    const read = day.trim() === '' ? null : parseDay(day, today);
    if (read?.ok) return read.value;
  }
  return null;
}

/** What is saved: every row that is filled in, and the balance after the last. Refused, with each row by its number, while one is unclear. */
export function quickInput(accountId: number, reads: readonly QuickRead[]): Result<Input<'payments.recordQuick'>> {
  const faults: Fault[] = reads.flatMap((read, index) =>
    read.kind !== 'unclear' ? [] : QUICK_FIELDS.flatMap(({ field }) => (read.faults[field] === undefined ? [] : [{ code: 'field', field: `${field}-${index + 1}`, message: `Row ${index + 1}: ${read.faults[field]}` }])),
  );
  const lines = reads.flatMap((read) => (read.kind === 'read' ? [read.line] : []));
  if (faults.length > 0) return refused(...faults);
  if (lines.length === 0) return refused({ code: 'nothing-typed', field: 'day-1', message: 'Fill in at least one row.' });
  return ok({ accountId, rows: lines.map(({ paidOn, payee, amountPence }) => ({ paidOn, payee, amountPence })), closing: closingOfQuick(lines) });
}
