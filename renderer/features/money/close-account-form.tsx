import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { useCommand } from '../../api/use-command';
import { Radios, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { useForm } from '../../ui/use-form';
import type { ShownAccount } from './account-form';
import { readClosing, restChoices, startOfClosing } from './closing-form';

/** Closes an account: the day, and where the money went that is still in it. */
export function CloseAccountForm({ account, accounts, today, onClose }: { account: ShownAccount; accounts: readonly ShownAccount[]; today: IsoDay; onClose: () => void }) {
  const close = useCommand('accounts.close');
  const notice = useNotice();
  const others = accounts.filter(({ id, closedOn }) => id !== account.id && closedOn === null);
  const form = useForm({
    start: startOfClosing(today),
    read: (text) => readClosing(text, account, today),
    save: close.run,
    onSaved: (_, { closedOn }) => {
      onClose();
      notice.show({ words: `Closed: ${account.name}, on ${formatDay(closedOn)}. Its payments stay in the ledger.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Close the account" isBusy={form.isBusy}>
      <DayField {...form.field('closedOn')} label="Day it was closed" today={today} />
      {account.balancePence === 0 ? (
        <p>Nothing is left in it.</p>
      ) : (
        <Radios {...form.field('rest')} label={`Where did the ${formatPounds(account.balancePence)} in it go?`} choices={restChoices(account, others.length > 0)} />
      )}
      {form.text.rest === 'moved' && <Select {...form.field('toAccountId')} label="Account that it moved to" blank="Choose an account" choices={others.map(({ id, name }) => ({ value: String(id), label: name }))} />}
    </Form>
  );
}
