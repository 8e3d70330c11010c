import { Plus } from 'lucide-react';
import { formatAmount, formatPounds } from '../../../shared/kernel/money';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { FieldGroup, Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useForm } from '../../ui/use-form';
import type { PaymentPart } from './payment-part';
import { purposeValue, SORT_LATER } from './purpose';
import { PurposeSelect } from './purpose-select';
import { EMPTY_PART, emptySplit, leftToSplit, readSplit, type SplitLine } from './split-form';
import { formerParts, fundChoices, fundText } from './tie-form';

/** Splits one payment over several services or kinds of spending, and over whose money it was. */
export function SplitForm({ row, services, today, onDone }: PaymentPart) {
  const split = useCommand('payments.split');
  const [first] = row.parts;
  const lines =
    row.parts.length > 1
      ? row.parts.map((part) => ({ purpose: purposeValue(part), amount: formatAmount(Math.abs(part.amountPence)), fund: fundText(part) }))
      : emptySplit(row.amountPence, first ? purposeValue(first) : SORT_LATER, first ? fundText(first) : '');
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
        <Button icon={Plus} onPress={() => form.set('lines', [...form.text.lines, EMPTY_PART])}>
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
          <Select
            name={`fund-${index}`}
            label="Whose money was this part?"
            blank="As usual for such a payment"
            value={line.fund}
            onChange={(fund) => change(index, { fund })}
            choices={fundChoices(row.amountPence < 0 ? 'out' : 'in')}
          />
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
