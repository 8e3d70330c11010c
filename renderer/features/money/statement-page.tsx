import { useParams } from '@tanstack/react-router';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { LinkButton } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { StatementAgreed } from './statement-agreed';
import './statement.css';
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

function Statement({ id, today }: { id: number; today: Parameters<typeof StatementWork>[0]['today'] }) {
  const statement = useQuery('statements.show', { id });
  // What was agreed or opened again is another screen: its sentence takes the focus.
  return <Answer query={statement}>{(value) => (value.state === 'done' ? <StatementAgreed key="done" statement={value} /> : <StatementWork key="begun" statement={value} today={today} />)}</Answer>;
}
