import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Fault } from '../../../shared/kernel/result';
import { countOf } from '../../../shared/kernel/plain-words';
import { readQuickRows, type QuickRow } from '../../../shared/ledger/quick-entry';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { ACCOUNTS_ONLY } from './accounts-only';
import './money.css';
import { draftOf, emptyRows, forgetDraft, keepDraft, type QuickDraft } from './quick-draft';
import { firstDayOf, quickInput } from './quick-form';
import { QuickGrid } from './quick-grid';
import { QuickLikes } from './quick-likes';
import type { RegisterAccount } from './register-row';

/** Payments off a screen or a PDF that gives no file: one row each, and the balance checked at once. */
export function QuickPage() {
  const status = useQuery('ledger.status', {});
  const register = useQuery('money.register', ACCOUNTS_ONLY);
  return (
    <Answer query={status}>
      {({ today, open }) => (
        <Answer query={register}>
          {({ accounts }) => {
            const usable = accounts.filter(({ closedOn }) => closedOn === null);
            return (
              <Page
                title="Type payments off a screen"
                screen="Type payments"
                lead={<p>One payment a row, the oldest first. Leave the day empty where it is the one above. What you type is kept here until you save or clear it.</p>}
                back={<LinkButton kind="link" to="/money">Back to Money</LinkButton>}
              >
                <Card>
                  {usable.length === 0 ? (
                    <EmptyState action={<LinkButton kind="filled" to="/money/accounts">Add an account</LinkButton>}>A payment belongs to an account, and this ledger has none that is open.</EmptyState>
                  ) : (
                    <Grid ledger={open ? `${open.folder}/${open.fileName}` : ''} accounts={usable} today={today} />
                  )}
                </Card>
              </Page>
            );
          }}
        </Answer>
      )}
    </Answer>
  );
}

function Grid({ ledger, accounts, today }: { ledger: string; accounts: readonly RegisterAccount[]; today: IsoDay }) {
  const [draft, setDraft] = useState<QuickDraft>(() => draftOf(ledger) ?? { accountId: String((accounts.find(({ kind }) => kind === 'card') ?? accounts[0])?.id ?? ''), rows: emptyRows() });
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [saved, setSaved] = useState<Output<'payments.recordQuick'> | null>(null);
  const record = useCommand('payments.recordQuick');
  const notice = useNotice();
  const navigate = useNavigate();
  const accountId = Number(draft.accountId);
  const firstDay = firstDayOf(draft.rows, today);
  const start = useQuery('payments.quickStart', { accountId, on: firstDay ?? today }, { enabled: firstDay !== null });
  const reads = readQuickRows(draft.rows, firstDay === null ? null : (start.value ?? null), today);
  const change = (next: QuickDraft) => {
    keepDraft(ledger, next);
    setDraft(next);
  };
  const setRows = (rows: readonly QuickRow[]) => change({ ...draft, rows });
  const typed = reads.filter(({ kind }) => kind === 'read').length;

  async function save() {
    const input = quickInput(accountId, reads);
    if (!input.ok) return setFaults(input.faults);
    const answer = await record.run(input.value);
    if (!answer.ok) return setFaults(answer.faults);
    forgetDraft(ledger);
    if (answer.value.likes.length > 0) return setSaved(answer.value);
    notice.showOnNextPage({ words: `Saved ${countOf(answer.value.recorded, 'payment')}.` });
    void navigate({ to: '/money', search: { account: accountId } });
  }
  if (saved) {
    return (
      <QuickLikes
        saved={saved}
        accountId={accountId}
        onMore={() => {
          setSaved(null);
          setFaults([]);
          setDraft({ ...draft, rows: emptyRows() });
        }}
      />
    );
  }
  return (
    <Form
      faults={faults}
      onSubmit={() => void save()}
      submit={typed === 0 ? 'Save the payments' : `Save ${countOf(typed, 'payment')}`}
      isBusy={record.isRunning}
      others={
        <>
          <Button icon={Plus} onPress={() => setRows([...draft.rows, ...emptyRows(5)])}>
            Add 5 rows
          </Button>
          <Button
            onPress={() => {
              forgetDraft(ledger);
              setFaults([]);
              setDraft({ ...draft, rows: emptyRows() });
            }}
          >
            Clear everything
          </Button>
        </>
      }
    >
      <Select
        name="accountId"
        label="Account"
        value={draft.accountId}
        onChange={(id) => change({ ...draft, accountId: id })}
        choices={accounts.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <QuickGrid rows={draft.rows} reads={reads} onChange={setRows} />
    </Form>
  );
}
