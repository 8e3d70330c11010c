import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { ComplaintStepKey } from '../../../shared/plan/complaint-steps';
import { Checkboxes } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { FILES } from './file-choices';
import { readCouncilLetter, type LetterText } from './kept-forms';

/** A letter drafted from the record, to be edited and then written as a file. */
export function LetterForm({ kind, today, onDone }: { kind: ComplaintStepKey; today: IsoDay; onDone: () => void }) {
  const draft = useQuery('letters.draft', { kind });
  return <Answer query={draft}>{(value) => <Edit draft={value} today={today} onDone={onDone} />}</Answer>;
}

function Edit({ draft, today, onDone }: { draft: Output<'letters.draft'>; today: IsoDay; onDone: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { ...draft, formats: ['pdf'] } as LetterText,
    read: (text) => readCouncilLetter(text, today),
    save: useCommand('letters.export').run,
    onSaved: (saved) => {
      if (!saved) return;
      onDone();
      notice.show({ words: `Saved: ${saved.files.map((file) => file.name).join(', ')}. When you have sent it, write it down under “Questions to the council”.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <p>This is a draft from what you wrote down. Change whatever you like. Put your own words where there are square brackets.</p>
      <TextArea {...form.field('to')} label="To" rows={5} />
      <TextField {...form.field('subject')} label="What it is about" />
      <TextArea {...form.field('words')} label="The letter" hint="Your name, address, reference and today’s day are added by themselves." rows={16} />
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={FILES} />
    </Form>
  );
}
