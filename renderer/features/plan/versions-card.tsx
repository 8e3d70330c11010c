import { useState } from 'react';
import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Badge } from '../../ui/severity';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { versionState } from './plan-sentences';
import { ReviewFields } from './review-fields';
import { readAgreed, readSent } from './version-form';

type Plan = Output<'plan.show'>;
const STATES: Record<Plan['versions'][number]['state'], string> = { draft: 'Draft', sent: 'Sent', changes_asked: 'Changes asked for', agreed: 'Agreed', replaced: 'Replaced', ended: 'Ended' };

/** The versions of the plan, and saying that one was sent, agreed or looked at again. */
export function VersionsCard({ plan }: { plan: Plan }) {
  const [open, setOpen] = useState<'sent' | 'agreed' | 'review' | null>(null);
  const wasSent = plan.versions.some((version) => version.state === 'sent');
  return (
    <Card title="Versions and reviews">
      {plan.versions.length === 0 ? (
        <EmptyState>When you send the plan, it is kept here as it stood on that day.</EmptyState>
      ) : (
        <Table
          caption="Newest first"
          columns={[
            { key: 'number', title: 'Version', cell: (version) => `Version ${version.number}`, isRowHeader: true },
            {
              key: 'state',
              title: 'State',
              cell: (version) => <Badge tone={version.state === 'agreed' ? 'good' : 'plain'}>{STATES[version.state]}</Badge>,
            },
            { key: 'when', title: 'When', cell: versionState, width: 'wide' },
            { key: 'force', title: 'In force', cell: (version) => forceWords(version) },
            {
              key: 'read',
              title: 'Read it',
              hideTitle: true,
              cell: (version) => (
                <Buttons>
                  <LinkButton kind="link" to="/plan/versions" search={{ after: version.id }} label={`Read it: version ${version.number}`}>
                    Read it
                  </LinkButton>
                  <LinkButton kind="link" to="/plan/versions" search={{ before: version.id }} label={`What changed since version ${version.number}`}>
                    What changed since
                  </LinkButton>
                </Buttons>
              ),
            },
          ]}
          rows={plan.versions.toReversed()}
          keyOf={(version) => version.id}
        />
      )}
      <Buttons>
        <Button onPress={() => setOpen('sent')}>Mark as sent</Button>
        {wasSent && <Button onPress={() => setOpen('agreed')}>Mark as agreed</Button>}
        <Button onPress={() => setOpen('review')}>Write down a review</Button>
      </Buttons>
      <Dialog title="Mark the plan as sent" isOpen={open === 'sent'} onClose={() => setOpen(null)}>
        <SentForm onDone={() => setOpen(null)} />
      </Dialog>
      <Dialog title="Mark the plan as agreed" isOpen={open === 'agreed'} onClose={() => setOpen(null)}>
        <AgreedForm onDone={() => setOpen(null)} />
      </Dialog>
      <Dialog title="Write down a review" isOpen={open === 'review'} onClose={() => setOpen(null)}>
        <ReviewFields onDone={() => setOpen(null)} />
      </Dialog>
    </Card>
  );
}

function forceWords({ inForceFrom, inForceTo }: Plan['versions'][number]): string {
  if (!inForceFrom) return '';
  return inForceTo ? `${formatDay(inForceFrom)} to ${formatDay(inForceTo)}` : `From ${formatDay(inForceFrom)}`;
}

function SentForm({ onDone }: { onDone: () => void }) {
  const today = useToday();
  const notice = useNotice();
  const form = useForm({
    start: { sentOn: formatDay(today) },
    read: (text) => readSent(text, today),
    save: useCommand('plan.markSent').run,
    onSaved: (_, { sentOn }) => {
      onDone();
      notice.show({ words: `The plan is marked as sent on ${formatDay(sentOn)}. This version is kept as it stands.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Mark as sent" isBusy={form.isBusy}>
      <p>The plan is kept as it stands now. You can go on writing; what you change belongs to the next version.</p>
      <DayField {...form.field('sentOn')} label="When did you send it?" today={today} />
    </Form>
  );
}

function AgreedForm({ onDone }: { onDone: () => void }) {
  const today = useToday();
  const notice = useNotice();
  const form = useForm({
    start: { agreedOn: '', agreedBy: '', inForceFrom: '' },
    read: (text) => readAgreed(text, today),
    save: useCommand('plan.markAgreed').run,
    onSaved: (_, { inForceFrom }) => {
      onDone();
      notice.show({ words: `The plan is marked as agreed. Payments from ${formatDay(inForceFrom)} are held against it.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Mark as agreed" isBusy={form.isBusy}>
      <DayField {...form.field('agreedOn')} label="When did the council agree?" hint="For example, 6 April or 6/4/26." today={today} />
      <TextField {...form.field('agreedBy')} label="Who agreed it?" hint="A name or a team, as the letter says." />
      <DayField {...form.field('inForceFrom')} label="From which day?" hint="The first day of the agreed plan." today={today} />
    </Form>
  );
}
