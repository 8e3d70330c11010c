import { useNavigate } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { formatPeriod } from '../../../shared/kernel/period';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { Page } from '../../ui/page';
import { Table } from '../../ui/table';
import { FiguresFields } from './figures-fields';
import { MoneyPlaces } from './money-places';
import { nextWords, statementName, statementsTitle, type StatementAccount } from './statement-words';

type List = Output<'statements.list'>;

/** How far does each account agree with its bank, and what comes next? */
export function StatementsPage() {
  const status = useQuery('ledger.status', {});
  const list = useQuery('statements.list', {});
  return <Answer query={status}>{({ today }) => <Answer query={list}>{(value) => <Statements list={value} today={today} />}</Answer>}</Answer>;
}

function Statements({ list, today }: { list: List; today: IsoDay }) {
  const [asked, setAsked] = useState<StatementAccount | null>(null);
  const accounts = list.accounts.filter(({ isCash }) => !isCash);
  // The first account with something to do has the screen's one filled button.
  const first = accounts.find(({ next, begunId }) => next !== null || begunId !== null);
  return (
    <Page
      title={statementsTitle(list)}
      screen="Statements"
      lead={<p>Take the bank’s statement and tick each payment that is on it. When nothing is left between the two, the account agrees with the bank, to the penny.</p>}
    >
      <MoneyPlaces />
      {accounts.length === 0 && (
        <Card>
          <EmptyState action={<LinkButton to="/money">Go to Payments</LinkButton>}>An account is agreed with its bank’s statement. Add the account that the direct payment comes into first.</EmptyState>
        </Card>
      )}
      {accounts.map((account) => (
        <Card key={account.id} title={account.name}>
          <p>{nextWords(account)}</p>
          <Buttons>
            {account.begunId !== null && (
              <LinkButton to={`/money/statements/${account.begunId}`} kind={account === first ? 'filled' : 'outlined'} icon={Scale} label={`Go on with the statement of ${account.name}`}>
                Go on with the statement
              </LinkButton>
            )}
            {account.begunId === null && account.next !== null && (
              <Button kind={account === first ? 'filled' : 'outlined'} icon={Scale} label={`Agree with the bank: ${account.name}`} onPress={() => setAsked(account)}>
                Agree with the bank
              </Button>
            )}
          </Buttons>
        </Card>
      ))}
      {list.statements.length > 0 && <AllStatements statements={list.statements} isOneAccount={list.accounts.length === 1} />}
      {asked && (
        <Dialog isOpen title={`The bank’s statement of ${asked.name}`} onClose={() => setAsked(null)}>
          <BeginForm account={asked} today={today} />
        </Dialog>
      )}
    </Page>
  );
}

function BeginForm({ account, today }: { account: StatementAccount; today: IsoDay }) {
  const begin = useCommand('statements.begin');
  const navigate = useNavigate();
  const { from, to } = account.next ?? { from: today, to: null };
  return (
    <>
      <p>What stands at the top and the bottom of the statement. The payments that the bank’s file brought in these days come ticked.</p>
      <FiguresFields
        accountId={account.id}
        start={{ from: formatDay(from), to: to === null ? '' : formatDay(to), opening: '', closing: '' }}
        isFilledIn={false}
        today={today}
        submit="Go on to the payments"
        save={(figures) => begin.run({ ...figures, accountId: account.id })}
        onSaved={({ id }) => void navigate({ to: `/money/statements/${id}` })}
      />
    </>
  );
}

function AllStatements({ statements, isOneAccount }: { statements: List['statements']; isOneAccount: boolean }) {
  return (
    <Card title="Your statements" isFlush>
      <Table
        caption="Statements, the latest first"
        hideCaption
        rows={statements}
        keyOf={(statement) => statement.id}
        columns={[
          { key: 'days', title: 'Days', isRowHeader: true, cell: (statement) => formatPeriod(statement) },
          ...(isOneAccount ? [] : [{ key: 'account', title: 'Account', cell: (statement: List['statements'][number]) => statement.accountName }]),
          { key: 'opening', title: 'Start', align: 'right' as const, cell: (statement) => <Money pence={statement.openingPence} /> },
          { key: 'in', title: 'In', align: 'right' as const, cell: (statement) => <Money pence={statement.inPence} /> },
          { key: 'out', title: 'Out', align: 'right' as const, cell: (statement) => <Money pence={statement.outPence} /> },
          { key: 'closing', title: 'End', align: 'right' as const, cell: (statement) => <Money pence={statement.closingPence} /> },
          { key: 'state', title: 'State', cell: (statement) => (statement.state === 'done' ? 'Agreed' : stateWords(statement)) },
          {
            key: 'do',
            title: 'What to do',
            hideTitle: true,
            cell: (statement) => {
              const words = statement.state === 'done' ? 'See it' : 'Go on';
              return (
                <LinkButton kind="link" to={`/money/statements/${statement.id}`} label={`${words}: ${statementName(statement)}`}>
                  {words}
                </LinkButton>
              );
            },
          },
        ]}
      />
    </Card>
  );
}

function stateWords({ differencePence }: List['statements'][number]): string {
  return differencePence === 0 ? 'Begun, nothing left between' : `Begun, ${formatPounds(Math.abs(differencePence))} left between`;
}
