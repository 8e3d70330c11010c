import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { ok, refused, type Result } from '../../../shared/kernel/result';

type Examples = NonNullable<Output<'imports.choose'>>['dayExamples'];
export type AskedOrder = 'dmy' | 'mdy';

/** What can be chosen, each with the file's first day read in that way. */
export function dayOrderChoices(examples: Examples): { readonly value: AskedOrder; readonly label: string }[] {
  const [first] = examples;
  const like = (words: string, day: string | undefined) => (first && day !== undefined ? `${words}: ${first.written} is ${day}` : words);
  return [
    { value: 'dmy', label: like('Day first', first && formatDay(first.dayFirst)) },
    { value: 'mdy', label: like('Month first', first && formatDay(first.monthFirst)) },
  ];
}

/** The order that was chosen. None is chosen beforehand: a guess would put payments under wrong days. */
export function readDayOrder({ dayOrder }: { readonly dayOrder: string }): Result<AskedOrder> {
  if (dayOrder === 'dmy' || dayOrder === 'mdy') return ok(dayOrder);
  return refused({ code: 'field', field: 'dayOrder', message: 'Choose how the days are written' });
}
