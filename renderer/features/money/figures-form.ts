import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

/** What stands at the top and the bottom of a bank's statement, as typed. */
export type FiguresText = { readonly from: string; readonly to: string; readonly opening: string; readonly closing: string };

export type Figures = Omit<Input<'statements.change'>, 'id'>;

/** Reads the days and balances of a statement: the last day not after today nor before the first, balances that may be overdrawn. */
export function readFigures(text: FiguresText, today: IsoDay): Result<Figures> {
  return readForm(today, (field) => {
    const from = field.day('from', text.from, 'Enter the first day of the statement');
    const to = field.day('to', text.to, 'Enter the last day of the statement');
    if (to > today) field.refuse('to', `${formatDay(to)} is still to come. Enter the last day of a statement that you have`);
    if (text.from.trim() !== '' && text.to.trim() !== '' && to < from) field.refuse('to', `Enter a day on or after ${formatDay(from)}, when the statement begins`);
    const openingPence = field.signedPounds('opening', text.opening, 'Enter the opening balance of the statement');
    const closingPence = field.signedPounds('closing', text.closing, 'Enter the closing balance of the statement');
    return { from, to, openingPence, closingPence };
  });
}
