import { minutesInWords } from '../../shared/kernel/plain-words';
import type { FieldWords } from './field';
import { minutesTyped } from './minutes-typed';
import { TextField } from './text-field';

/** A length of time, typed as people write it (“1:30”, “2 h”, “45 min”); says back what it understood, because “45” alone is hours. */
export function HoursField({ value, onChange, ...words }: FieldWords & { value: string; onChange: (value: string) => void }) {
  const minutes = minutesTyped(value);
  return <TextField {...words} value={value} onChange={onChange} width="short" saysBack={minutes === undefined ? '' : minutesInWords(minutes)} />;
}
