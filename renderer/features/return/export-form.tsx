import { useState, type ReactNode } from 'react';
import type { Input, Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { Checkboxes } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { useForm } from '../../ui/use-form';
import { readExport, type ExportFormat } from './return-form';

const FORMATS: readonly { readonly value: ExportFormat; readonly label: string; readonly hint: string }[] = [
  { value: 'pdf', label: 'PDF', hint: 'To send or print' },
  { value: 'xlsx', label: 'Spreadsheet (XLSX)', hint: 'Where the council asks for Excel' },
  { value: 'csv', label: 'Table (CSV)', hint: 'Every payment, one on a line' },
  { value: 'json', label: 'Data (JSON)', hint: 'For another program' },
];

type Saved = Output<'return.export'>;
type OfExport = { what: Pick<Input<'return.export'>, 'period' | 'asOf'>; submit: string; isQuiet?: boolean; today: IsoDay; others?: ReactNode };

/** Saves a return as files. */
export function ExportForm({ what, submit, isQuiet = false, today, others }: OfExport) {
  const [saved, setSaved] = useState<Saved>(null);
  const save = useCommand('return.export');
  const notice = useNotice();
  const start: { formats: ExportFormat[] } = { formats: ['pdf', 'xlsx'] };
  const form = useForm({
    start,
    read: (text) => readExport(text.formats, what, today),
    save: save.run,
    onSaved: (files: Saved) => {
      setSaved(files);
      if (files) notice.show({ words: `Saved: ${files.files.map((file) => file.name).join(', ')}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit={submit} isQuiet={isQuiet} isBusy={form.isBusy} others={others}>
      <Checkboxes name="formats" label="Which files do you need?" value={form.text.formats} onChange={(formats) => form.set('formats', formats)} choices={FORMATS} />
      {saved && saved.notes.length > 0 && (
        <ul>
          {saved.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </Form>
  );
}
