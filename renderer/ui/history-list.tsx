import { Undo2 } from 'lucide-react';
import { Disclosure } from './disclosure';
import { Badge } from './severity';

/** One field before and after; null: it was not there. */
export type HistoryField = { readonly label: string; readonly before: string | null; readonly after: string | null };

export type HistoryItem = {
  readonly key: string | number;
  /** “Payment recorded” */
  readonly words: string;
  /** “18 November 2026 at 14:02” */
  readonly when: string;
  /** Who did it; empty: not said. */
  readonly who: string;
  readonly reason: string;
  /** Where it does not stand any more: “Undone”. */
  readonly gone: string | null;
  readonly records: readonly { readonly name: string; readonly how: string; readonly fields: readonly HistoryField[] }[];
  /** Further records that are not shown. */
  readonly more: number;
};

/** So many fields are in sight; the others open. */
const IN_SIGHT = 6;

/** What was done, one under another: what, when, who and why, and each field before and after. */
export function HistoryList({ items, label }: { items: readonly HistoryItem[]; label: string }) {
  return (
    <ol className="history-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          <p className="history-head">
            <strong>{item.words}</strong> {item.gone !== null && <Badge icon={Undo2}>{item.gone}</Badge>}
          </p>
          <p className="quiet">
            {item.when}
            {item.who !== '' && `, by ${item.who}`}
          </p>
          {item.reason !== '' && <p>Reason: {item.reason}</p>}
          <Records item={item} />
        </li>
      ))}
    </ol>
  );
}

function Records({ item }: { item: HistoryItem }) {
  const { records, more } = item;
  const fields = records.reduce((count, record) => count + record.fields.length, 0);
  const list = (
    <>
      {records.map((record, index) => (
        <div key={index} className="history-record">
          <p>
            {record.name} <span className="quiet">({record.how})</span>
          </p>
          {record.fields.length > 0 && (
            <dl className="history-fields">
              {record.fields.map((field, at) => (
                <div key={at}>
                  <dt>{field.label}</dt>
                  <dd>
                    <BeforeAfter field={field} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
      {more > 0 && <p className="quiet">And {more} more.</p>}
    </>
  );
  if (records.length === 0 && more === 0) return null;
  return fields <= IN_SIGHT && records.length <= IN_SIGHT ? list : <Disclosure summary={`What it changed: ${item.words}`}>{list}</Disclosure>;
}

function BeforeAfter({ field: { before, after } }: { field: HistoryField }) {
  if (before === null) return <>{after}</>;
  if (after === null) return <del>{before}</del>;
  return (
    <>
      <del>{before}</del>
      <span className="visually-hidden"> became </span>
      <span aria-hidden="true"> → </span>
      <ins>{after}</ins>
    </>
  );
}
