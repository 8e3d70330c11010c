import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { useToday } from '../../api/use-today';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readDescription, readDestruction } from './document-form';
import type { OnSaid } from './document-links';
import { nameOf } from './documents-words';

type About = Output<'documents.list'>['documents'][number]['about'];

/** What a document is, and the day on it. */
export function DescribeForm({ about, onSaid }: { about: About; onSaid: OnSaid }) {
  const today = useToday();
  const save = useCommand('documents.describe');
  const form = useForm({
    start: { words: about.words, datedOn: about.datedOn === null ? '' : formatDay(about.datedOn) },
    read: (text) => readDescription(text, about.id, today),
    save: save.run,
    onSaved: () => onSaid('Saved what it is.', true, () => save.run({ documentId: about.id, words: about.words, datedOn: about.datedOn })),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save what it is" isBusy={form.isBusy} isQuiet>
      <TextField {...form.field('words')} label="What it is (you can leave this empty)" hint="For example, payslip and timesheet for October" />
      <DayField {...form.field('datedOn')} label="Day on it (you can leave this empty)" today={today} />
    </Form>
  );
}

/** Takes a document out of the list; undo brings it back. */
export function RemoveButton({ about, onGone }: { about: About; onGone: (words: string) => void }) {
  const remove = useCommand('documents.remove');
  return (
    <>
      <p>Taking it out takes it off every list. Its bytes stay in the ledger’s file, so that this can be undone.</p>
      <div className="buttons">
        <Button isBusy={remove.isRunning} onPress={() => void remove.run({ documentId: about.id }).then((result) => onGone(result.ok ? `Taken out: ${nameOf(about)}. Undo brings it back.` : result.faults.map((fault) => fault.message).join(' ')))}>
          Take it out
        </Button>
      </div>
    </>
  );
}

/** Destroys bytes for good; `documentId` null: those of all documents that were taken out. */
export function DestroyForm({ documentId, name, onGone }: { documentId: number | null; name: string; onGone: (words: string) => void }) {
  const today = useToday();
  const destroy = useCommand('documents.destroy');
  const form = useForm({
    start: { reason: '' },
    read: (text) => readDestruction(text, documentId, today),
    save: destroy.run,
    onSaved: ({ destroyed }) => onGone(destroyed === 1 ? `Destroyed for good: ${name}.` : `Destroyed for good: ${destroyed} documents.`),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Destroy for good" isBusy={form.isBusy} isQuiet>
      <p>
        Destroying takes the bytes out of this ledger’s file, and nothing can bring them back. Backups and copies that were made before still have them. Its name, its fingerprint and your reason stay in the history.
      </p>
      <TextField {...form.field('reason')} label={`Why you destroy ${name}`} hint="For example, it was somebody else’s letter" />
    </Form>
  );
}
