import type { ContributionLetter } from '../../../shared/budget/contribution';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { upperFirst } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { EACH, HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { TextArea } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { EMPTY_LETTER, letterText, readLetter } from './letter-form';

/** Adds or changes a contribution letter. */
export function LetterForm({ letter, today, onClose }: { letter: ContributionLetter | null; today: IsoDay; onClose: () => void }) {
  const save = useCommand('letters.save');
  const notice = useNotice();
  const form = useForm({
    start: letter ? letterText(letter) : EMPTY_LETTER,
    read: (text) => readLetter(text, letter?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => {
      onClose();
      notice.show({ words: `Saved: ${formatPounds(saved.amountPence)} ${EACH[saved.every]} from ${formatDay(saved.appliesFrom)}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save letter" isBusy={form.isBusy}>
      <DayField {...form.field('letterOn')} label="Date on the letter" today={today} />
      <MoneyField {...form.field('amount')} label="What you pay, in pounds" hint="Enter 0 if the letter says that you pay nothing." />
      <Select
        {...form.field('every')}
        label="How often?"
        hint="Four weeks is not the same as a month. Look at the letter."
        choices={RHYTHMS.map((every) => ({ value: every as string, label: upperFirst(HOW_OFTEN[every]) }))}
      />
      <DayField {...form.field('appliesFrom')} label="Day from which it applies" today={today} />
      <DayField {...form.field('firstDueOn')} label="Day of the first payment" hint="Leave it empty if it is the same day." today={today} />
      <TextArea {...form.field('note')} label="Note (you can leave this empty)" rows={2} />
    </Form>
  );
}
