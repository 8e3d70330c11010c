import { useState } from 'react';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Checkbox, Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import type { PaymentPart } from './payment-part';
import { purposeValue, SORT_LATER } from './purpose';
import { PurposeSelect } from './purpose-select';
import { formerParts, fundChoices, fundText, readTie } from './tie-form';

const MOST_AT_ONCE = 500;

/** Says what a payment was for; on wish, the same for all with its words, now and later. */
export function TieForm({ row, services, today, onDone }: PaymentPart) {
  const tie = useCommand('payments.tie');
  const split = useCommand('payments.split');
  const removeRule = useCommand('rules.remove');
  const [first] = row.parts;
  const suggested = row.suggestion ? purposeValue(row.suggestion) : SORT_LATER;
  const [alikeText, setAlikeText] = useState({ isRemembered: false, words: row.bankText || row.payee });
  const { isRemembered, words } = alikeText;
  const alike = useQuery(
    'money.register',
    { accountId: row.accountId, from: null, to: null, search: words.trim(), show: 'not_sorted', before: null, limit: MOST_AT_ONCE },
    { enabled: isRemembered && words.trim() !== '' },
  );
  const direction = Math.sign(row.amountPence);
  // What was split by hand stays as it is.
  const alikeIds = (alike.value?.rows ?? []).filter((each) => Math.sign(each.amountPence) === direction && each.id !== row.id && each.parts.length === 1).map((each) => each.id);
  const form = useForm({
    start: { fund: first ? fundText(first) : '', purpose: first && first.category !== 'not_sorted' && row.parts.length === 1 ? purposeValue(first) : suggested },
    read: ({ purpose, fund }) => readTie({ purpose, fund, ...alikeText }, row, alikeIds, services, today),
    save: tie.run,
    onSaved: ({ tied, ruleId }, { entryIds }) =>
      onDone(tied === 1 ? `Saved what ${row.payee} was for.` : `Saved what ${countOf(tied, 'payment')} were for.`, async () => {
        const others = entryIds.filter((id) => id !== row.id);
        await split.run(formerParts(row));
        // Only those that waited were sorted along with it.
        if (others.length > 0) await tie.run({ entryIds: others, category: 'not_sorted', serviceId: null, fund: null, rememberWords: null });
        if (ruleId !== null) await removeRule.run({ id: ruleId });
      }),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save what it was for" isBusy={form.isBusy}>
      <PurposeSelect
        {...form.field('purpose')}
        label="What was it for?"
        hint={row.suggestion && form.text.purpose === suggested ? 'Suggested from what you chose before. Check it, then save.' : undefined}
        direction={row.amountPence < 0 ? 'out' : 'in'}
        services={services}
      />
      <Select {...form.field('fund')} label="Whose money was it?" blank="As usual for such a payment" choices={fundChoices(row.amountPence < 0 ? 'out' : 'in')} />
      <Checkbox
        name="isRemembered"
        value={isRemembered}
        onChange={(value) => setAlikeText({ ...alikeText, isRemembered: value })}
        label="Do the same for all payments with these words"
        hint="Sorts those here that are not sorted yet, and the ones to come."
      />
      {isRemembered && (
        <>
          <TextField
            name="words"
            value={words}
            onChange={(value) => setAlikeText({ ...alikeText, words: value })}
            label="Words to look for"
            hint="Take out what changes from payment to payment, like a number or a month."
          />
          <p role="status">{alike.value && alikeWords(alikeIds.length)}</p>
        </>
      )}
    </Form>
  );
}

function alikeWords(count: number): string {
  return count === 0 ? 'No other payment here is waiting with these words.' : `${countOf(count, 'other payment')} here will be sorted too.`;
}
