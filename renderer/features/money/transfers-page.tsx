import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { countOf } from '../../../shared/kernel/plain-words';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { Money } from '../../ui/money';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Table } from '../../ui/table';
import { TextArea } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { ACCOUNTS_ONLY } from './accounts-only';
import './money.css';
import { MoneyPlaces } from './money-places';
import { MovesTable, ProposedMoves, WhoseButton } from './proposed-moves';
import type { RegisterAccount } from './register-row';
import { EMPTY_TRANSFER, MOVE_FUND_CHOICES, readTransfer } from './transfer-form';

/** What moved between the person’s own accounts: no spending, no income. */
export function TransfersPage() {
  const status = useQuery('ledger.status', {});
  const register = useQuery('money.register', ACCOUNTS_ONLY);
  return (
    <Answer query={status}>
      {({ today }) => (
        <Answer query={register}>
          {({ accounts }) => (
            <Page
              title="Move money between accounts"
              screen="Move money between accounts"
              lead={<p>Money that stays yours is no spending and no income, like cash drawn for the cash box. Both accounts are changed at once.</p>}
              back={<LinkButton kind="link" to="/money">Back to Money</LinkButton>}
            >
              <MoneyPlaces />
              <ProposedMoves />
              <Card title="Record a move">
                {accounts.length < 2 ? (
                  <EmptyState action={<LinkButton kind="filled" to="/money">Add an account</LinkButton>}>A move needs two accounts, and this ledger has {countOf(accounts.length, 'account')}.</EmptyState>
                ) : (
                  <TransferForm accounts={accounts} today={today} />
                )}
              </Card>
              <OneSided />
              <Confirmed />
            </Page>
          )}
        </Answer>
      )}
    </Answer>
  );
}

function TransferForm({ accounts, today }: { accounts: readonly RegisterAccount[]; today: IsoDay }) {
  const transfer = useCommand('payments.transfer');
  const notice = useNotice();
  const name = (id: number) => accounts.find((account) => account.id === id)?.name ?? '';
  const form = useForm({
    start: EMPTY_TRANSFER,
    read: (text) => readTransfer(text, today),
    save: transfer.run,
    onSaved: (_saved, move) => {
      notice.show({ words: `Saved: ${formatPounds(move.amountPence)} moved from ${name(move.fromAccountId)} to ${name(move.toAccountId)} on ${formatDay(move.paidOn)}.` });
      form.setText(EMPTY_TRANSFER);
    },
  });
  const choices = accounts.map(({ id, name: label }) => ({ value: String(id), label }));
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the move" isBusy={form.isBusy}>
      <Select {...form.field('fromAccountId')} label="Out of" blank="Choose an account" choices={choices} />
      <Select {...form.field('toAccountId')} label="Into" blank="Choose an account" choices={choices} />
      <DayField {...form.field('paidOn')} label="Day it was moved" hint="For example, 14/11/26 or 14 November" today={today} />
      <MoneyField {...form.field('amount')} label="Amount in pounds" />
      <Select {...form.field('fund')} label="Whose money was it?" hint="As usual: your own money out of an account of your own, or where the account has enough of that and too little of the council’s. Else the council’s." choices={MOVE_FUND_CHOICES} />
      <TextArea {...form.field('note')} label="Note (you can leave this empty)" rows={2} />
    </Form>
  );
}

/** Sorted as a move, but the other side is in no account here: its statement may be missing. */
function OneSided() {
  const { oneSided } = useQuery('transfers.list', {}).value ?? { oneSided: [] };
  if (oneSided.length === 0) return null;
  return (
    <Card title={oneSided.length === 1 ? 'One move has only one side' : `${oneSided.length} moves have only one side`}>
      <p>The other account’s payment is not here. Import its statement, record it by hand, or sort the payment as something else.</p>
      <Table
        caption="Moves with one side, newest first"
        hideCaption
        rows={oneSided}
        keyOf={(side) => side.entryId}
        columns={[
          { key: 'day', title: 'Day', width: 'tight', cell: (side) => formatDay(side.paidOn) },
          { key: 'who', title: 'Who', isRowHeader: true, cell: (side) => side.payee },
          { key: 'account', title: 'Account', cell: (side) => side.accountName },
          { key: 'amount', title: 'Amount', align: 'right', cell: (side) => <Money pence={side.amountPence} signed /> },
          {
            key: 'do',
            title: 'What to do',
            hideTitle: true,
            cell: (side) => (
              <LinkButton kind="link" to="/money" search={{ entry: side.entryId }} label={`See the payment: ${side.payee}, ${formatDay(side.paidOn)}`}>
                See the payment
              </LinkButton>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** Moves that were recorded or confirmed. */
function Confirmed() {
  const { confirmed } = useQuery('transfers.list', {}).value ?? { confirmed: [] };
  const part = useCommand('transfers.part');
  const notice = useNotice();
  if (confirmed.length === 0) return null;

  async function partAgain(move: (typeof confirmed)[number]) {
    const result = await part.run({ outEntryId: move.out.entryId });
    notice.show({ words: result.ok ? 'The two payments are no move any more. Sort each as what it was for.' : result.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <Card title="Moves between your accounts">
      <MovesTable
        caption="Moves between your accounts, newest first"
        moves={confirmed}
        action={(move) => (
          <>
            <WhoseButton move={move} />
            <Button kind="link" label={`Not one move: ${formatPounds(move.in.amountPence)} from ${move.out.accountName} to ${move.in.accountName}, ${formatDay(move.out.paidOn)}`} isBusy={part.isRunning} onPress={() => void partAgain(move)}>
              Not one move
            </Button>
          </>
        )}
      />
    </Card>
  );
}
