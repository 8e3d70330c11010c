import type { IsoDay } from '../../../shared/kernel/iso-date';
import { joinWords } from '../../../shared/kernel/plain-words';
import { ok, refused } from '../../../shared/kernel/result';
import type { Input, Output } from '../../../shared/contract/contract';
import { useCommand } from '../../api/use-command';
import { Checkboxes } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { PAPER_FORMATS } from '../../ui/paper-formats';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';

type Formats = Input<'jobs.exportNotice'>['formats'];

const NO_FORMAT = refused({ code: 'no-format', field: 'formats', message: 'Choose at least one kind of file.' });

/** The letter, to read and change before it is written as a file. */
export function LetterForm({ workerId, letter, onClose }: { workerId: number; letter: NonNullable<Output<'leaving.show'>['letter']>; onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { ...letter, formats: ['docx'] as Formats },
    read: (text) => (text.formats.length === 0 ? NO_FORMAT : ok({ workerId, ...text })),
    save: useCommand('jobs.exportNotice').run,
    onSaved: (saved) => {
      onClose();
      if (saved) notice.show({ words: `Saved: ${joinWords(saved.files.map((file) => file.name))}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <p>Read it and change what is not right. Take advice before you end a job: Acas is free, 0300 123 1100.</p>
      <TextField {...form.field('subject')} label="What it is about" />
      <TextArea {...form.field('words')} label="The letter" rows={18} />
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={PAPER_FORMATS} />
    </Form>
  );
}

/** How the redundancy pay is worked out, as a file to give to the PA, the council and payroll. */
export function WorkingsForm({ workerId, endsOn, noticeGivenOn, onClose }: { workerId: number; endsOn: IsoDay; noticeGivenOn: IsoDay | null; onClose: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { formats: ['pdf'] as Formats },
    read: ({ formats }) => (formats.length === 0 ? NO_FORMAT : ok({ workerId, endsOn, noticeGivenOn, formats })),
    save: useCommand('jobs.exportRedundancy').run,
    onSaved: (saved) => {
      onClose();
      if (saved) notice.show({ words: `Saved: ${joinWords(saved.files.map((file) => file.name))}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <p>The law asks you to say in writing how redundancy pay is worked out. Give one to the PA, and send one to the council and to payroll.</p>
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={PAPER_FORMATS} />
    </Form>
  );
}
