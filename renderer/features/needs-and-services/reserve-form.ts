import { RESERVE_KINDS } from '../../../shared/budget/reserves';
import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type ReserveText = { kind: Input<'reserves.save'>['kind'] | ''; words: string; amountPence: string };

/** Money kept for a known bill, as typed → the record to save, or what stands in its way. */
export function readReserve(text: ReserveText, id: number | null, today: IsoDay): Result<Input<'reserves.save'>> {
  return readForm(today, (field) => ({
    id,
    kind: field.choice('kind', text.kind, RESERVE_KINDS, 'Choose what the money is kept for'),
    words: text.words.trim(),
    amountPence: field.pounds('amountPence', text.amountPence, 'Enter how much is kept'),
  }));
}
