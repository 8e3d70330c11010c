import type { ReactNode } from 'react';
import { ChoiceGroup, Field, FieldFault, type FieldWords } from './field';
import { useFieldOfForm } from './form';

export type Choice<V extends string = string> = { readonly value: V; readonly label: string; readonly hint?: ReactNode };

/** One of many, from a list. `blank` is the words of the empty choice, where there may be none. */
export function Select<V extends string>({
  value,
  onChange,
  choices,
  groups,
  blank,
  ...words
}: FieldWords & {
  value: V;
  onChange: (value: V) => void;
  choices?: readonly Choice<V>[];
  /** Choices under headings, instead of or after `choices`. */
  groups?: readonly { readonly label: string; readonly choices: readonly Choice<V>[] }[];
  blank?: string;
}) {
  const option = (choice: Choice<V>) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  );
  return (
    <Field {...words}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value as V)}>
          {blank !== undefined && <option value="">{blank}</option>}
          {choices?.map(option)}
          {groups?.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map(option)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all in sight. */
export function Radios<V extends string>({
  value,
  onChange,
  choices,
  ...words
}: FieldWords & { value: V | ''; onChange: (value: V) => void; choices: readonly Choice<V>[] }) {
  return (
    <ChoiceGroup {...words}>
      {(firstId) =>
        choices.map((choice, index) => {
          const id = index === 0 ? firstId : `${firstId}-${choice.value}`;
          return (
            <ChoiceRow key={choice.value} id={id} label={choice.label} hint={choice.hint}>
              {(describedBy) => (
                <input
                  type="radio"
                  id={id}
                  name={firstId}
                  aria-describedby={describedBy}
                  checked={value === choice.value}
                  onChange={() => onChange(choice.value)}
                />
              )}
            </ChoiceRow>
          );
        })
      }
    </ChoiceGroup>
  );
}

/** Any number of a few. */
export function Checkboxes<V extends string>({
  value,
  onChange,
  choices,
  ...words
}: FieldWords & { value: readonly V[]; onChange: (value: V[]) => void; choices: readonly Choice<V>[] }) {
  return (
    <ChoiceGroup {...words}>
      {(firstId) =>
        choices.map((choice, index) => {
          const id = index === 0 ? firstId : `${firstId}-${choice.value}`;
          return (
            <ChoiceRow key={choice.value} id={id} label={choice.label} hint={choice.hint}>
              {(describedBy) => (
                <input
                  type="checkbox"
                  id={id}
                  aria-describedby={describedBy}
                  checked={value.includes(choice.value)}
                  onChange={(event) => onChange(event.target.checked ? [...value, choice.value] : value.filter((one) => one !== choice.value))}
                />
              )}
            </ChoiceRow>
          );
        })
      }
    </ChoiceGroup>
  );
}

/** Yes or no: one box with its words beside it. */
export function Checkbox({ name, label, hint, value, onChange }: FieldWords & { value: boolean; onChange: (value: boolean) => void }) {
  const { id, message } = useFieldOfForm(name);
  return (
    <div className={`field${message ? ' field-faulty' : ''}`}>
      {message && <FieldFault id={`${id}-fault`} message={message} />}
      <ChoiceRow id={id} label={label} hint={hint}>
        {(describedBy) => (
          <input
            type="checkbox"
            id={id}
            aria-describedby={[describedBy, message && `${id}-fault`].filter(Boolean).join(' ') || undefined}
            aria-invalid={message ? true : undefined}
            checked={value}
            onChange={(event) => onChange(event.target.checked)}
          />
        )}
      </ChoiceRow>
    </div>
  );
}

function ChoiceRow({
  id,
  label,
  hint,
  children,
}: {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  children: (describedBy: string | undefined) => ReactNode;
}) {
  const hintId = hint ? `${id}-about` : undefined;
  return (
    <div className="choice">
      {children(hintId)}
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
