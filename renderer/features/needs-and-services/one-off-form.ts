import type { Input } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type OneOffText = { words: string; amountPence: string; expectedOn: string };

/** A one-off payment as typed → the payment to save, or what stands in its way. */
export function readOneOff(text: OneOffText, id: number | null, today: IsoDay): Result<Input<'oneOffs.save'>> {
  return readForm(today, (field) => ({
    id,
    words: field.words('words', text.words, 'Write what the one-off payment is for'),
    amountPence: field.poundsAboveZero('amountPence', text.amountPence, 'Enter how much the council pays'),
    expectedOn: field.day('expectedOn', text.expectedOn, 'Enter the day on which it is expected'),
  }));
}
