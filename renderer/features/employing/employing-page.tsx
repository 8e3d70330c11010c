import { useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Duty } from '../../../shared/employer/duty';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { DutiesCard } from './duties-card';
import { EmployerCard } from './employer-card';
import './employing.css';
import { employingLead, employingTitle, fieldOf, workersByTime, type ProofField } from './employing-words';
import { EmployingPlaces } from './employing-places';
import { InsuranceCard } from './insurance-card';
import { WorkerCard } from './worker-card';
import { WorkerPage } from './worker-page';

/** Am I a safe employer? */
export function EmployingPage() {
  const status = useQuery('ledger.status', {});
  const employing = useQuery('employing.show', {});
  return <Answer query={status}>{({ today }) => <Answer query={employing}>{(value) => <Employing value={value} today={today} />}</Answer>}</Answer>;
}

/** What a flag's next step asks this page to open; see `linkOfFlag`. */
type Search = { readonly worker?: number; readonly field?: ProofField; readonly open?: 'insurance' | 'employer' };

type Asked = { readonly worker: number | 'new'; readonly field: ProofField | null };

function Employing({ value, today }: { value: Output<'employing.show'>; today: IsoDay }) {
  const search: Search = useSearch({ strict: false });
  const { workers, duties, employer, policies } = value;
  const isThere = workers.some(({ worker }) => worker.id === search.worker);
  const [asked, setAsked] = useState<Asked | null>(search.worker !== undefined && isThere ? { worker: search.worker, field: search.field ?? null } : null);
  const [opened, setOpened] = useState<'insurance' | 'employer' | null>(search.open ?? null);
  if (asked !== null) {
    const worker = workers.find((each) => each.worker.id === asked.worker)?.worker ?? null;
    return <WorkerPage key={`worker-${asked.worker}`} worker={worker} field={asked.field} today={today} onClose={() => setAsked(null)} />;
  }
  function write({ dutyId, workerId, writtenAt }: Duty) {
    if (writtenAt === 'worker' && workerId !== null) setAsked({ worker: workerId, field: fieldOf(dutyId) });
    else if (writtenAt !== null && writtenAt !== 'worker') setOpened(writtenAt);
  }
  const { current, toCome, past } = workersByTime(workers, today);
  const cardOf = (each: (typeof workers)[number]) => <WorkerCard key={each.worker.id} shown={each} today={today} onChange={() => setAsked({ worker: each.worker.id, field: null })} />;
  const late = duties.filter((duty) => duty.state === 'late').length;
  return (
    <Page
      key="employing"
      title={employingTitle(workers.length, late)}
      screen="Employing"
      lead={workers.length > 0 && <p>{employingLead(value)}</p>}
      actions={
        <Button icon={Plus} kind={workers.length === 0 ? 'filled' : 'outlined'} onPress={() => setAsked({ worker: 'new', field: null })}>
          Add a personal assistant
        </Button>
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
          <DutiesCard duties={duties} today={today} onWrite={write} />
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
    </Page>
  );
}
