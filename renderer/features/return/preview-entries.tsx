import type { ReturnDocument } from '../../../shared/contract/return.routes';
import { formatDay } from '../../../shared/kernel/iso-date';
import { Disclosure } from '../../ui/disclosure';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';

/** Every payment behind a line of the return, folded away until wanted. */
export function PreviewEntries({ income, spending }: Pick<ReturnDocument, 'income' | 'spending'>) {
  const lines = [...income, ...spending].filter((line) => line.entries.length > 0);
  return (
    <>
      <h3>Every payment, line by line</h3>
      {lines.map((line) => (
        <Disclosure key={line.category} summary={`${line.line} (${line.entries.length})`}>
          <Table
            caption={line.line}
            hideCaption
            rows={line.entries}
            keyOf={(entry) => entry.id}
            columns={[
              { key: 'day', title: 'Day', width: 'tight', cell: (entry) => formatDay(entry.paidOn) },
              { key: 'who', title: 'Who', isRowHeader: true, cell: (entry) => entry.payee },
              { key: 'what', title: 'Service and needs', cell: (entry) => [entry.service, entry.needs.join(', ')].filter(Boolean).join(': ') },
              { key: 'evidence', title: 'Evidence', cell: (entry) => entry.evidence },
              { key: 'pence', title: 'Amount', align: 'right', cell: (entry) => <Money pence={entry.amountPence} /> },
            ]}
          />
        </Disclosure>
      ))}
    </>
  );
}
