import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { addDays, formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';
import { isRunning } from '../../../shared/returns/so-far';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ExportForm } from './export-form';
import { PackForm } from './pack-form';
import { MarkSentDialog, NotSent } from './mark-sent';

type OfPeriod = { period: Period; sent: Output<'return.show'>['sent']; today: IsoDay };

/** Saves the return as files, then writes down that it went. Of one that was sent: saves what was sent, or takes the mark back. */
export function SendCard({ period, sent, today }: OfPeriod) {
  const [isMarking, setMarking] = useState(false);
  if (sent) return <SentCard period={period} sent={sent} today={today} />;
  const runs = isRunning(period, today);
  return (
    <Card title="Send it">
      <ExportForm what={{ period, asOf: 'now' }} submit="Save the files" today={today} others={!runs && <Button onPress={() => setMarking(true)}>Mark as sent</Button>} />
      <p className="quiet">
        {runs
          ? `The files say exactly what you see below: the figures so far. The return can be marked as sent from ${formatDay(addDays(period.to, 1))}.`
          : 'The files say exactly what you see below. Send them in the way your council asks, then mark the return as sent.'}
      </p>
      <PackForm period={period} />
      <MarkSentDialog isOpen={isMarking} words="Mark as sent" period={period} today={today} onClose={() => setMarking(false)} />
    </Card>
  );
}

function SentCard({ period, sent: { on, version, isKept, changes }, today }: OfPeriod & { sent: NonNullable<OfPeriod['sent']> }) {
  return (
    <Card title="What you sent">
      <ExportForm what={{ period, asOf: 'sent' }} submit="Save the files" isQuiet={changes.length > 0} today={today} others={<NotSent period={period} />} />
      <p className="quiet">
        {version > 1 && `Version ${version}. `}Sent on {formatDay(on)}.{' '}
        {isKept
          ? 'What you sent is kept as it was: the files say exactly what you see below.'
          : 'It was sent before copies were kept, so the files and what you see below are this ledger as it is now.'}
      </p>
      <PackForm period={period} />
    </Card>
  );
}
