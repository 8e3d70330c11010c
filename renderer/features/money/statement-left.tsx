import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf, joinWords } from '../../../shared/kernel/plain-words';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';
import type { StatementView } from './statement-words';

/** What the bank's files have of these days and the ledger has not, and what could not be read. */
export function StatementLeft({ statement: { bankRows, refusedRows, unreadFiles } }: { statement: StatementView }) {
  if (bankRows.length + refusedRows.length + unreadFiles.length === 0) return null;
  return (
    <Card
      title="In the bank’s file and not in your ledger"
      aside={
        <LinkButton to="/money/import">Import a statement</LinkButton>
      }
    >
      {bankRows.length > 0 && (
        <>
          <p>They were left out, or taken back since. If one is on the statement, import the file again with its row ticked.</p>
          <Table
            caption="Rows of the bank’s file that are not in your ledger"
            hideCaption
            rows={bankRows}
            keyOf={(row) => `${row.fileName} ${row.row} ${row.paidOn} ${row.amountPence}`}
            columns={[
              { key: 'day', title: 'Day', width: 'tight', cell: (row) => formatDay(row.paidOn) },
              { key: 'who', title: 'Who', isRowHeader: true, cell: (row) => row.payee },
              { key: 'where', title: 'Where', cell: (row) => `Line ${row.row} of ${row.fileName}` },
              { key: 'amount', title: 'Amount', align: 'right', cell: (row) => <Money pence={row.amountPence} signed /> },
            ]}
          />
        </>
      )}
      {refusedRows.length > 0 && (
        <>
          <p>{`${countOf(refusedRows.length, 'row')} of the bank’s files could not be read, so nothing says of which day ${refusedRows.length === 1 ? 'it is' : 'they are'}.`}</p>
          <Table
            caption="Rows that could not be read"
            hideCaption
            rows={refusedRows}
            keyOf={(row) => `${row.fileName} ${row.row}`}
            columns={[
              { key: 'where', title: 'Where', isRowHeader: true, cell: (row) => `Line ${row.row} of ${row.fileName}` },
              { key: 'why', title: 'Why', cell: (row) => row.reason },
            ]}
          />
        </>
      )}
      {unreadFiles.length > 0 && <p>{`You said which column is which when you imported ${joinWords(unreadFiles)}, so that file cannot be looked through by itself. Rows that were left out of it are not shown here.`}</p>}
    </Card>
  );
}
