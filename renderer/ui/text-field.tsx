import { Field, type FieldWords } from './field';

type TextProps = FieldWords & { value: string; onChange: (value: string) => void };

/** A line of text. `width` hints at how long the answer is. */
export function TextField({
  value,
  onChange,
  width = 'full',
  type = 'text',
  inputMode,
  autoComplete = 'off',
  prefix,
  saysBack,
  ...words
}: TextProps & {
  width?: 'full' | 'medium' | 'short';
  type?: 'text' | 'password' | 'search';
  inputMode?: 'text' | 'numeric' | 'decimal';
  autoComplete?: string;
  prefix?: string;
  saysBack?: string;
}) {
  return (
    <Field {...words} saysBack={saysBack}>
      {(control) => (
        <div className={`input input-${width}`}>
          {prefix && (
            <span className="input-prefix" aria-hidden="true">
              {prefix}
            </span>
          )}
          <input
            {...control}
            type={type}
            inputMode={inputMode}
            autoComplete={autoComplete}
            spellCheck={type === 'text'}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      )}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ value, onChange, rows = 4, ...words }: TextProps & { rows?: number }) {
  return (
    <Field {...words}>
      {(control) => <textarea {...control} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
