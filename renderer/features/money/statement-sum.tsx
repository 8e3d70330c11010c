import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';
import type { StatementView } from './statement-words';

/** From the statement's opening balance to its closing balance, line by line. */
export function StatementSum({ statement }: { statement: StatementView }) {
  const { from, to, openingPence, inPence, outPence, reachedPence, closingPence, differencePence, tickedCount } = statement;
  const rows = [
    { words: `The statement opens on ${formatDay(from)} with`, pence: openingPence },
    { words: 'Money in that is ticked', pence: inPence },
    { words: 'Money out that is ticked', pence: -outPence },
    { words: `So the ${countOf(tickedCount, 'ticked payment')} ${tickedCount === 1 ? 'leads' : 'lead'} to`, pence: reachedPence },
    { words: `The statement closes on ${formatDay(to)} with`, pence: closingPence },
  ];
  return (
    <Table
      caption="From the start to the end of the statement"
      hideCaption
      rows={rows}
      keyOf={(row) => row.words}
      columns={[
        { key: 'words', title: 'What', isRowHeader: true, cell: (row) => row.words },
        { key: 'pence', title: 'Amount', align: 'right', cell: (row) => <Money pence={row.pence} /> },
      ]}
      footer={[['Difference', <Money key="difference" pence={differencePence} />]]}
    />
  );
}
