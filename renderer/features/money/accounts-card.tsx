import { Link } from '@tanstack/react-router';
import { ArrowLeftRight, Plus } from 'lucide-react';
import { useState } from 'react';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { RecordHistory } from '../../api/record-history';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Checkbox, Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { Money } from '../../ui/money';
import { MoneyField } from '../../ui/money-field';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { ACCOUNT_KIND_WORDS, accountText, EMPTY_ACCOUNT, readAccount, type ShownAccount } from './account-form';
import { agreementWords } from './money-words';
import { CloseAccountForm } from './close-account-form';
import { readStatement } from './statement-form';

type Asked =
  | { readonly kind: 'account'; readonly account: ShownAccount | null }
  | { readonly kind: 'statement'; readonly account: ShownAccount }
  | { readonly kind: 'close'; readonly account: ShownAccount };

/** The accounts, how far each agrees with its bank, and adding one. */
export function AccountsCard({ accounts, today }: { accounts: readonly ShownAccount[]; today: IsoDay }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <Card
      title="Accounts"
      aside={
        <Buttons>
          {accounts.length > 1 && (
            <LinkButton to="/money/transfers" icon={ArrowLeftRight}>
              Move money between accounts
            </LinkButton>
          )}
          <Button icon={Plus} onPress={() => setAsked({ kind: 'account', account: null })}>
            Add an account
          </Button>
        </Buttons>
      }
    >
      {accounts.length === 0 ? (
        <p className="quiet">The account that the direct payment comes into will stand here.</p>
      ) : (
        <Table
          caption="Your accounts"
          hideCaption
          rows={accounts}
          keyOf={(account) => account.id}
          columns={[
            {
              key: 'name',
              title: 'Account',
              isRowHeader: true,
              width: 'wide',
              cell: (account) => (
                <span className="two-lines">
                  <Link to="/money" search={{ account: account.id }}>
                    {account.name}
                  </Link>
                  <span className="second-line">{account.closedOn === null ? ACCOUNT_KIND_WORDS[account.kind] : `Closed on ${formatDay(account.closedOn)}`}</span>
                </span>
              ),
            },
            { key: 'bank', title: 'Bank’s balance', cell: (account) => (account.kind === 'cash' ? null : agreementWords(account)) },
            { key: 'whose', title: 'Whose money', cell: (account) => account.fundWords ?? (account.balancePence === 0 ? null : 'All of it is the direct payment.') },
            { key: 'balance', title: 'Balance', align: 'right', cell: (account) => <Money pence={account.balancePence} /> },
            {
              key: 'do',
              title: 'What to do',
              hideTitle: true,
              cell: (account) => (
                <span className="row-actions">
                  {account.kind !== 'cash' && (
                    <Button kind="link" label={`Enter the bank’s balance of ${account.name}`} onPress={() => setAsked({ kind: 'statement', account })}>
                      Enter the bank’s balance
                    </Button>
                  )}
                  <Button kind="link" label={`Change ${account.name}`} onPress={() => setAsked({ kind: 'account', account })}>
                    Change
                  </Button>
                  {account.closedOn === null && (
                    <Button kind="link" label={`Close the account ${account.name}`} onPress={() => setAsked({ kind: 'close', account })}>
                      Close the account
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      {asked?.kind === 'account' && (
        <Dialog isOpen title={asked.account ? `Change ${asked.account.name}` : 'Add an account'} onClose={close}>
          <AccountFields id={asked.account?.id ?? null} start={asked.account ? accountText(asked.account) : EMPTY_ACCOUNT} today={today} onClose={close} />
          {asked.account && <RecordHistory table="account" id={asked.account.id} />}
        </Dialog>
      )}
      {asked?.kind === 'statement' && (
        <Dialog isOpen title={`What the bank says of ${asked.account.name}`} onClose={close}>
          <StatementForm account={asked.account} today={today} onClose={close} />
        </Dialog>
      )}
      {asked?.kind === 'close' && (
        <Dialog isOpen title={`Close the account ${asked.account.name}`} onClose={close}>
          <CloseAccountForm account={asked.account} accounts={accounts} today={today} onClose={close} />
        </Dialog>
      )}
    </Card>
  );
}

function AccountFields({ id, start, today, onClose }: { id: number | null; start: typeof EMPTY_ACCOUNT; today: IsoDay; onClose: () => void }) {
  const banks = useQuery('ledger.status', {}).value?.banks ?? [];
  const save = useCommand('accounts.save');
  const notice = useNotice();
  const form = useForm({
    start,
    read: (text) => readAccount(text, id, today),
    save: save.run,
    onSaved: (_, { name }) => {
      onClose();
      notice.show({ words: `Saved the account ${name}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save account" isBusy={form.isBusy}>
      <TextField {...form.field('name')} label="What you call it" hint="For example, Direct payment account" />
      <Select
        {...form.field('kind')}
        label="Kind of account"
        choices={Object.entries(ACCOUNT_KIND_WORDS).map(([value, label]) => ({ value, label }))}
      />
      <Select
        {...form.field('bank')}
        label="Bank"
        hint="So that its statements can be read"
        blank="Another bank, or none"
        choices={banks.map((bank) => ({ value: bank.id, label: bank.name }))}
      />
      <Checkbox {...form.field('isDirectPayment')} label="The direct payment comes into it" />
      <DayField {...form.field('openedOn')} label="Day from which this ledger covers it" today={today} />
      <MoneyField {...form.field('opening')} label="Opening balance, in pounds" hint="What was in it at the start of that day. A minus sign means overdrawn. Leave it empty for nothing." />
      {form.text.opening.trim() !== '' && (
        <>
          <MoneyField {...form.field('openingOwn')} label="How much of it was your own money, in pounds" hint="Leave it empty where none of it was." />
          <TextField {...form.field('openingWords')} label="What shows that balance" hint="For example, the statement of March 2026" />
        </>
      )}
      {start.closedOn !== '' && <DayField {...form.field('closedOn')} label="Day it was closed (leave empty to open it again)" today={today} />}
    </Form>
  );
}

function StatementForm({ account, today, onClose }: { account: ShownAccount; today: IsoDay; onClose: () => void }) {
  const record = useCommand('statements.record');
  const notice = useNotice();
  const form = useForm({
    start: { closingOn: '', closing: '' },
    read: (text) => readStatement(text, account.id, today),
    save: record.run,
    onSaved: (_, { closingOn, closingPence }) => {
      onClose();
      notice.show({ words: `Saved: the bank says ${formatPounds(closingPence)} in ${account.name} at the end of ${formatDay(closingOn)}.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the bank’s balance" isBusy={form.isBusy}>
      <DayField {...form.field('closingOn')} label="Last day of the statement" today={today} />
      <MoneyField {...form.field('closing')} label="Balance that the bank states, in pounds" hint="A minus sign means overdrawn" />
    </Form>
  );
}
