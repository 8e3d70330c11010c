import type { Means } from '../../../shared/contribution/means';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { useCommand } from '../../api/use-command';
import { Checkboxes, Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { meansText, readMeans, type Premium } from './means-form';
import { AGE_WORDS, HOUSEHOLD_WORDS, NO_CHARGE_WORDS, PREMIUM_WORDS } from './means-words';

const PREMIUM_HINTS: Readonly<Record<Premium, string>> = {
  disabilityPremium: 'Usually, below State Pension age, if you get PIP or DLA.',
  enhancedDisabilityPremium: 'Usually, below State Pension age, if you get the enhanced rate of PIP daily living, or the highest rate of DLA care.',
  carerPremium: 'If you get Carer’s Allowance, or would if another benefit did not stand in its way.',
};

const choicesOf = <V extends string>(words: Readonly<Record<V, string>>) => (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));

/** What the council looks at besides income and costs. */
export function MeansForm({ means, today, onClose }: { means: Means | null; today: IsoDay; onClose: () => void }) {
  const save = useCommand('means.save');
  const notice = useNotice();
  const form = useForm({
    start: meansText(means, today),
    read: (text) => readMeans(text, today),
    save: save.run,
    onSaved: (_, { figuresOn }) => {
      onClose();
      notice.show({ words: `Saved: the sum is for ${formatDay(figuresOn)}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save answers" isBusy={form.isBusy}>
      <DayField {...form.field('figuresOn')} label="Which day are your amounts right for?" hint="Usually today. To look at an older letter, a day when it applied." today={today} />
      <Radios {...form.field('household')} label="Are you single or one of a couple?" choices={choicesOf(HOUSEHOLD_WORDS)} />
      <Radios {...form.field('ageBand')} label="How old are you?" choices={choicesOf(AGE_WORDS)} />
      <TextField {...form.field('children')} label="How many children do you bring up at home?" width="short" inputMode="numeric" />
      <Checkboxes
        {...form.field('premiums')}
        label="Which of these does the council count for you?"
        hint="Look in the council’s breakdown. Choose none if it names none."
        choices={choicesOf(PREMIUM_WORDS).map((choice) => ({ ...choice, hint: PREMIUM_HINTS[choice.value] }))}
      />
      <MoneyField {...form.field('capital')} label="Your savings, in pounds" hint="With your half of a joint account. Not the home you live in. You can leave it empty: the sum then counts none." />
      <MoneyField {...form.field('mig')} label="Minimum Income Guarantee a week, from the council’s letter" hint="Leave it empty if the letter does not say. The national figure is used where it is loaded." />
      <Select {...form.field('noCharge')} label="Is there a reason not to charge you?" blank="No, or I do not know" choices={choicesOf(NO_CHARGE_WORDS)} />
    </Form>
  );
}
