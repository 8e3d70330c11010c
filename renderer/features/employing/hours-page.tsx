import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { mondayOf } from '../../../shared/employer/work-week';
import { addDays, formatDay, isIsoDay, parseDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import type { Fault } from '../../../shared/kernel/result';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { DayField } from '../../ui/day-field';
import { Disclosure } from '../../ui/disclosure';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { Table } from '../../ui/table';
import { EmployingPlaces } from './employing-places';
import './hours.css';
import { HoursImport } from './hours-import';
import { HoursRota } from './hours-rota';
import { HoursWeek } from './hours-week';
import type { Week } from './hours-week-form';
import { differenceWords, hoursTitle, WEEK_STATE_WORDS, weekStanding } from './hours-words';

type Shown = Output<'hours.show'>;
type Search = { readonly worker?: number; readonly week?: string };

/** Who worked when: a week of one PA at a time. */
export function HoursPage() {
  const { worker, week }: Search = useSearch({ strict: false });
  const status = useQuery('ledger.status', {});
  const hours = useQuery('hours.show', { workerId: worker ?? null, weekOf: week !== undefined && isIsoDay(week) ? week : null });
  return (
    <Answer query={status}>
      {({ open }) => <Answer query={hours}>{(value) => <Hours value={value} ledger={open ? `${open.folder}/${open.fileName}` : ''} />}</Answer>}
    </Answer>
  );
}

function Hours({ value, ledger }: { value: Shown; ledger: string }) {
  const { chosen, workers, today } = value;
  const worker = workers.find(({ id }) => id === chosen?.workerId);
  return (
    <Page title={hoursTitle(value)} screen="Hours" lead={chosen && <p>{weekStanding(chosen)}</p>}>
      <EmployingPlaces />
      {!chosen || !worker ? (
        <Card>
          <EmptyState action={<LinkButton kind="filled" to="/employing/person/new">Add a personal assistant</LinkButton>}>
            <p>Here you write down who worked when, week by week. From it come the pay, the holiday earned and the sheets to sign.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <ChooseWeek value={value} chosen={chosen} />
          <HoursWeek key={`${chosen.workerId} ${chosen.weekFrom}`} week={chosen} worker={worker} by={value.by} today={today} ledger={ledger} />
          <Against week={chosen} />
          <Weeks week={chosen} />
          <HoursRota key={`rota ${chosen.workerId}`} week={chosen} worker={worker} today={today} />
          <HoursImport key={`import ${chosen.workerId}`} worker={worker} />
        </>
      )}
    </Page>
  );
}

function useGoToWeek() {
  const navigate = useNavigate();
  return (worker: number, week: IsoDay) => void navigate({ to: '/employing/hours', search: { worker, week }, replace: true });
}

function ChooseWeek({ value: { workers, today }, chosen }: { value: Shown; chosen: Week }) {
  const go = useGoToWeek();
  return (
    <div className="hours-choose">
      {workers.length > 1 && (
        <Select
          name="worker"
          label="Personal assistant"
          value={String(chosen.workerId)}
          onChange={(id) => go(Number(id), chosen.weekFrom)}
          choices={workers.map(({ id, name, isCurrent }) => ({ value: String(id), label: isCurrent ? name : `${name} (not working now)` }))}
        />
      )}
      <Button icon={ChevronLeft} onPress={() => go(chosen.workerId, addDays(chosen.weekFrom, -7))}>
        Week before
      </Button>
      <Button icon={ChevronRight} onPress={() => go(chosen.workerId, addDays(chosen.weekFrom, 7))}>
        Week after
      </Button>
      <OtherWeek onGo={(monday) => go(chosen.workerId, monday)} today={today} />
    </div>
  );
}

function OtherWeek({ onGo, today }: { onGo: (monday: IsoDay) => void; today: IsoDay }) {
  const [day, setDay] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  function go() {
    const typed = parseDay(day, today);
    setFaults(typed.ok ? [] : typed.faults.map((fault) => ({ ...fault, field: 'weekOf' })));
    if (typed.ok) onGo(mondayOf(typed.value));
  }
  return (
    <Disclosure summary="Another week">
      <Form faults={faults} onSubmit={go} submit="Go to that week" isQuiet>
        <DayField name="weekOf" label="Any day in that week" value={day} onChange={setDay} today={today} />
      </Form>
    </Disclosure>
  );
}

function Against({ week }: { week: Week }) {
  const rows = week.against.map((against, index) => ({ ...against, name: index === 0 ? 'This week' : `Four weeks to ${formatDay(against.period.to)}` }));
  const agreed = (minutes: number | null) => (minutes === null ? 'Not written down' : formatMinutes(minutes));
  return (
    <Card title="Against what was agreed">
      <Table
        caption="Hours worked against the contract and the plan"
        hideCaption
        rows={rows}
        keyOf={(row) => row.name}
        columns={[
          { key: 'when', title: 'When', isRowHeader: true, cell: (row) => row.name },
          { key: 'worked', title: 'Worked', align: 'right', cell: (row) => formatMinutes(row.workedMinutes) },
          { key: 'contract', title: 'Contract', align: 'right', cell: (row) => agreed(row.contractMinutes) },
          { key: 'contractMore', title: 'Against contract', align: 'right', cell: (row) => differenceWords(row.workedMinutes, row.contractMinutes) },
          { key: 'plan', title: 'Plan', align: 'right', cell: (row) => agreed(row.plannedMinutes) },
          { key: 'planMore', title: 'Against plan', align: 'right', cell: (row) => differenceWords(row.workedMinutes, row.plannedMinutes) },
        ]}
      />
      <p className="quiet">Of a sleep-in only the time awake for work counts here, because the night itself is paid by the night. Cancelled visits are not worked.</p>
    </Card>
  );
}

/** So many weeks stand in sight; the one that is shown always does. */
const FIRST_WEEKS = 5;

function Weeks({ week }: { week: Week }) {
  const go = useGoToWeek();
  const [isWhole, setWhole] = useState(false);
  if (week.weeks.length === 0) return null;
  const shown = isWhole ? week.weeks : week.weeks.filter(({ weekFrom }, at) => at < FIRST_WEEKS || weekFrom === week.weekFrom);
  const hasNights = week.weeks.some(({ sleepIns }) => sleepIns > 0);
  return (
    <Card title="Weeks">
      <Table
        caption="The last twelve weeks"
        hideCaption
        rows={shown}
        keyOf={(row) => row.weekFrom}
        selectedKey={week.weekFrom}
        onOpen={(row) => go(week.workerId, row.weekFrom)}
        columns={[
          { key: 'week', title: 'Week from', isRowHeader: true, cell: (row) => formatDay(row.weekFrom) },
          { key: 'worked', title: 'Worked', align: 'right', cell: (row) => formatMinutes(row.workedMinutes) },
          ...(hasNights ? [{ key: 'nights', title: 'Sleep-ins', align: 'right' as const, cell: (row: Week['weeks'][number]) => String(row.sleepIns) }] : []),
          { key: 'state', title: 'State', cell: (row) => WEEK_STATE_WORDS[row.state] },
        ]}
      />
      {shown.length < week.weeks.length && (
        <Button kind="link" onPress={() => setWhole(true)}>
          Show earlier weeks
        </Button>
      )}
    </Card>
  );
}
