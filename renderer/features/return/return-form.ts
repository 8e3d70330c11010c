import type { Input } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type PeriodText = { readonly from: string; readonly to: string };

/** Reads the days that a return covers. */
export function readPeriod(text: PeriodText, today: IsoDay): Result<Period> {
  return readForm(today, (field) => {
    const from = field.day('from', text.from, 'Enter the first day of the return');
    const to = field.day('to', text.to, 'Enter the last day of the return');
    if (field.faults.length === 0 && to < from) field.refuse('to', `Enter a day on or after ${formatDay(from)}, when the return begins`);
    return { from, to };
  });
}

/** Reads the day a return went to the council: not before its period ends, and not after today. */
export function readMarkSent(typed: string, period: Period, today: IsoDay): Result<Input<'return.markSent'>> {
  return readForm(today, (field) => {
    const sentOn = field.day('sentOn', typed, 'Enter the day you sent it');
    if (field.faults.length === 0 && sentOn > today) field.refuse('sentOn', `${formatDay(sentOn)} is still to come. Enter the day you sent it.`);
    if (field.faults.length === 0 && sentOn <= period.to) field.refuse('sentOn', `The return ends on ${formatDay(period.to)}. Enter a day after that.`);
    return { period, sentOn };
  });
}

export const EXPORT_FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Reads which files to make. */
export function readExport(formats: readonly ExportFormat[], { period, asOf }: Pick<Input<'return.export'>, 'period' | 'asOf'>, today: IsoDay): Result<Input<'return.export'>> {
  return readForm(today, (field) => {
    if (formats.length === 0) field.refuse('formats', 'Choose at least one kind of file');
    return { period, asOf, formats: [...formats] };
  });
}
