import { Link } from '@tanstack/react-router';
import { FlaskConical, Plus } from 'lucide-react';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { BudgetCards } from './budget-cards';
import { NeedsMatrix } from './needs-matrix';
import { ServicesTable } from './services-table';
import './support.css';
import { costSentence, supportSentence } from './support-words';
import { WeekCard } from './week-card';
import { YearlyCard } from './yearly-card';

type Support = Output<'support.show'>;

/** Are my needs met, and at what cost? */
export function SupportPage() {
  const support = useQuery('support.show', {});
  return <Answer query={support}>{(value) => <SupportOf support={value} />}</Answer>;
}

function SupportOf({ support }: { support: Support }) {
  const hasNeeds = support.needs.length > 0;
  const addNeed = (
    <LinkButton icon={Plus} kind={hasNeeds ? 'outlined' : 'filled'} to="/needs-and-services/need/new">
      Add a need
    </LinkButton>
  );
  const addService = (
    <LinkButton icon={Plus} kind={hasNeeds ? 'filled' : 'outlined'} to="/needs-and-services/service/new">
      Add a service
    </LinkButton>
  );
  return (
    <Page
      screen="Needs and services"
      title={supportSentence(support.coverage)}
      lead={<p>{costSentence(support.yearly)}</p>}
      actions={
        <>
          {addNeed}
          {addService}
          {support.services.length > 0 && (
            <LinkButton icon={FlaskConical} to="/needs-and-services/what-if">
              Try a change
            </LinkButton>
          )}
        </>
      }
    >
      <Card title="Each need and what meets it" isFlush={hasNeeds}>
        {hasNeeds ? (
          <NeedsMatrix support={support} />
        ) : (
          <EmptyState>Each need from your assessment would stand here, with the services that meet it and how much of it they meet.</EmptyState>
        )}
      </Card>
      <Card title="Services and what they cost" aside={<Link to="/needs-and-services/terms">School terms</Link>} isFlush={support.services.length > 0}>
        {support.services.length > 0 ? (
          <ServicesTable support={support} />
        ) : (
          <EmptyState>Who helps you, how often and for how much would stand here: PAs, agencies, activities, and help without pay.</EmptyState>
        )}
      </Card>
      <WeekCard support={support} />
      <YearlyCard yearly={support.yearly} />
      <BudgetCards support={support} />
    </Page>
  );
}
