import { Link } from '@tanstack/react-router';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import { OUTCOMES } from '../../../shared/plan/outcomes';
import { StatusPill } from '../../ui/severity';
import { Table, type Column } from '../../ui/table';

type Support = Output<'support.show'>;
type Covered = Support['coverage'][number];

/** Need by service: minutes a week planned in each cell, then assessed, planned and delivered as a whole. */
export function NeedsMatrix({ support }: { support: Support }) {
  const serving = new Set(support.coverage.flatMap((need) => need.services.map((one) => one.serviceId)));
  // Payroll or insurance serves a need through the PAs and takes no time of its own; the table of services shows it.
  const services = support.services.filter(({ service, isCurrent }) => (isCurrent || serving.has(service.id)) && service.needs.length > 0 && service.kind !== 'employing');
  const columns: Column<Covered>[] = [
    {
      key: 'need',
      title: 'Need',
      isRowHeader: true,
      cell: (need) => (
        <div className="matrix-need">
          <Link to={`/needs-and-services/need/${need.needId}`}>{need.words || OUTCOMES[need.outcome].plain}</Link>
          {/* How much more stands in the same row. */}
          <StatusPill state={need.state}>{need.state === 'over' ? 'More than assessed' : need.stateWords}</StatusPill>
          {need.comesOn !== null && <p className="quiet second-line">from {formatDay(need.comesOn)}</p>}
        </div>
      ),
    },
    ...services.map(
      ({ service }): Column<Covered> => ({
        key: `service-${service.id}`,
        title: service.name,
        width: 'narrow',
        cell: (need) => {
          const part = need.services.find((one) => one.serviceId === service.id);
          return part && (part.plannedMinutes > 0 ? formatMinutes(part.plannedMinutes) : 'Yes');
        },
      }),
    ),
    { key: 'assessed', title: 'Assessed', width: 'narrow', cell: (need) => (need.assessedMinutes === null ? 'No time given' : formatMinutes(need.assessedMinutes)) },
    { key: 'planned', title: 'Planned', width: 'narrow', cell: (need) => <strong>{formatMinutes(need.plannedMinutes)}</strong> },
    { key: 'delivered', title: 'Delivered', width: 'narrow', cell: (need) => (need.comesOn === null ? formatMinutes(need.deliveredMinutes) : 'Not yet') },
  ];
  return (
    <Table
      caption="Time a week. Assessed: what your assessment says. Planned: what your services give. Delivered: what was paid for or given in the last 4 weeks."
      columns={columns}
      rows={support.coverage}
      keyOf={(need) => need.needId}
    />
  );
}
