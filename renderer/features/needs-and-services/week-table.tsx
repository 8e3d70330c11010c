import { Link } from '@tanstack/react-router';
import { OctagonAlert, TriangleAlert, Users } from 'lucide-react';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import type { Week } from '../../../shared/plan/week';
import type { Gap } from '../../../shared/plan/week-gaps';
import { Badge } from '../../ui/severity';
import { Table, type Column } from '../../ui/table';
import { seasonWords, weekRows, whoWords, type WeekRow } from './week-words';

const MARKS = { same_person: { icon: OctagonAlert, tone: 'stop' }, gap: { icon: TriangleAlert, tone: 'act' }, two_here: { icon: Users, tone: 'know' } } as const;

const COLUMNS: readonly Column<WeekRow>[] = [
  { key: 'day', title: 'Day', isRowHeader: true, width: 'tight', cell: ({ day }) => day },
  { key: 'time', title: 'Time', cell: ({ time }) => time },
  {
    key: 'what',
    title: 'What, and who',
    width: 'wide',
    cell: ({ service, marks }) =>
      service ? (
        <>
          <Link to={`/needs-and-services/service/${service.id}`}>{service.name}</Link>
          <p className="quiet second-line">{[whoWords(service), seasonWords(service)].filter((words) => words !== '').join('. ')}</p>
        </>
      ) : marks.length === 0 ? (
        'Nothing comes'
      ) : (
        ''
      ),
  },
  { key: 'long', title: 'How long', width: 'narrow', cell: ({ minutes }) => (minutes === null ? '' : formatMinutes(minutes)) },
  {
    key: 'look',
    title: 'To look at',
    cell: ({ marks }) =>
      marks.length === 0
        ? ''
        : marks.map(({ kind, words }) => (
            <Badge key={words} tone={MARKS[kind].tone} icon={MARKS[kind].icon}>
              {words}
            </Badge>
          )),
  },
];

/** The week as a table: for a screen reader, large text, and whoever likes a list better than a drawing. */
export function WeekTable({ week, gaps, at, caption }: { week: Week; gaps: readonly Gap[]; at: number; caption: string }) {
  return <Table caption={caption} columns={COLUMNS} rows={weekRows(week, gaps, at)} keyOf={({ key }) => key} />;
}
