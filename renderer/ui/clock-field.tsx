import { clockInWords, clockTyped } from './clock-typed';
import type { FieldWords } from './field';
import { TextField } from './text-field';

/** A time of day, typed as people write it (“8”, “8:30”, “8.30am”, “20:00”); says back what it understood. */
export function ClockField({ value, onChange, ...words }: FieldWords & { value: string; onChange: (value: string) => void }) {
  const minutes = clockTyped(value);
  return <TextField {...words} value={value} onChange={onChange} width="short" saysBack={minutes === undefined ? '' : clockInWords(minutes)} />;
}
