import type { KeyboardEvent, ReactNode } from 'react';
import { useFieldOfForm } from '../../ui/form';

type CellProps = { name: string; label: string; value: string; onChange: (text: string) => void; saysId?: string };

/** A cell of a table of hours that is typed. Its label is read out where columns have headings, and shown where rows are cards. */
export function HoursInput({ name, label, value, onChange, saysId, onKeyDown }: CellProps & { onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void }) {
  const { id, message } = useFieldOfForm(name);
  return (
    <div className={`hours-field${message ? ' field-faulty' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input id={id} autoComplete="off" aria-describedby={saysId} aria-invalid={message ? true : undefined} value={value} onChange={(event) => onChange(event.target.value)} onKeyDown={onKeyDown} />
    </div>
  );
}

/** A cell that is chosen. */
export function HoursSelect({ name, label, value, onChange, saysId, children }: CellProps & { children: ReactNode }) {
  const { id, message } = useFieldOfForm(name);
  return (
    <div className={`hours-field${message ? ' field-faulty' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} aria-describedby={saysId} aria-invalid={message ? true : undefined} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </div>
  );
}

/** The choices of a list of words. */
export function options(words: Readonly<Record<string, string>>): ReactNode {
  return Object.entries(words).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** Enter and the arrows walk from row to row; `to` past the last asks for a new one. */
export function walkRows(event: KeyboardEvent<HTMLInputElement>, box: HTMLElement | null, row: number, addRow: () => void): void {
  const down = event.key === 'Enter' || event.key === 'ArrowDown';
  if (!down && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const rows = () => [...(box?.querySelectorAll<HTMLElement>('.hours-row') ?? [])];
  const column = [...(rows()[row]?.querySelectorAll('input') ?? [])].indexOf(event.currentTarget);
  const to = down ? row + 1 : row - 1;
  if (to < 0) return;
  if (to === rows().length) {
    if (event.key !== 'Enter') return;
    addRow();
  }
  // Enter ends a shift, so it begins the next.
  requestAnimationFrame(() => rows()[to]?.querySelectorAll('input')[event.key === 'Enter' ? 0 : Math.max(0, column)]?.focus());
}
