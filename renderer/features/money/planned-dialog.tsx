import { Plus } from 'lucide-react';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { formatPeriod } from '../../../shared/kernel/period';
import { occurrenceInside, occurrenceTitle } from '../../../shared/planned/occurrence';
import { PLANNED_STATE_NAMES, plannedStateWords } from '../../../shared/planned/planned-words';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Facts } from '../../ui/facts';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { signedPounds } from './money-words';
import type { PlannedRow } from './planned-filter';
import { keyOf, readCancel, readMeet } from './planned-forms';
import { paymentSearch } from './planned-payment';

type Part = { readonly row: PlannedRow; readonly today: IsoDay; readonly onDone: (words: string, undo?: () => Promise<unknown>) => void };

/** One planned movement: what it is, and everything that can be said of it. Nothing is paid from here. */
export function PlannedDialog({ row, today, onClose }: { row: PlannedRow; today: IsoDay; onClose: () => void }) {
  const notice = useNotice();
  const part: Part = {
    row,
    today,
    onDone: (words, undo) => {
      onClose();
      notice.show({ words, undo });
    },
  };
  const said = row.answerOn !== null;
  const isPaid = row.state === 'met' || row.state === 'met_differently';
  const words = plannedStateWords(row);
  const facts = [
    { label: 'Due', words: formatDay(row.dueOn) },
    { label: 'The bank books it on', words: row.booksOn === row.dueOn ? '' : formatDay(row.booksOn) },
    { label: row.direction === 'in' ? 'From' : 'To', words: row.payee },
    { label: 'For', words: row.period ? formatPeriod(row.period) : '' },
    { label: 'Amount', words: amountWords(row) },
    { label: 'State', words: [PLANNED_STATE_NAMES[row.state], words].filter((one) => one !== '').join(': ') },
    { label: 'Balance then', words: row.balancePence === null ? '' : formatPounds(row.balancePence) },
  ].filter((fact) => fact.words !== '');
  return (
    <Dialog isOpen title={occurrenceTitle(row)} onClose={onClose}>
      <Facts facts={facts} />
      <Buttons>
        {!isPaid && row.state !== 'cancelled' && row.account === 'direct_payment' && (
          <LinkButton kind="filled" icon={Plus} to="/money/record" search={paymentSearch(row, today)}>
            Record this payment
          </LinkButton>
        )}
        {row.entryIds.length > 0 && (
          <LinkButton to="/money" search={{ entries: row.entryIds.join(',') }}>
            {row.entryIds.length === 1 ? 'See the payment' : 'See the payments'}
          </LinkButton>
        )}
        {said && <TakeBack {...part} />}
      </Buttons>
      {row.account === 'direct_payment' && row.state !== 'cancelled' && (
        <Disclosure summary={isPaid ? 'Another payment met it' : 'A payment in the ledger met it'}>
          <MeetForm {...part} />
        </Disclosure>
      )}
      {row.entryIds.length === 0 && row.state !== 'cancelled' && (
        <Disclosure summary="It will not come">
          <CancelForm {...part} />
        </Disclosure>
      )}
    </Dialog>
  );
}

function amountWords({ amountPence, source }: PlannedRow): string {
  if (amountPence === null) return 'Not known yet. Payroll will say.';
  const before = source === 'wages' ? ', before tax, National Insurance and pension are taken off' : '';
  return `${signedPounds(amountPence)}${before}`;
}

function TakeBack({ row, onDone }: Part) {
  const takeBack = useCommand('planned.takeBack');
  const words = row.state === 'cancelled' ? 'It comes after all' : 'Take the link back';
  async function run() {
    const result = await takeBack.run({ ...keyOf(row), dueOn: row.answerOn ?? row.dueOn });
    onDone(result.ok ? `Taken back: what you said of ${occurrenceInside(row)} of ${formatDay(row.dueOn)}.` : result.faults.map((fault) => fault.message).join(' '));
  }
  return <Button onPress={() => void run()}>{words}</Button>;
}

function MeetForm({ row, today, onDone }: Part) {
  const payments = useQuery('planned.payments', keyOf(row));
  const meet = useCommand('planned.meet');
  const takeBack = useCommand('planned.takeBack');
  const form = useForm({
    start: { entryId: row.entryIds.length === 1 ? String(row.entryIds[0]) : '' },
    read: ({ entryId }) => readMeet(entryId, row, today),
    save: meet.run,
    onSaved: () => onDone(`Linked to ${occurrenceInside(row)} of ${formatDay(row.dueOn)}.`, () => takeBack.run(keyOf(row))),
  });
  return (
    <Answer query={payments}>
      {({ payments: found }) =>
        found.length === 0 ? (
          <EmptyState>No payment of the four weeks before and after is free for it.</EmptyState>
        ) : (
          <Form faults={form.faults} onSubmit={form.submit} submit="Link this payment" isBusy={form.isBusy} isQuiet>
            <Select
              {...form.field('entryId')}
              label="Which payment was it?"
              hint="The nearest in time are first. The payment itself is not changed."
              blank="Choose a payment"
              choices={found.map(({ entryId, paidOn, payee, amountPence }) => ({ value: String(entryId), label: `${formatDay(paidOn)}: ${payee}, ${signedPounds(amountPence)}` }))}
            />
          </Form>
        )
      }
    </Answer>
  );
}

function CancelForm({ row, today, onDone }: Part) {
  const cancel = useCommand('planned.cancel');
  const takeBack = useCommand('planned.takeBack');
  const form = useForm({
    start: { reason: '' },
    read: ({ reason }) => readCancel(reason, row, today),
    save: cancel.run,
    onSaved: () => onDone(`Cancelled: ${occurrenceInside(row)} of ${formatDay(row.dueOn)}.`, () => takeBack.run(keyOf(row))),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="It will not come" isBusy={form.isBusy} isQuiet>
      <TextField {...form.field('reason')} label="Why it does not come" hint="For example, the class is closed that week" />
    </Form>
  );
}
