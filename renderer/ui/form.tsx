import { createContext, useContext, useEffect, useId, useRef, type ReactNode } from 'react';
import type { Fault } from '../../shared/kernel/result';
import { Button, Buttons } from './button';
import { typedName } from './typed-name';
import { markTitleFaulty } from './window-title';

type FormState = { readonly id: string; readonly faults: readonly Fault[] };
const FormContext = createContext<FormState>({ id: 'form', faults: [] });

/** The id of a field's control in its form, and what stands in its way (nothing: undefined). For fields of the kit. */
export function useFieldOfForm(name: string): { id: string; message: string | undefined } {
  const { id, faults } = useContext(FormContext);
  return { id: `${id}-${name}`, message: faults.find((fault) => concerns(fault, name))?.message };
}

function concerns({ field }: Fault, name: string): boolean {
  return field === name || (field !== undefined && typedName(field) === name);
}

/** The control that a fault is about; null: it is not shown now. */
function controlOf(field: string, formId: string): HTMLElement | null {
  return document.getElementById(`${formId}-${field}`) ?? document.getElementById(`${formId}-${typedName(field)}`);
}

/**
 * A form in GOV.UK's way: checked when it is sent, by us and not by the browser; everything typed stays; what stands in the way
 * is listed at the top, with links, and stands beside its field in the same words (`fault.field` is the field's `name`).
 */
export function Form({
  faults,
  onSubmit,
  submit,
  isBusy = false,
  isQuiet = false,
  others,
  children,
}: {
  faults: readonly Fault[];
  onSubmit: () => void;
  /** The words of its button: “Save payment”. */
  submit: string;
  isBusy?: boolean;
  /** Its button is not the screen's next thing to do. */
  isQuiet?: boolean;
  /** Other buttons beside it: cancel, remove. */
  others?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <FormContext value={{ id, faults }}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) onSubmit();
        }}
      >
        {faults.length > 0 && <ErrorSummary faults={faults} />}
        {children}
        <Buttons>
          <Button type="submit" kind={isQuiet ? 'outlined' : 'filled'} isBusy={isBusy}>
            {submit}
          </Button>
          {others}
        </Buttons>
      </form>
    </FormContext>
  );
}

function ErrorSummary({ faults }: { faults: readonly Fault[] }) {
  const { id } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What a fault stands beside is never folded away.
    for (const faulty of box.current?.closest('form')?.querySelectorAll('details:not([open]) .field-faulty') ?? []) {
      for (let fold = faulty.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
    }
    box.current?.focus();
  }, [faults]);
  useEffect(markTitleFaulty, []);
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1} aria-labelledby={`${id}-summary`}>
      <h2 id={`${id}-summary`}>There is a problem</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field}-${fault.message}`}>
            {fault.field ? (
              <a
                href={`#${id}-${typedName(fault.field)}`}
                onClick={(event) => {
                  event.preventDefault();
                  const field = controlOf(fault.field ?? '', id);
                  field?.scrollIntoView({ block: 'center' });
                  field?.focus({ preventScroll: true });
                }}
              >
                {fault.message}
              </a>
            ) : (
              fault.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Fields that answer one question together. With a `name`, faults that concern them all stand under its legend. */
export function FieldGroup({ legend, hint, name, children }: { legend: string; hint?: ReactNode; name?: string; children: ReactNode }) {
  const { id, message } = useFieldOfForm(name ?? '');
  return (
    <fieldset
      className={`field-group${message ? ' field-faulty' : ''}`}
      id={name && id}
      tabIndex={name ? -1 : undefined}
      aria-describedby={message ? `${id}-fault` : undefined}
    >
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      {message && (
        <p id={`${id}-fault`} className="field-fault">
          <span>
            <span className="visually-hidden">Error: </span>
            {message}
          </span>
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** Short fields side by side, where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}
