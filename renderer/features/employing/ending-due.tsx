import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';

type Due = Output<'leaving.show'>['due'];

/** What is paid beside the wages, of one PA or of several. */
export function DueTable({ dues }: { dues: readonly Due[] }) {
  const isMany = dues.length > 1;
  const rows = dues.flatMap(({ name, workerId, lines }) => lines.map((line) => ({ ...line, key: `${workerId} ${line.what}`, title: isMany ? `${name}: ${line.what.toLowerCase()}` : line.what })));
  const sum = dues.reduce((total, { knownPence }) => total + knownPence, 0);
  return (
    <Table
      caption="Due beside the wages, before tax"
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        { key: 'what', title: 'What', isRowHeader: true, cell: ({ title }) => title },
        { key: 'pence', title: 'Amount', align: 'right', cell: ({ pence }) => (pence === null ? 'not known' : <Money pence={pence} />) },
        { key: 'words', title: 'Why', cell: ({ words }) => words },
      ]}
      footer={[[dues.some(({ isPart }) => isPart) ? 'As far as it is known' : 'In all', <Money key="sum" pence={sum} />, '']]}
    />
  );
}

/** What to do, in order. */
export function Steps({ steps }: { steps: Output<'leaving.show'>['steps'] }) {
  return (
    <ol>
      {steps.map(({ title, words, byOn }) => (
        <li key={title}>
          <strong>{title}</strong>
          {byOn === null ? '. ' : `, by ${formatDay(byOn)}. `}
          {words}
        </li>
      ))}
    </ol>
  );
}
