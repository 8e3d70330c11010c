import { Undo2 } from 'lucide-react';
import { Badge } from './severity';

/** One field before and after; null: it was not there. */
export type HistoryField = { readonly label: string; readonly before: string | null; readonly after: string | null };

export type HistoryItem = {
  readonly key: string | number;
  /** What was done to what, in one sentence: “Support saved: Morning visits” */
  readonly words: string;
  /** “18 November 2026 at 14:02”, or “14:02” under its day. */
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

/** What was done, a line each: when, what and who. Each field before and after stands behind its line. */
export function HistoryList({ items, label }: { items: readonly HistoryItem[]; label: string }) {
  return (
    <ol className="history-list" aria-label={label}>
      {items.map((item) => (
        <li key={item.key}>
          {item.records.length === 0 && item.more === 0 && item.reason === '' ? (
            <div className="history-line">
              <Head item={item} />
            </div>
          ) : (
            <details>
              <summary className="history-line history-opens">
                <Head item={item} />
              </summary>
              <div className="history-body">
                {item.reason !== '' && <p>Reason: {item.reason}</p>}
                <Records item={item} />
              </div>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function Head({ item: { when, words, who, gone } }: { item: HistoryItem }) {
  return (
    <>
      <span className="history-when">{when}</span>
      <span className="history-what">
        {words} {gone !== null && <Badge icon={Undo2}>{gone}</Badge>}
      </span>
      {who !== '' && <span className="history-who">by {who}</span>}
    </>
  );
}

function Records({ item: { records, more } }: { item: HistoryItem }) {
  return (
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
