import { useState } from 'react';
import { formatDay, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatAmount } from '../../../shared/kernel/money';
import type { Result } from '../../../shared/kernel/result';
import { useQuery } from '../../api/use-query';
import { DayField } from '../../ui/day-field';
import { FieldRow, Form } from '../../ui/form';
import { MoneyField } from '../../ui/money-field';
import { useForm } from '../../ui/use-form';
import { readFigures, type Figures, type FiguresText } from './figures-form';

/**
 * The four figures of a bank's statement. The balances are filled in from the last agreed statement and the bank's files, until a person
 * types their own.
 */
export function FiguresFields<Saved>({
  accountId,
  start,
  isFilledIn,
  today,
  submit,
  save,
  onSaved,
}: {
  accountId: number;
  start: FiguresText;
  /** Its balances are a person's own already. */
  isFilledIn: boolean;
  today: IsoDay;
  submit: string;
  save: (figures: Figures) => Promise<Result<Saved>>;
  onSaved: (saved: Saved, figures: Figures) => void;
}) {
  const [own, setOwn] = useState({ opening: isFilledIn, closing: isFilledIn });
  const form = useForm({ start, read: (text) => readFigures({ ...text, ...shown(text) }, today), save, onSaved });
  const [from, to] = [parseDay(form.text.from, today), parseDay(form.text.to, today)];
  // Until the figures of the days that are typed are here, those of the days before stand there: they are not to be saved.
  const asked = useQuery('statements.figures', { accountId, from: from.ok ? from.value : today, to: to.ok ? to.value : null }, { enabled: from.ok });
  const known = asked.value;

  function shown(text: FiguresText): Pick<FiguresText, 'opening' | 'closing'> {
    const closingPence = known?.closingPence ?? null;
    return {
      opening: own.opening || !known ? text.opening : formatAmount(known.openingPence),
      closing: own.closing || closingPence === null ? text.closing : formatAmount(closingPence),
    };
  }
  const balance = (name: 'opening' | 'closing') => ({
    name,
    value: shown(form.text)[name],
    onChange: (value: string) => {
      setOwn((before) => ({ ...before, [name]: true }));
      form.set(name, value);
    },
  });
  const openingFrom = known?.lastTo ? `Filled in from the statement to ${formatDay(known.lastTo)}, where that one ended.` : 'Filled in from your ledger.';
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit={submit} isBusy={form.isBusy || asked.isWaiting}>
      <FieldRow>
        <DayField {...form.field('from')} label="First day of the statement" today={today} />
        <DayField {...form.field('to')} label="Last day of the statement" today={today} />
      </FieldRow>
      <FieldRow>
        <MoneyField {...balance('opening')} label="Opening balance, in pounds" hint={own.opening || !known ? 'As it stands on the statement.' : `${openingFrom} Look whether the statement says the same.`} />
        <MoneyField
          {...balance('closing')}
          label="Closing balance, in pounds"
          hint={own.closing || known === undefined || known.closingPence === null ? 'As it stands on the statement. A minus sign means overdrawn.' : 'Filled in from the bank’s balance in your ledger. Look whether the statement says the same.'}
        />
      </FieldRow>
    </Form>
  );
}
