import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Duty } from '../../../shared/employer/duty';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { DutiesCard } from './duties-card';
import { EmployerCard } from './employer-card';
import './employing.css';
import { employingLead, employingTitle, fieldOf, workersByTime } from './employing-words';
import { EmployingPlaces } from './employing-places';
import { InsuranceCard } from './insurance-card';
import { OthersCard } from './others-card';
import { WorkerCard } from './worker-card';

/** Am I a safe employer? */
export function EmployingPage() {
  const status = useQuery('ledger.status', {});
  const employing = useQuery('employing.show', {});
  return <Answer query={status}>{({ today }) => <Answer query={employing}>{(value) => <Employing value={value} today={today} />}</Answer>}</Answer>;
}

/** What a flag's next step asks this page to open; see `linkOfFlag`. */
type Search = { readonly open?: 'insurance' | 'employer' };

function Employing({ value, today }: { value: Output<'employing.show'>; today: IsoDay }) {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const people = useQuery('people.show', {});
  const { workers, duties, employer, policies } = value;
  const [opened, setOpened] = useState<'insurance' | 'employer' | null>(search.open ?? null);
  function write({ dutyId, workerId, writtenAt }: Duty) {
    if (writtenAt === 'worker' && workerId !== null) void navigate({ to: `/employing/person/${workerId}`, search: { field: fieldOf(dutyId) ?? undefined } as never });
    else if (writtenAt !== null && writtenAt !== 'worker') setOpened(writtenAt);
  }
  const { current, toCome, past } = workersByTime(workers, today);
  const cardOf = (each: (typeof workers)[number]) => <WorkerCard key={each.worker.id} shown={each} today={today} />;
  const late = duties.filter((duty) => duty.state === 'late').length;
  return (
    <Page
      key="employing"
      title={employingTitle(workers.length, late)}
      screen="Employing"
      lead={workers.length > 0 && <p>{employingLead(value)}</p>}
      actions={
        <LinkButton icon={Plus} kind={workers.length === 0 ? 'filled' : 'outlined'} to="/employing/person/new">
          Add a personal assistant
        </LinkButton>
      }
    >
      <EmployingPlaces />
      {workers.length === 0 ? (
        <Card>
          <EmptyState>
            <p>Someone you pay to support you is a personal assistant. For each one you will see the pay against the lowest pay allowed, what a year costs, and what the law asks of you, with days.</p>
            <p>If an agency supports you, there is nothing to do here.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <DutiesCard duties={duties} today={today} onWrite={write} isBrief />
          {current.length > 0 && <div className="workers">{current.map(cardOf)}</div>}
          {toCome.length > 0 && (
            <section>
              <h2>Not started yet</h2>
              <div className="workers">{toCome.map(cardOf)}</div>
            </section>
          )}
          {past.length > 0 && (
            <Disclosure summary="Personal assistants who have left">
              <div className="workers">{past.map(cardOf)}</div>
            </Disclosure>
          )}
          <InsuranceCard policies={policies} today={today} isOpened={opened === 'insurance'} onClosed={() => setOpened(null)} />
          <EmployerCard employer={employer} today={today} isOpened={opened === 'employer'} onClosed={() => setOpened(null)} />
        </>
      )}
      {people.value && <OthersCard {...people.value} />}
    </Page>
  );
}
