import type { MeansLine } from '../../../shared/contribution/means';
import { aboutKind, meansLineName } from '../../../shared/contribution/means-kinds';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { upperFirst } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { EACH, HOW_OFTEN, RHYTHMS } from '../../ui/rhythm-words';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { choicesOf, meansLineText, readMeansLine, type ListName } from './means-line-form';

const AMOUNT_HINTS: Readonly<Record<ListName, string>> = {
  income: 'What reaches your bank, after tax.',
  disability: 'Only what you pay more than someone without your disability.',
  costs: 'What you pay yourself, after any help.',
};

/** Adds or changes an amount of one list. The hint under the kind says whether it counts, so nobody has to know. */
export function MeansLineForm({ list, line, today, onClose }: { list: ListName; line: MeansLine | null; today: IsoDay; onClose: () => void }) {
  const save = useCommand('meansLines.save');
  const notice = useNotice();
  const form = useForm({
    start: meansLineText(line, list),
    read: (text) => readMeansLine(text, list, line?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => {
      onClose();
      notice.show({ words: `Saved: ${meansLineName(saved)}, ${formatPounds(saved.amountPence)} ${EACH[saved.every]}.` });
    },
  });
  const { kind } = form.text;
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save amount" isBusy={form.isBusy}>
      {list === 'disability' ? (
        <TextField {...form.field('words')} label="What do you pay for?" hint="Such as more washing, more heating, an alarm, special food, foot care, or a garden that you cannot do yourself." />
      ) : (
        <>
          <Select
            {...form.field('kind')}
            label={list === 'income' ? 'What comes in?' : 'What do you pay for?'}
            hint={kind === '' ? 'Choose the nearest. You will see here what the council does with it.' : aboutKind(kind).why}
            blank="Choose"
            groups={choicesOf(list)}
          />
          <TextField {...form.field('words')} label="In your own words" hint={kind === 'other_allowance' ? 'What the money is for.' : 'You can leave this empty.'} />
        </>
      )}
      <MoneyField {...form.field('amount')} label="How much, in pounds" hint={AMOUNT_HINTS[list]} />
      <Select
        {...form.field('every')}
        label="How often?"
        hint="Four weeks is not the same as a month. Most benefits are paid every 4 weeks, Universal Credit every month."
        blank="Choose"
        choices={RHYTHMS.map((every) => ({ value: every as string, label: upperFirst(HOW_OFTEN[every]) }))}
      />
      <TextField {...form.field('evidence')} label="What shows it?" hint={list === 'disability' ? 'A bill, a receipt, or a letter from a doctor, nurse or therapist. You can leave this empty.' : 'A letter or a bank statement. You can leave this empty.'} />
    </Form>
  );
}
