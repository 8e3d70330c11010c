import { Check, TriangleAlert } from 'lucide-react';
import { useId, useRef, type KeyboardEvent } from 'react';
import { EMPTY_QUICK_ROW, type QuickRead, type QuickRow } from '../../../shared/ledger/quick-entry';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { useFieldOfForm } from '../../ui/form';
import { Icon } from '../../ui/icon';
import { QUICK_FIELDS } from './quick-form';

/** The grid: Enter and the arrows go from row to row, Tab from field to field; Enter in the last row makes another. */
export function QuickGrid({ rows, reads, onChange }: { rows: readonly QuickRow[]; reads: readonly QuickRead[]; onChange: (rows: readonly QuickRow[]) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const caption = useId();
  const set = (index: number, field: keyof QuickRow, text: string) => onChange(rows.map((row, at) => (at === index ? { ...row, [field]: text } : row)));

  function walk(event: KeyboardEvent<HTMLInputElement>, index: number, column: number) {
    const down = event.key === 'Enter' || event.key === 'ArrowDown';
    if (!down && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const to = down ? index + 1 : index - 1;
    if (to < 0) return;
    // Enter ends a payment, so it begins the next.
    const toColumn = event.key === 'Enter' ? 0 : column;
    if (to === rows.length) onChange([...rows, EMPTY_QUICK_ROW]);
    requestAnimationFrame(() => box.current?.querySelectorAll<HTMLElement>('.quick-row')[to]?.querySelectorAll('input')[toColumn]?.focus());
  }
  return (
    <div className="quick" ref={box} role="group" aria-labelledby={caption}>
      <p id={caption} className="hint">
        Enter goes to the next row, the arrows go up and down. The balance is the one that the screen shows; it may be left out.
      </p>
      <div className="quick-head" aria-hidden="true">
        {QUICK_FIELDS.map(({ field, title }) => (
          <span key={field}>{title}</span>
        ))}
      </div>
      {rows.map((row, index) => (
        <div key={index} className="quick-row" role="group" aria-label={`Row ${index + 1}`}>
          <span className="quick-number" aria-hidden="true">
            Row {index + 1}
          </span>
          {QUICK_FIELDS.map(({ field, title }, column) => (
            <QuickField
              key={field}
              name={`${field}-${index + 1}`}
              label={title}
              value={row[field]}
              isAmount={column > 1}
              saysId={`${caption}-${index}`}
              onChange={(text) => set(index, field, text)}
              onKeyDown={(event) => walk(event, index, column)}
            />
          ))}
          <p className="quick-says" id={`${caption}-${index}`} role="status">
            <Says read={reads[index]} />
          </p>
        </div>
      ))}
    </div>
  );
}

function QuickField({
  name,
  label,
  value,
  isAmount,
  saysId,
  onChange,
  onKeyDown,
}: {
  name: string;
  label: string;
  value: string;
  isAmount: boolean;
  saysId: string;
  onChange: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { id, message } = useFieldOfForm(name);
  return (
    <div className={`quick-field${message ? ' field-faulty' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={isAmount ? 'figures' : undefined}
        inputMode={isAmount ? 'decimal' : undefined}
        autoComplete="off"
        aria-describedby={saysId}
        aria-invalid={message ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

/** What the row comes to, as soon as it can be said. A row that is being typed is not scolded: only what was typed wrong is named. */
function Says({ read }: { read: QuickRead | undefined }) {
  if (!read || read.kind === 'empty') return null;
  if (read.kind === 'unclear') return <span className="quiet">{Object.values(read.faults).join(' ')}</span>;
  const day = formatDay(read.line.paidOn);
  if (read.says === null) return <span className="quiet">{read.runningPence === null ? day : `${day}. ${formatPounds(read.runningPence)} after it.`}</span>;
  return (
    <span className={read.says.agrees ? 'quick-agrees' : 'quick-differs'}>
      <Icon of={read.says.agrees ? Check : TriangleAlert} />
      <span>
        {day}. {read.says.words}
      </span>
    </span>
  );
}
