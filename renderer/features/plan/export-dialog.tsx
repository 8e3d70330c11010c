import { useCommand } from '../../api/use-command';
import { countOf } from '../../../shared/kernel/plain-words';
import { Checkbox, Checkboxes, Radios, type Choice } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { useForm } from '../../ui/use-form';
import { EXPORT_START, readExport, type ExportText } from './export-form';

const FORMATS: readonly Choice<ExportText['formats'][number]>[] = [
  { value: 'pdf', label: 'PDF', hint: 'To print, or to send to the council' },
  { value: 'docx', label: 'Word (DOCX)', hint: 'Where the council wants to edit it' },
  { value: 'html', label: 'Web page', hint: 'To read on a screen, in any size' },
  { value: 'json', label: 'Data', hint: 'For another program; the same in every look' },
];

const LOOKS: readonly Choice<ExportText['look']>[] = [
  { value: 'standard', label: 'Standard' },
  { value: 'large_print', label: 'Large print', hint: 'The same words and figures in 18 point' },
  { value: 'easy_read', label: 'Easy Read', hint: 'A shorter plan in short sentences, with pictures' },
];

const PARTS: readonly Choice<ExportText['part']>[] = [
  { value: 'whole', label: 'The whole plan' },
  { value: 'steps', label: 'Some steps', hint: 'A part, without the place to sign, your date of birth and your address' },
];

/** The steps with the numbers and names that the plan’s council gives them. */
type Steps = readonly { readonly step: number; readonly number: number; readonly name: string }[];

/** Writes the plan as files, where the person chooses. */
export function ExportDialog({ isOpen, openChecks, steps, onClose }: { isOpen: boolean; openChecks: number; steps: Steps; onClose: () => void }) {
  return (
    <Dialog title="Export the plan" isOpen={isOpen} onClose={onClose}>
      {openChecks > 0 && <p>{countOf(openChecks, 'thing')} that the council looks for {openChecks === 1 ? 'is' : 'are'} still open. The whole plan says so on its last pages.</p>}
      <ExportForm steps={steps} onDone={onClose} />
    </Dialog>
  );
}

function ExportForm({ steps, onDone }: { steps: Steps; onDone: () => void }) {
  const choices = steps.map(({ step, number, name }): Choice => ({ value: String(step), label: `${number}. ${name}` }));
  const notice = useNotice();
  const form = useForm({
    start: EXPORT_START,
    read: readExport,
    save: useCommand('plan.export').run,
    onSaved: (saved) => {
      onDone();
      if (saved) notice.show({ words: `Saved: ${[...saved.files.map((file) => file.name)].join(', ')}. ${saved.notes.join(' ')}`.trim() });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={FORMATS} />
      <Radios {...form.field('look')} label="How should it look?" choices={LOOKS} />
      <Radios {...form.field('part')} label="How much of it?" choices={PARTS} />
      {form.text.part === 'steps' && <Checkboxes {...form.field('steps')} label="Which steps?" choices={choices} />}
      <Checkbox {...form.field('withNotes')} label="With your private notes" hint="What you wrote under “Note” at a service. Leave them out of what you send to the council." />
    </Form>
  );
}
