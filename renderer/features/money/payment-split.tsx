import { Plus } from 'lucide-react';
import { formatAmount, formatPounds } from '../../../shared/kernel/money';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { FieldGroup, Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useForm } from '../../ui/use-form';
import type { PaymentPart } from './payment-part';
import { purposeValue, SORT_LATER } from './purpose';
import { PurposeSelect } from './purpose-select';
import { emptySplit, leftToSplit, readSplit, type SplitLine } from './split-form';
import { formerParts } from './tie-form';

/** Splits one payment over several services or kinds of spending. */
export function SplitForm({ row, services, today, onDone }: PaymentPart) {
  const split = useCommand('payments.split');
  const [first] = row.parts;
  const lines =
    row.parts.length > 1
      ? row.parts.map((part) => ({ purpose: purposeValue(part), amount: formatAmount(Math.abs(part.amountPence)) }))
      : emptySplit(row.amountPence, first ? purposeValue(first) : SORT_LATER);
  const form = useForm({
    start: { lines },
    read: (text) => readSplit(text.lines, row, services, today),
    save: split.run,
    onSaved: (_, { parts }) => onDone(`Split ${row.payee} into ${parts.length} parts.`, () => split.run(formerParts(row))),
  });
  const change = (index: number, line: Partial<SplitLine>) =>
    form.set('lines', form.text.lines.map((each, at) => (at === index ? { ...each, ...line } : each)));
  const left = leftToSplit(form.text.lines, row.amountPence);
  return (
    <Form
      faults={form.faults}
      onSubmit={form.submit}
      submit="Save the split"
      isBusy={form.isBusy}
      isQuiet
      others={
        <Button icon={Plus} onPress={() => form.set('lines', [...form.text.lines, { purpose: SORT_LATER, amount: '' }])}>
          Add a part
        </Button>
      }
    >
      {form.text.lines.map((line, index) => (
        <FieldGroup key={index} legend={`Part ${index + 1}`}>
          <PurposeSelect
            name={`purpose-${index}`}
            label="What was this part for?"
            direction={row.amountPence < 0 ? 'out' : 'in'}
            services={services}
            value={line.purpose}
            onChange={(purpose) => change(index, { purpose })}
          />
          <MoneyField name={`amount-${index}`} label="Amount in pounds" value={line.amount} onChange={(amount) => change(index, { amount })} />
        </FieldGroup>
      ))}
      <p role="status">
        {left === 0
          ? `The parts add up to ${formatPounds(Math.abs(row.amountPence))}.`
          : left > 0
            ? `${formatPounds(left)} is left to give to a part.`
            : `The parts are ${formatPounds(-left)} more than the payment.`}
      </p>
    </Form>
  );
}
