import { useParams } from '@tanstack/react-router';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { MoneyPlaces } from './money-places';
import { StatementAgreed } from './statement-agreed';
import './money.css';
import './statement.css';
import { statementName, statementTitle, type StatementView } from './statement-words';
import { StatementWork } from './statement-work';

/** One statement of the bank, held against the payments of its account. */
export function StatementPage() {
  const { id } = useParams({ strict: false }) as { id?: string };
  const status = useQuery('ledger.status', {});
  const known = /^[1-9]\d{0,8}$/.test(id ?? '') ? Number(id) : null;
  if (known === null) {
    return (
      <Page title="There is no such statement" screen="Statement">
        <EmptyState action={<LinkButton to="/money/statements">Go to Statements</LinkButton>}>The link led to a statement that is not in this ledger. Nothing is lost.</EmptyState>
      </Page>
    );
  }
  return <Answer query={status}>{({ today }) => <Statement key={known} id={known} today={today} />}</Answer>;
}

/** One page for both, so that what was done is said on it: agreeing it and opening it again turn the one into the other. */
function Statement({ id, today }: { id: number; today: IsoDay }) {
  const statement = useQuery('statements.show', { id });
  return (
    <Answer query={statement}>
      {(value) => (
        <Page
          title={statementTitle(value)}
          screen={value.state === 'done' ? 'Agreed statement' : 'Agree with the bank'}
          back={
            <LinkButton kind="link" to="/money/statements">
              Back to Statements
            </LinkButton>
          }
          lead={<p>{leadOf(value)}</p>}
        >
          <MoneyPlaces />
          {value.state === 'done' ? <StatementAgreed statement={value} /> : <StatementWork statement={value} today={today} />}
        </Page>
      )}
    </Answer>
  );
}

function leadOf(statement: StatementView): string {
  return statement.state === 'done'
    ? `${statementName(statement)}. The day, amount and account of its payments are closed, and no payment can be added on these days. What they were for, evidence and notes stay open.`
    : `${statementName(statement)}. Everything you tick is kept, so you can stop and go on another day.`;
}
