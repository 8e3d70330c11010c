import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Pence } from '../../../shared/kernel/money';
import type { Period } from '../../../shared/kernel/period';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';
import { ExportForm } from './export-form';
import { MarkSentDialog } from './mark-sent';

type Sent = NonNullable<Output<'return.show'>['sent']>;

/** What the ledger says now of a period whose return was sent, where it is something else; and the way to send it again. */
export function ChangesCard({ sent: { changes, isKept, version }, period, today }: { sent: Sent; period: Period; today: IsoDay }) {
  const [isMarking, setMarking] = useState(false);
  const next = version + 1;
  const mark = `Mark version ${next} as sent`;
  return (
    <Card title="What changed since you sent it">
      <p>
        {isKept
          ? 'The council has the figures that you sent. This ledger now says something else for these days.'
          : 'This return was sent before copies were kept, so only its closing balance can be compared. What stands below is this ledger as it is now.'}
      </p>
      <Table
        caption="What you sent, and what this ledger says now"
        rows={changes.map((change, index) => ({ ...change, index }))}
        keyOf={(change) => change.index}
        columns={[
          { key: 'what', title: 'What', isRowHeader: true, width: 'wide', cell: (change) => change.words },
          { key: 'sent', title: 'As you sent it', align: 'right', cell: (change) => <Amount pence={change.sentPence} /> },
          { key: 'now', title: 'Now', align: 'right', cell: (change) => <Amount pence={change.nowPence} /> },
        ]}
      />
      <p className="quiet">
        Is it right as it is now? Then save version {next}, send it to the council, and mark it as sent: both versions are kept. Is it a slip? Then put the payment right in Money.
      </p>
      <ExportForm what={{ period, asOf: 'now' }} submit={`Save version ${next}`} today={today} others={<Button onPress={() => setMarking(true)}>{mark}</Button>} />
      <MarkSentDialog isOpen={isMarking} words={mark} period={period} today={today} onClose={() => setMarking(false)} />
    </Card>
  );
}

function Amount({ pence }: { pence: Pence | null }) {
  return pence === null ? <>Nothing</> : <Money pence={pence} />;
}
