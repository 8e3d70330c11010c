import { RESERVE_KINDS, reserveName } from '../../../shared/budget/reserves';
import { useCommand } from '../../api/use-command';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { RecordPage, useFinish, type Support } from './record-page';
import { readReserve, type ReserveText } from './reserve-form';
import { useRemoval } from './use-removal';

type Reserve = Support['reserves'][number];

/** Adds or changes money that is kept for a known bill. */
export function ReservePage() {
  return (
    <RecordPage noun="reserve" find={(support) => support.reserves}>
      {(reserve, _, today) => <ReserveFields reserve={reserve} today={today} />}
    </RecordPage>
  );
}

function startText(reserve: Reserve | null): ReserveText {
  return { kind: reserve?.kind ?? '', words: reserve?.words ?? '', amountPence: reserve ? formatAmount(reserve.amountPence) : '' };
}

function ReserveFields({ reserve, today }: { reserve: Reserve | null; today: IsoDay }) {
  const finish = useFinish();
  const save = useCommand('reserves.save');
  const removal = useRemoval<Reserve>(useCommand('reserves.remove').run, save.run, reserveName);
  const form = useForm({
    start: startText(reserve),
    read: (text) => readReserve(text, reserve?.id ?? null, today),
    save: save.run,
    onSaved: (_, saved) => finish({ words: `Saved as kept: ${reserveName(saved)}` }),
  });
  return (
    <Card>
      <Form
        faults={form.faults.length > 0 ? form.faults : removal.faults}
        onSubmit={form.submit}
        submit="Save"
        isBusy={form.isBusy}
        others={reserve && <Button onPress={() => void removal.run(reserve)}>Remove</Button>}
      >
        <Select
          {...form.field('kind')}
          label="What is the money kept for?"
          blank="Choose"
          choices={RESERVE_KINDS.map((value) => ({ value, label: reserveName({ kind: value, words: '' }) }))}
        />
        <TextField {...form.field('words')} label="In your own words" hint="Such as “Holiday pay for two PAs”." />
        <MoneyField {...form.field('amountPence')} label="How much, in pounds" />
      </Form>
    </Card>
  );
}
