import { formatDay, parseDay, weekdayOf, type IsoDay } from '../../shared/kernel/iso-date';
import type { FieldWords } from './field';
import { TextField } from './text-field';

/**
 * A day, typed freely (“6/4/26”, “6 April”); says back what it understood. Read the text with `parseDay(text, today)` in the form;
 * `today` gives the year where none is written. `isPast`: a date of birth, read with the same option.
 */
export function DayField({ value, onChange, today, isPast, ...words }: FieldWords & { value: string; onChange: (value: string) => void; today?: IsoDay; isPast?: boolean }) {
  const read = parseDay(value, today, { isPast });
  return (
    <TextField
      {...words}
      value={value}
      onChange={onChange}
      width="medium"
      saysBack={read.ok ? `${weekdayOf(read.value)} ${formatDay(read.value)}` : ''}
    />
  );
}
