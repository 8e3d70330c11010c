import { useState, type KeyboardEvent } from 'react';
import { formatDay, formatDayShort } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { Button } from '../../ui/button';
import { Money } from '../../ui/money';
import { Table, type Column } from '../../ui/table';
import { Tick } from '../../ui/tick';
import { signedPounds } from './money-words';
import type { StatementView } from './statement-words';

export type StatementRow = StatementView['rows'][number];
const FIRST_ROWS = 100;

/** Payments that may be on a statement, oldest first, as the bank prints them. Space ticks; the arrows go from one tick to the next. */
export function StatementRows({
  caption,
  rows,
  onTick,
}: {
  caption: string;
  rows: readonly StatementRow[];
  /** Left out: they can only be looked at. */
  onTick?: (row: StatementRow, ticked: boolean) => void;
}) {
  const [shown, setShown] = useState(FIRST_ROWS);
  const columns: Column<StatementRow>[] = [
    ...(onTick ? [{ key: 'tick', title: 'On it', isTick: true as const, width: 'tight' as const, cell: (row: StatementRow) => <Tick label={`On the statement: ${nameOf(row)}`} value={row.ticked} onChange={(ticked) => onTick(row, ticked)} /> }] : []),
    { key: 'day', title: 'Day', width: 'tight', cell: (row) => <Day day={row.paidOn} /> },
    { key: 'who', title: 'Who', isRowHeader: true, cell: (row) => <Who row={row} /> },
    { key: 'in', title: 'In', align: 'right', cell: (row) => row.amountPence > 0 && <Money pence={row.amountPence} /> },
    { key: 'out', title: 'Out', align: 'right', cell: (row) => row.amountPence <= 0 && <Money pence={-row.amountPence} /> },
  ];
  return (
    <div onKeyDown={walkTicks}>
      <Table caption={caption} columns={columns} rows={rows.slice(0, shown)} keyOf={(row) => row.id} />
      {shown < rows.length && (
        <div className="register-foot">
          <p className="quiet" role="status">{`${shown} of ${countOf(rows.length, 'payment')} shown. Ticked ones count, shown or not.`}</p>
          <Button onPress={() => setShown(shown + 500)}>Show more</Button>
        </div>
      )}
    </div>
  );
}

function walkTicks(event: KeyboardEvent<HTMLDivElement>) {
  const ticks = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const at = ticks.indexOf(event.target as HTMLInputElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ticks.length - 1 }[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  ticks[to]?.focus();
}

const nameOf = (row: StatementRow): string => `${row.payee || row.bankText}, ${signedPounds(row.amountPence)}, ${formatDay(row.paidOn)}`;

function Day({ day }: { day: StatementRow['paidOn'] }) {
  return (
    <>
      <strong>{formatDayShort(day)}</strong>
      <span className="second-line">{day.slice(0, 4)}</span>
    </>
  );
}

function Who({ row }: { row: StatementRow }) {
  return (
    <span className="two-lines">
      <span>{row.payee || row.bankText}</span>
      <span className="second-line bank-text">{row.isFromBank ? row.bankText : 'Typed by hand'}</span>
    </span>
  );
}
