import { Link } from '@tanstack/react-router';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { needTitlesOf } from '../../../shared/plan/service-words';
import { useToday } from '../../api/use-today';
import { Disclosure } from '../../ui/disclosure';
import { Money } from '../../ui/money';
import { Badge } from '../../ui/severity';
import { Table, type Column } from '../../ui/table';
import { FUNDER_WORDS, servicesByTime } from './support-words';

type Support = Output<'support.show'>;
type Row = Support['services'][number];
type Rhythm = keyof NonNullable<Row['costs']>;

/** Each service with what it is for, how often it comes and its exact cost; those that have not started and those that have ended stand apart. */
export function ServicesTable({ support }: { support: Support }) {
  const today = useToday();
  const columns = columnsFor(support, today);
  const { current, toCome, ended } = servicesByTime(support.services, today);
  return (
    <>
      {(current.length > 0 || toCome.length === 0) && (
        <Table caption="What each costs. Four weeks is 28 days, not a month." columns={columns} rows={current} keyOf={(row) => row.service.id} />
      )}
      {toCome.length > 0 && (
        <div className="services-apart">
          <h3>Not started yet</h3>
          <Table caption="Services whose first day is still to come" columns={columns} rows={toCome} keyOf={(row) => row.service.id} />
        </div>
      )}
      {ended.length > 0 && (
        <div className="services-apart">
          <Disclosure summary={`Ended (${ended.length})`}>
            <Table caption="Services that have ended" columns={columns} rows={ended} keyOf={(row) => row.service.id} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function columnsFor({ needs, workers }: Support, today: IsoDay): Column<Row>[] {
  const cost = (key: Rhythm, title: string): Column<Row> => ({
    key,
    title,
    align: 'right',
    sortBy: (row) => row.costs?.[key] ?? -1,
    cell: (row) => (row.costs ? <Money pence={row.costs[key]} /> : key === 'yearlyPence' ? 'Not known' : ''),
  });
  return [
    {
      key: 'service',
      title: 'Service',
      isRowHeader: true,
      width: 'wide',
      sortBy: (row) => row.service.name,
      cell: ({ service }) => (
        <>
          <Link to={`/needs-and-services/service/${service.id}`}>{service.name}</Link>
          <p className="quiet second-line">{service.provider || workers.find((worker) => worker.id === service.workerId)?.name || 'Nobody chosen yet'}</p>
          {service.fundedBy !== 'direct_payment' && <Badge>{FUNDER_WORDS[service.fundedBy]}</Badge>}
        </>
      ),
    },
    {
      key: 'often',
      title: 'How often, and for what',
      width: 'wide',
      cell: ({ service, frequencyWords }) => (
        <>
          <p>{frequencyWords}</p>
          <p className="quiet second-line">
            {service.needs.length === 0
              ? 'Not tied to a need'
              : needTitlesOf(service, needs).join(', ')}
          </p>
          {service.startsOn > today && <p className="quiet second-line">First day {formatDay(service.startsOn)}</p>}
          {service.endsOn && <p className="quiet second-line">Last day {formatDay(service.endsOn)}</p>}
        </>
      ),
    },
    cost('weeklyPence', 'A week'),
    cost('fourWeeklyPence', '4 weeks'),
    cost('yearlyPence', 'A year'),
    { key: 'paid', title: 'Paid this year', align: 'right', cell: (row) => <Money pence={row.paidThisYearPence} /> },
  ];
}
