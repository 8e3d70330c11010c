import { formatPounds, parsePounds } from '../../shared/kernel/money';
import type { FieldWords } from './field';
import { TextField } from './text-field';

/** An amount, typed as people write it; says back what it understood. Read the text with `parsePounds` in the form. */
export function MoneyField({ value, onChange, ...words }: FieldWords & { value: string; onChange: (value: string) => void }) {
  const read = parsePounds(value);
  return (
    <TextField {...words} value={value} onChange={onChange} width="short" inputMode="decimal" prefix="£" saysBack={read.ok ? formatPounds(read.value) : ''} />
  );
}
