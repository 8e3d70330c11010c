import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { useForm } from '../../ui/use-form';
import { ACCOUNTS_ONLY } from './accounts-only';
import { PaymentFields } from './payment-fields';
import { isPlannedPayment, plannedPaymentText, type PaymentSearch } from './planned-payment';
import { emptyPayment, readRecordPayment, type NewPayment } from './record-payment-form';
import type { RegisterAccount } from './register-row';
import { usePurposeServices } from './use-purpose-services';

type Like = NonNullable<Output<'payments.record'>['like']>;

/** Writes down a payment by hand: one that the bank's file does not bring, or not yet. */
export function RecordPaymentPage() {
  const status = useQuery('ledger.status', {});
  const register = useQuery('money.register', ACCOUNTS_ONLY);
  return (
    <Answer query={status}>
      {({ today }) => (
        <Answer query={register}>
          {({ accounts }) => (
            <Page title="Record a payment" screen="Record a payment" back={<LinkButton kind="link" to="/money">Back to Money</LinkButton>}>
              <Card>
                {accounts.length === 0 ? (
                  <EmptyState action={<LinkButton kind="filled" to="/money/accounts">Add an account</LinkButton>}>
                    A payment belongs to an account, and this ledger has none yet.
                  </EmptyState>
                ) : (
                  <RecordPayment accounts={accounts} today={today} />
                )}
              </Card>
            </Page>
          )}
        </Answer>
      )}
    </Answer>
  );
}

function RecordPayment({ accounts, today }: { accounts: readonly RegisterAccount[]; today: IsoDay }) {
  const services = usePurposeServices();
  const navigate = useNavigate();
  const notice = useNotice();
  const record = useCommand('payments.record');
  const reverse = useCommand('payments.reverse');
  const becomeOne = useCommand('payments.becomeOne');
  // A link from a planned payment fills the form, and leads back to it.
  const search: PaymentSearch = useSearch({ strict: false });
  const back = isPlannedPayment(search) ? '/money/planned' : '/money';
  const usual = accounts.find((account) => account.isDirectPayment && account.closedOn === null) ?? accounts[0];

  async function takeBack(entryId: number, words: string) {
    const result = await reverse.run({ entryId, reason: 'Taken back straight after it was recorded' });
    notice.show({ words: result.ok ? `Taken back: ${words}.` : result.faults.map((fault) => fault.message).join(' ') });
  }

  async function keepBanks(typedId: number, like: Like) {
    const result = await becomeOne.run({ typedId, bankId: like.entryId });
    notice.show({ words: result.ok ? `One payment is left: the bank’s, ${like.payee} on ${formatDay(like.paidOn)}, with the evidence and note that you gave.` : result.faults.map((fault) => fault.message).join(' ') });
  }

  const form = useForm({
    start: plannedPaymentText(emptyPayment(usual?.id ?? null), search),
    read: (text) => readRecordPayment(text, services, today),
    save: record.run,
    onSaved: ({ entryId, like }, payment) => {
      const words = paymentWords(payment);
      notice.showOnNextPage({
        words: like ? `Saved: ${words}. The bank’s statement has one like it on ${formatDay(like.paidOn)}: ${like.payee}. Are they the same payment?` : `Saved: ${words}.`,
        undo: () => takeBack(entryId, words),
        ...(like && { also: { words: 'It is the same: keep the bank’s', onPress: () => keepBanks(entryId, like) } }),
      });
      void navigate({ to: back });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save payment" isBusy={form.isBusy} others={<LinkButton to={back}>Cancel</LinkButton>}>
      <PaymentFields text={form.text} set={form.set} accounts={accounts} services={services} today={today} />
    </Form>
  );
}

/** “£12.50 to City Cabs on 20 November 2026”. */
function paymentWords(payment: NewPayment): string {
  const way = payment.amountPence < 0 ? 'to' : 'from';
  return `${formatPounds(Math.abs(payment.amountPence))} ${way} ${payment.payee} on ${formatDay(payment.paidOn)}`;
}
