import { useState } from 'react';
import { addDays, formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';
import type { Output } from '../../../shared/contract/contract';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkboxes } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { useForm } from '../../ui/use-form';
import { readExport, readMarkSent, type ExportFormat } from './return-form';
import { isRunning } from './return-words';

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string; readonly hint: string }[] = [
  { value: 'pdf', label: 'PDF', hint: 'To send or print' },
  { value: 'xlsx', label: 'Spreadsheet (XLSX)', hint: 'Where the council asks for Excel' },
  { value: 'csv', label: 'Table (CSV)', hint: 'Every payment, one on a line' },
  { value: 'json', label: 'Data (JSON)', hint: 'For another program' },
];

type Saved = Output<'return.export'>;

/** Saves the return as files, then writes down that it went. */
export function SendCard({ period, sentOn, today }: { period: Period; sentOn: IsoDay | null; today: IsoDay }) {
  const [saved, setSaved] = useState<Saved>(null);
  const [isMarking, setMarking] = useState(false);
  const save = useCommand('return.export');
  const notice = useNotice();
  const start: { formats: ExportFormat[] } = { formats: ['pdf', 'xlsx'] };
  const form = useForm({
    start,
    read: (text) => readExport(text.formats, period, today),
    save: save.run,
    onSaved: (files: Saved) => {
      setSaved(files);
      if (files) notice.show({ words: `Saved: ${files.files.map((file) => file.name).join(', ')}.` });
    },
  });
  return (
    <Card title="Send it">
      <Form
        faults={form.faults}
        onSubmit={form.submit}
        submit="Save the files"
        isBusy={form.isBusy}
        others={sentOn === null && !isRunning(period, today) && <Button onPress={() => setMarking(true)}>Mark as sent</Button>}
      >
        <Checkboxes name="formats" label="Which files do you need?" value={form.text.formats} onChange={(formats) => form.set('formats', formats)} choices={FORMATS} />
        {saved && saved.notes.length > 0 && (
          <ul>
            {saved.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </Form>
      <p className="quiet">
        {sentOn === null && isRunning(period, today)
          ? `The files say exactly what you see below: the figures so far. The return can be marked as sent from ${formatDay(addDays(period.to, 1))}.`
          : sentOn === null
          ? 'The files say exactly what you see below. Send them in the way your council asks, then mark the return as sent.'
          : `Sent on ${formatDay(sentOn)}. What you sent is kept as it was.`}
      </p>
      <Dialog isOpen={isMarking} title="Mark this return as sent" onClose={() => setMarking(false)}>
        <MarkSent period={period} today={today} onClose={() => setMarking(false)} />
      </Dialog>
    </Card>
  );
}

function MarkSent({ period, today, onClose }: { period: Period; today: IsoDay; onClose: () => void }) {
  const mark = useCommand('return.markSent');
  const notice = useNotice();
  const form = useForm({
    start: { sentOn: formatDay(today) },
    read: (text) => readMarkSent(text.sentOn, period, today),
    save: mark.run,
    onSaved: (_, { sentOn }) => {
      onClose();
      notice.show({ words: `Sent on ${formatDay(sentOn)}. What you sent is kept as it was.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Mark as sent" isBusy={form.isBusy}>
      <p className="quiet">A copy is kept as it stands today, so that you can see later what changed since.</p>
      <DayField {...form.field('sentOn')} label="Day you sent it" today={today} />
    </Form>
  );
}
