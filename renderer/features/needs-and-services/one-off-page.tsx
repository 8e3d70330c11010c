import { useCommand } from '../../api/use-command';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readOneOff } from './one-off-form';
import { RecordPage, useFinish, type Support } from './record-page';
import { useRemoval } from './use-removal';

type OneOff = Support['oneOffs'][number];

/** Adds or changes a single payment from the council for one thing. */
export function OneOffPage() {
  return (
    <RecordPage noun="one-off payment" find={(support) => support.oneOffs}>
      {(oneOff, _, today) => <OneOffFields oneOff={oneOff} today={today} />}
    </RecordPage>
  );
}

function OneOffFields({ oneOff, today }: { oneOff: OneOff | null; today: IsoDay }) {
  const finish = useFinish();
  const save = useCommand('oneOffs.save');
  const removal = useRemoval<OneOff>(useCommand('oneOffs.remove').run, save.run, (one) => one.words);
  const form = useForm({
    start: {
      words: oneOff?.words ?? '',
      amountPence: oneOff ? formatAmount(oneOff.amountPence) : '',
      expectedOn: oneOff ? formatDay(oneOff.expectedOn) : '',
    },
    read: (text) => readOneOff(text, oneOff?.id ?? null, today),
    save: save.run,
    onSaved: (_, { words }) => finish({ words: `Saved the one-off payment: ${words}` }),
  });
  return (
    <Card>
      <Form
        faults={form.faults.length > 0 ? form.faults : removal.faults}
        onSubmit={form.submit}
        submit="Save one-off payment"
        isBusy={form.isBusy}
        others={oneOff && <Button onPress={() => void removal.run(oneOff)}>Remove this payment</Button>}
      >
        <TextField {...form.field('words')} label="What is it for?" hint="Such as “Shower chair”." />
        <MoneyField {...form.field('amountPence')} label="Amount, in pounds" />
        <DayField {...form.field('expectedOn')} label="When is it expected?" hint="For example, 6 April or 6/4/26." today={today} />
      </Form>
    </Card>
  );
}
