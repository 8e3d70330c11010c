import { useNavigate } from '@tanstack/react-router';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Duty } from '../../../shared/employer/duty';
import { countOf } from '../../../shared/kernel/plain-words';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useToday } from '../../api/use-today';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { useNotice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { DutiesCalendar } from './duties-calendar';
import { DutiesCard } from './duties-card';
import { dutiesLead, dutiesTitle, toComeWords } from './duties-words';
import './employing.css';
import { EmployingPlaces } from './employing-places';
import { fieldOf } from './employing-words';
import { PensionCard } from './pension-card';

type Shown = Output<'duties.show'>;

/** What does the law ask of me, and by when? */
export function DutiesPage() {
  const duties = useQuery('duties.show', {});
  return <Answer query={duties}>{(value) => <Duties value={value} />}</Answer>;
}

function Duties({ value }: { value: Shown }) {
  const today = useToday();
  const [look, setLook] = useState<'list' | 'calendar'>('list');
  const navigate = useNavigate();
  function write({ dutyId, workerId, writtenAt }: Duty) {
    if (writtenAt === 'worker' && workerId !== null) void navigate({ to: `/employing/person/${workerId}`, search: { field: fieldOf(dutyId) ?? undefined } as never });
    else void navigate({ to: '/employing', search: { open: writtenAt } as never });
  }
  return (
    <Page screen="Duties" title={dutiesTitle(value)} lead={value.workers > 0 && <p>{dutiesLead(value)}</p>} actions={value.workers > 0 && <SaveCalendar />}>
      <EmployingPlaces />
      {value.workers === 0 ? (
        <Card>
          <EmptyState action={<LinkButton kind="filled" to="/employing/person/new">Add a personal assistant</LinkButton>}>
            <p>Whoever employs somebody has duties: to see papers before the first day, to report pay, to keep records. Once a personal assistant is written down, each duty stands here with its day and what to keep as proof.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <div className="duty-filter">
            <Select
              name="look"
              label="Show as"
              value={look}
              onChange={setLook}
              choices={[
                { value: 'list', label: 'A list' },
                { value: 'calendar', label: 'A calendar' },
              ]}
            />
          </div>
          {look === 'list' ? <DutiesCard duties={value.duties} today={today} onWrite={write} /> : <DutiesCalendar duties={value.duties} today={today} />}
          {value.pension.people.length > 0 && <PensionCard pension={value.pension} today={today} />}
          <ToCome laws={value.toCome} />
          <Always duties={value.always} />
        </>
      )}
    </Page>
  );
}

/** Late, due and coming duties of the next year as a file that every calendar program reads. */
function SaveCalendar() {
  const { run, isRunning } = useCommand('duties.exportCalendar');
  const notice = useNotice();
  async function save() {
    const saved = await run({});
    if (!saved.ok) notice.show({ words: saved.faults.map((fault) => fault.message).join(' ') });
    else if (saved.value) notice.show({ words: `Saved: ${countOf(saved.value.duties, 'duty', 'duties')} in ${saved.value.name}. Open it with your calendar. Save it again later: nothing will stand there twice.` });
  }
  return (
    <Button icon={CalendarPlus} isBusy={isRunning} onPress={() => void save()}>
      Save for your calendar
    </Button>
  );
}

/** Of the law that is to come, the next stand in sight. */
const FIRST_LAWS = 2;

function ToCome({ laws }: { laws: Shown['toCome'] }) {
  if (laws.length === 0) return null;
  return (
    <Card title="Law that is to come">
      <p className="quiet">You need not do anything yet. What has no day is not fixed.</p>
      <Laws laws={laws.slice(0, FIRST_LAWS)} />
      {laws.length > FIRST_LAWS && (
        <Disclosure summary={`${laws.length - FIRST_LAWS} more that may come`}>
          <Laws laws={laws.slice(FIRST_LAWS)} />
        </Disclosure>
      )}
    </Card>
  );
}

function Laws({ laws }: { laws: Shown['toCome'] }) {
  return (
    <ul className="standing-duties">
      {laws.map((law) => (
        <li key={law.dutyId}>
          <strong>{law.title}</strong>
          <span className="duty-for">{toComeWords(law)}</span>
          <Disclosure summary={`More about: ${law.title}`}>
            <p>{law.words}</p>
            <p>{law.how}</p>
            <p className="quiet">{law.source}</p>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Always({ duties }: { duties: Shown['always'] }) {
  if (duties.length === 0) return null;
  return (
    <Card title="What always holds">
      <Disclosure summary={`${countOf(duties.length, 'rule')} without a day`}>
        <ul className="standing-duties">
          {duties.map((duty) => (
            <li key={duty.dutyId}>
              <strong>{duty.title}</strong>
              <p>
                {duty.words} {duty.how}
              </p>
              <p className="quiet">
                Keep: {duty.evidence} {duty.source}.
              </p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}
