import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFieldOfForm } from './form';
import { Icon } from './icon';

/** What every field has. `name` ties it to its faults; the unit stands in the label; a hint says how to answer. */
export type FieldWords = { name: string; label: ReactNode; hint?: ReactNode };

export type FieldControl = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

/** Label, hint and fault around one control, tied to it. `saysBack` repeats what was understood. */
export function Field({
  name,
  label,
  hint,
  saysBack,
  children,
}: FieldWords & { saysBack?: ReactNode; children: (control: FieldControl) => ReactNode }) {
  const { id, message } = useFieldOfForm(name);
  const describedBy = [hint && `${id}-hint`, message && `${id}-fault`, saysBack !== undefined && `${id}-back`].filter(Boolean).join(' ');
  return (
    <div className={`field${message ? ' field-faulty' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {message && <FieldFault id={`${id}-fault`} message={message} />}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': message ? true : undefined })}
      {saysBack !== undefined && (
        <p id={`${id}-back`} className="says-back">
          {saysBack}
        </p>
      )}
    </div>
  );
}

export function FieldFault({ id, message }: { id: string; message: string }) {
  return (
    <p id={id} className="field-fault">
      <Icon of={CircleAlert} />
      <span>
        <span className="visually-hidden">Error: </span>
        {message}
      </span>
    </p>
  );
}

/** A group of choices under one question: the legend, hint and fault around them. The first choice takes the group's id. */
export function ChoiceGroup({ name, label, hint, children }: FieldWords & { children: (firstId: string) => ReactNode }) {
  const { id, message } = useFieldOfForm(name);
  const describedBy = [hint && `${id}-hint`, message && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <fieldset className={`field${message ? ' field-faulty' : ''}`} aria-describedby={describedBy || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {message && <FieldFault id={`${id}-fault`} message={message} />}
      <div className="choices">{children(id)}</div>
    </fieldset>
  );
}
