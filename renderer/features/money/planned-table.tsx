import { Ban, CalendarDays, Check, CircleHelp, CircleX, ClockAlert, Diff, Handshake, Hourglass, type LucideIcon } from 'lucide-react';
import { formatDay, formatDayShort, weekdayOf, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Period } from '../../../shared/kernel/period';
import { occurrenceTitle } from '../../../shared/planned/occurrence';
import type { PlannedState } from '../../../shared/planned/planned-state';
import { PLANNED_STATE_NAMES, plannedStateWords } from '../../../shared/planned/planned-words';
import { Button } from '../../ui/button';
import { Money } from '../../ui/money';
import { Badge, type Tone } from '../../ui/severity';
import { Table, type Column } from '../../ui/table';
import type { PlannedRow } from './planned-filter';
import { keyOf } from './planned-forms';

/** A shape and a word for each state; the colour only helps. */
const LOOKS: Record<PlannedState, { readonly tone: Tone; readonly icon: LucideIcon }> = {
  planned: { tone: 'plain', icon: CalendarDays },
  committed: { tone: 'know', icon: Handshake },
  due: { tone: 'know', icon: Hourglass },
  not_known: { tone: 'plain', icon: CircleHelp },
  late: { tone: 'act', icon: ClockAlert },
  missed: { tone: 'stop', icon: CircleX },
  met: { tone: 'good', icon: Check },
  met_differently: { tone: 'know', icon: Diff },
  cancelled: { tone: 'plain', icon: Ban },
};

function PlannedStateBadge({ state }: { state: PlannedState }) {
  return (
    <Badge tone={LOOKS[state].tone} icon={LOOKS[state].icon}>
      {PLANNED_STATE_NAMES[state]}
    </Badge>
  );
}

/** Planned movements: when, who and what for, how much, what came of it, and the balance after it. */
export function PlannedTable({ caption, rows, today, openKey, onOpen }: { caption: string; rows: readonly PlannedRow[]; today: IsoDay; openKey: string | null; onOpen: (row: PlannedRow) => void }) {
  const columns: Column<PlannedRow>[] = [
    { key: 'due', title: 'Due', width: 'tight', cell: (row) => <Due row={row} today={today} /> },
    { key: 'what', title: 'Who and what for', isRowHeader: true, cell: (row) => <What row={row} onOpen={onOpen} /> },
    { key: 'amount', title: 'Amount', align: 'right', cell: (row) => <Amount row={row} /> },
    { key: 'state', title: 'State', cell: (row) => <State row={row} /> },
    { key: 'balance', title: 'Balance then', align: 'right', cell: (row) => (row.balancePence === null ? null : <Money pence={row.balancePence} />) },
  ];
  return (
    <div className="planned-table">
      <Table caption={caption} columns={columns} rows={rows} keyOf={rowKey} onOpen={onOpen} selectedKey={openKey} />
    </div>
  );
}

export function rowKey(row: PlannedRow): string {
  return Object.values(keyOf(row)).join(' ');
}

function Due({ row, today }: { row: PlannedRow; today: IsoDay }) {
  const year = row.dueOn.slice(0, 4) === today.slice(0, 4) ? '' : ` ${row.dueOn.slice(0, 4)}`;
  return (
    <>
      <strong>{formatDayShort(row.dueOn)}</strong>
      <span className="second-line">
        {weekdayOf(row.dueOn)}
        {year}
      </span>
    </>
  );
}

function What({ row, onOpen }: { row: PlannedRow; onOpen: (row: PlannedRow) => void }) {
  const title = occurrenceTitle(row);
  return (
    <span className="two-lines">
      <Button kind="link" label={`${title}, due on ${formatDay(row.dueOn)}`} onPress={() => onOpen(row)}>
        {title}
      </Button>
      <span className="second-line">{whoWords(row)}</span>
    </span>
  );
}

/** Whom it goes to or comes from, and the days that it is for. */
function whoWords({ direction, payee, period, source }: PlannedRow): string {
  const who = source === 'payment_in' ? '' : `${direction === 'in' ? 'From' : 'To'} ${payee}`;
  return [who, period ? `for ${daysWords(period)}` : ''].filter((words) => words !== '').join(', ');
}

/** “14 Nov to 11 Dec”; the dialog has the whole days. */
function daysWords({ from, to }: Period): string {
  return from === to ? formatDayShort(from) : `${formatDayShort(from)} to ${formatDayShort(to)}`;
}

function Amount({ row }: { row: PlannedRow }) {
  return row.amountPence === null ? <span className="second-line">Not known yet</span> : <Money pence={row.amountPence} signed />;
}

function State({ row }: { row: PlannedRow }) {
  const booked = row.booksOn !== row.dueOn && (row.state === 'planned' || row.state === 'committed' || row.state === 'due') ? `The bank books it on ${formatDay(row.booksOn)}.` : '';
  const words = [plannedStateWords(row), booked].filter((one) => one !== '').join(' ');
  return (
    <span className="two-lines">
      <PlannedStateBadge state={row.state} />
      {words !== '' && <span className="second-line">{words}</span>}
    </span>
  );
}
