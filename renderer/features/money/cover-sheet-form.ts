import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type CoverSheetText = { readonly from: string; readonly to: string; readonly each: boolean };

/** Reads the days that a sheet for paper originals covers. */
export function readCoverSheet(text: CoverSheetText, today: IsoDay): Result<Input<'coverSheet.export'>> {
  return readForm(today, (field) => {
    const from = field.day('from', text.from, 'Enter the first day');
    const to = field.day('to', text.to, 'Enter the last day');
    if (field.faults.length === 0 && to < from) field.refuse('to', `Enter a day on or after ${formatDay(from)}`);
    return { period: { from, to }, each: text.each };
  });
}
