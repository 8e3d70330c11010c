import { useCommand } from '../../api/use-command';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { Checkboxes } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { FILES } from './file-choices';
import { readPack, type PackText } from './kept-forms';

/** Puts the review pack together and writes it where the person chooses. */
export function PackForm({ packFrom, today, onDone }: { packFrom: IsoDay; today: IsoDay; onDone: () => void }) {
  const notice = useNotice();
  const form = useForm({
    start: { from: formatDay(packFrom), toAsk: '', formats: ['pdf'] } as PackText,
    read: (text) => readPack(text, today),
    save: useCommand('reviews.exportPack').run,
    onSaved: (saved) => {
      if (!saved) return;
      onDone();
      notice.show({ words: `Saved: ${saved.files.map((file) => file.name).join(', ')}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Choose where to save" isBusy={form.isBusy}>
      <p>The pack holds the plan beside what happened: your words, needs, goals, what changed, risks, money, each service, and open questions.</p>
      <TextArea {...form.field('toAsk')} label="What do you want to say or ask at the review?" rows={5} />
      <DayField {...form.field('from')} label="From which day?" hint="The last review, or the start of the plan, unless you say another day." today={today} />
      <Checkboxes {...form.field('formats')} label="Which kinds of file?" choices={FILES} />
    </Form>
  );
}
