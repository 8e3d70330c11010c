import type { ReturnDocument } from '../../../shared/contract/return.routes';
import { formatDay } from '../../../shared/kernel/iso-date';
import { forWords } from '../../../shared/returns/return-lines';
import { Disclosure } from '../../ui/disclosure';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';
import { linesByName } from './return-words';

/** Every payment behind a line of the return, folded away until wanted. */
export function PreviewEntries({ income, spending }: Pick<ReturnDocument, 'income' | 'spending'>) {
  const lines = linesByName(income, spending);
  return (
    <>
      <h3>Every payment, line by line</h3>
      {lines.length === 0 && <p>No money came in or went out in these days.</p>}
      {lines.map((line) => (
        <Disclosure key={line.name} summary={`${line.name} (${line.entries.length})`}>
          <Table
            caption={line.name}
            hideCaption
            rows={line.entries}
            keyOf={(entry) => entry.id}
            columns={[
              { key: 'day', title: 'Day', width: 'tight', cell: (entry) => formatDay(entry.paidOn) },
              { key: 'who', title: 'Who', isRowHeader: true, cell: (entry) => entry.payee },
              { key: 'what', title: 'Service and needs', cell: (entry) => [forWords(entry), entry.needs.join(', ')].filter(Boolean).join(': ') },
              { key: 'evidence', title: 'Evidence', cell: (entry) => entry.evidence },
              { key: 'pence', title: 'Amount', align: 'right', cell: (entry) => <Money pence={entry.amountPence} /> },
            ]}
          />
        </Disclosure>
      ))}
    </>
  );
}
