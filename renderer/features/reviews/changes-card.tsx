import { useCommand } from '../../api/use-command';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { CHANGE_WORDS } from '../../../shared/plan/review-words';
import { CHANGE_ABOUT, type Change } from '../../../shared/plan/reviews';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextArea } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { KeptCard } from './kept-card';
import { readChange, type ChangeText } from './kept-forms';
import { useRemoval } from './use-removal';

/** What is not as it was when the plan was agreed, the newest first. */
export function ChangesCard({ changes, today }: { changes: readonly Change[]; today: IsoDay }) {
  return (
    <KeptCard
      title="What has changed"
      add="Write down a change"
      change="Change what changed"
      empty="When something is not as it was, write it down with its day: what you need, what you want, who helps, your home or your money. It shows the council why the plan no longer fits."
      records={[...changes].sort((a, b) => (a.noticedOn < b.noticedOn ? 1 : -1))}
      titleOf={({ words }) => words}
      detailOf={({ about, noticedOn }) => [`${CHANGE_WORDS[about]}. Noticed on ${formatDay(noticedOn)}.`]}
      form={(change, onDone) => <ChangeForm change={change} today={today} onDone={onDone} />}
    />
  );
}

function ChangeForm({ change, today, onDone }: { change: Change | null; today: IsoDay; onDone: () => void }) {
  const save = useCommand('changes.save');
  const remove = useRemoval<Change>(useCommand('changes.remove').run, save.run, onDone);
  const notice = useNotice();
  const form = useForm({
    start: { noticedOn: formatDay(change?.noticedOn ?? today), about: change?.about ?? '', words: change?.words ?? '' } as ChangeText,
    read: (text) => readChange(text, change?.id ?? null, today),
    save: save.run,
    onSaved: (_, { words }) => {
      onDone();
      notice.show({ words: `Written down: ${words}` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save change" isBusy={form.isBusy} others={change && <Button onPress={() => remove(change, change.words)}>Remove</Button>}>
      <Select {...form.field('about')} label="What is it about?" blank="Choose" choices={CHANGE_ABOUT.map((value) => ({ value: value as ChangeText['about'], label: CHANGE_WORDS[value] }))} />
      <TextArea {...form.field('words')} label="What is not as it was?" rows={3} />
      <DayField {...form.field('noticedOn')} label="When did you notice it?" hint="For example, 6 April or 6/4/26." today={today} />
    </Form>
  );
}
