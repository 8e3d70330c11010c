import { formatPounds, type Pence } from '../../shared/kernel/money';
import { Disclosure } from './disclosure';
import { Money } from './money';
import { Table } from './table';

export type BarPart = {
  readonly label: string;
  readonly pence: Pence;
  /** Pattern and hue together. */
  readonly pattern: 'solid' | 'slanted' | 'upright' | 'dotted';
};

/** Parts of a whole against a limit: patterns as well as hues, the limit a line that crosses the bar, the same figures as a table. */
export function BudgetBar({ caption, parts, limit }: { caption: string; parts: readonly BarPart[]; limit: { label: string; pence: Pence } }) {
  const shown = parts.map((part) => ({ ...part, size: Math.max(0, part.pence) }));
  const sum = shown.reduce((all, part) => all + part.size, 0);
  const whole = Math.max(sum, limit.pence, 1);
  const rows = [...parts, { label: limit.label, pence: limit.pence, pattern: 'limit' as const }];
  const share = (pence: Pence) => `${(100 * pence) / whole}%`;
  return (
    <div className="bar-box">
      <div className="bar" aria-hidden="true">
        {shown.map((part) => (
          <div key={part.label} className={`bar-part pattern-${part.pattern}`} style={{ width: share(part.size) }} />
        ))}
        <div className="bar-limit" style={{ left: share(limit.pence) }} />
      </div>
      <dl className="bar-legend">
        {rows.map((row) => (
          <div key={row.label}>
            <dt>
              <span className={`swatch pattern-${row.pattern}`} aria-hidden="true" />
              {row.label}
            </dt>
            <dd className="figures">{formatPounds(row.pence)}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary="See it as a table">
        <Table
          caption={caption}
          columns={[
            { key: 'what', title: 'What', cell: (row) => row.label, isRowHeader: true },
            { key: 'amount', title: 'Amount', cell: (row) => <Money pence={row.pence} />, align: 'right' },
          ]}
          rows={rows}
          keyOf={(row) => row.label}
        />
      </Disclosure>
    </div>
  );
}
