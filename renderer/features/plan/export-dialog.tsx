import { useCommand } from '../../api/use-command';
import type { Input } from '../../../shared/contract/contract';
import { countOf } from '../../../shared/kernel/plain-words';
import { ok, refused } from '../../../shared/kernel/result';
import { Checkboxes } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { useForm } from '../../ui/use-form';

type Format = Input<'plan.export'>['formats'][number];

const FORMATS: readonly { readonly value: Format; readonly label: string; readonly hint: string }[] = [
  { value: 'pdf', label: 'PDF', hint: 'To print, or to send to the council' },
  { value: 'docx', label: 'Word (DOCX)', hint: 'Where the council wants to edit it' },
  { value: 'html', label: 'Web page', hint: 'To read on a screen, in any size' },
  { value: 'json', label: 'Data', hint: 'For another program' },
];

/** Writes the plan as files, where the person chooses. */
export function ExportDialog({ isOpen, openChecks, onClose }: { isOpen: boolean; openChecks: number; onClose: () => void }) {
  return (
    <Dialog title="Export the plan" isOpen={isOpen} onClose={onClose}>
      {openChecks > 0 && <p>{countOf(openChecks, 'thing')} that the council looks for {openChecks === 1 ? 'is' : 'are'} still open. The files say so on their last pages.</p>}
      <ExportForm onDone={onClose} />
    </Dialog>
  );
}

function ExportForm({ onDone }: { onDone: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { formats: ['pdf'] as Format[] },
    read: ({ formats }) =>
      formats.length > 0 ? ok({ formats }) : refused({ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' }),
    save: useCommand('plan.export').run,
    onSaved: (saved) => {
      onDone();
      if (saved) notice.show({ words: `Saved: ${[...saved.files.map((file) => file.name)].join(', ')}. ${saved.notes.join(' ')}`.trim() });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={FORMATS} />
    </Form>
  );
}
