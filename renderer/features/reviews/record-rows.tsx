import type { ReactNode } from 'react';
import { Buttons } from '../../ui/button';

/** Records one under another: what each is, what else is known of it, and its buttons at the side. */
export function RecordRows<T extends { readonly id: number }>({
  records,
  titleOf,
  detailOf,
  actions,
}: {
  records: readonly T[];
  titleOf: (record: T) => string;
  detailOf: (record: T) => readonly string[];
  actions: (record: T) => ReactNode;
}) {
  return (
    <ul className="records">
      {records.map((record) => (
        <li key={record.id}>
          <div>
            <p className="review-row-title">{titleOf(record)}</p>
            {detailOf(record).map((line) => (
              <p key={line} className="quiet">
                {line}
              </p>
            ))}
          </div>
          <Buttons>{actions(record)}</Buttons>
        </li>
      ))}
    </ul>
  );
}
