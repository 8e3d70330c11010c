import { useCommand } from '../../api/use-command';
import { countOf } from '../../../shared/kernel/plain-words';
import { PLAN_STEPS } from '../../../shared/plan/steps';
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

const STEPS: readonly Choice[] = PLAN_STEPS.map(({ step, name }) => ({ value: String(step), label: `${step}. ${name}` }));

/** Writes the plan as files, where the person chooses. */
export function ExportDialog({ isOpen, openChecks, onClose }: { isOpen: boolean; openChecks: number; onClose: () => void }) {
  return (
    <Dialog title="Export the plan" isOpen={isOpen} onClose={onClose}>
      {openChecks > 0 && <p>{countOf(openChecks, 'thing')} that the council looks for {openChecks === 1 ? 'is' : 'are'} still open. The whole plan says so on its last pages.</p>}
      <ExportForm onDone={onClose} />
    </Dialog>
  );
}

function ExportForm({ onDone }: { onDone: () => void }) {
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
      {form.text.part === 'steps' && <Checkboxes {...form.field('steps')} label="Which steps?" choices={STEPS} />}
      <Checkbox {...form.field('withNotes')} label="With your private notes" hint="What you wrote under “Note” at a service. Leave them out of what you send to the council." />
    </Form>
  );
}
