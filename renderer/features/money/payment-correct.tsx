import { useCommand } from '../../api/use-command';
import { Radios } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { PaymentFields } from './payment-fields';
import type { PaymentPart } from './payment-part';
import { KEEP_CHOICES, paymentText, readCorrection, readReversal, type Keep } from './record-payment-form';
import type { RegisterAccount } from './register-row';

/** Puts a payment right. The old one stays in the history with the reason. */
export function CorrectForm({ row, services, accounts, today, onDone }: PaymentPart & { accounts: readonly RegisterAccount[] }) {
  const correct = useCommand('payments.correct');
  const form = useForm({
    start: { ...paymentText(row), reason: '' },
    read: (text) => readCorrection(text, row, services, today),
    save: correct.run,
    onSaved: ({ letGo }, { replacement }) => onDone(`Corrected: ${replacement.payee}. What stood there before is kept, with your reason.${letGo === 0 ? '' : ' It goes the other way now, so the planned money that it had met is open again.'}`),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the correction" isBusy={form.isBusy} isQuiet>
      {row.batchId !== null && <p className="hint">It came from the bank’s own file. Correct it only where the bank was wrong.</p>}
      <PaymentFields text={form.text} set={form.set} accounts={accounts} services={services} today={today} />
      <TextField {...form.field('reason')} label="Why are you correcting it?" />
    </Form>
  );
}

/** Takes a payment out of every sum. Nothing is wiped: its history keeps it, with the reason. */
export function ReverseForm({ row, today, onDone }: PaymentPart) {
  const reverse = useCommand('payments.reverse');
  const form = useForm({
    start: { reason: '', keep: 'none' as Keep },
    read: (text) => readReversal(text.reason, row.id, today, text.keep),
    save: reverse.run,
    onSaved: ({ typedStands }) => onDone(`Reversed: ${row.payee}. It no longer counts, and stays in the history.${typedStands ? ' The payment that you typed counts again.' : ''}`),
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Reverse this payment" isBusy={form.isBusy} isQuiet>
      <p className="hint">For a payment that did not happen. It will no longer count in any figure.</p>
      {row.isMet && <Radios {...form.field('keep')} label="You had typed this payment before the bank’s statement brought it" choices={KEEP_CHOICES} />}
      <TextField {...form.field('reason')} label="Why are you reversing it?" />
    </Form>
  );
}
