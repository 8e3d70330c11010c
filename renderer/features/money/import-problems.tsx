import type { Output } from '../../../shared/contract/contract';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf } from '../../../shared/kernel/plain-words';
import { placeWord } from '../../../shared/statements/number-rows';
import { Card } from '../../ui/card';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';

type Preview = Output<'imports.preview'>;

/** Rows that are not added, each with its line in the file and why. */
export function RefusedRows({ refused, numbered }: Pick<Preview, 'refused' | 'numbered'>) {
  if (refused.length === 0) return null;
  return (
    <Card title={`${countOf(refused.length, 'row')} will not be added`}>
      <p>
        {refused.length === 1
          ? 'It says why. Where it could not be read, look it up in the file, and record it by hand if it is a payment.'
          : 'Each says why. Where one could not be read, look it up in the file, and record it by hand if it is a payment.'}
      </p>
      <Table
        caption="Rows that were refused"
        hideCaption
        rows={refused}
        keyOf={(row) => row.row}
        columns={[
          { key: 'row', title: 'Where in the file', isRowHeader: true, width: 'tight', cell: (row) => `${placeWord(numbered)} ${row.row}` },
          { key: 'why', title: 'Why', cell: (row) => row.reason },
        ]}
      />
    </Card>
  );
}

/** Rows after which the bank's balance is not what the amounts come to: a row may be missing there. */
export function BalanceBreaks({ balanceBreaks: breaks, numbered }: Pick<Preview, 'balanceBreaks' | 'numbered'>) {
  if (breaks.length === 0) return null;
  return (
    <Card title={breaks.length === 1 ? 'The balance does not follow in one place' : `The balance does not follow in ${breaks.length} places`}>
      <p>A row may be missing from the file just before. Compare it with the bank’s own pages. You can still add the rows.</p>
      <Table
        caption="Where the balance does not follow"
        hideCaption
        rows={breaks}
        keyOf={(each) => each.row}
        columns={[
          { key: 'row', title: 'Where in the file', isRowHeader: true, width: 'tight', cell: (each) => `${placeWord(numbered)} ${each.row}` },
          { key: 'expected', title: 'The amounts come to', align: 'right', cell: (each) => <Money pence={each.expectedPence} /> },
          { key: 'stated', title: 'The bank states', align: 'right', cell: (each) => <Money pence={each.statedPence} /> },
          { key: 'apart', title: 'Apart by', align: 'right', cell: (each) => formatPounds(Math.abs(each.statedPence - each.expectedPence)) },
        ]}
      />
    </Card>
  );
}
