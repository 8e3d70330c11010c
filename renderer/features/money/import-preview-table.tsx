import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { CATEGORIES } from '../../../shared/ledger/categories';
import { Button } from '../../ui/button';
import { Money } from '../../ui/money';
import { Table } from '../../ui/table';
import { Tick } from '../../ui/tick';
import { bankWords, isLongName, signedPounds } from './money-words';
import { usePurposeServices } from './use-purpose-services';

type PreviewRow = Output<'imports.preview'>['rows'][number];
const FIRST_ROWS = 100;

/** Every row of a statement in the order of its days, ticked when it will be added, with the reason. */
export function PreviewTable({
  rows,
  leftOut,
  onChange,
  together,
  onTogether,
  others,
  onOthers,
}: {
  rows: readonly PreviewRow[];
  leftOut: ReadonlySet<number>;
  onChange: (leftOut: ReadonlySet<number>) => void;
  /** Rows that become one with the payment typed for them. */
  together: ReadonlySet<number>;
  onTogether: (together: ReadonlySet<number>) => void;
  /** Rows that look like one that is there, and are added because they are another payment. */
  others: ReadonlySet<number>;
  onOthers: (others: ReadonlySet<number>) => void;
}) {
  const [shown, setShown] = useState(FIRST_ROWS);
  const services = usePurposeServices();
  const sortedWords = (row: PreviewRow) =>
    row.sortedBy === null ? 'Not sorted yet' : `Sorted as ${services.find((service) => service.id === row.serviceId)?.name ?? CATEGORIES[row.category]}`;

  return (
    <>
      <Table
        caption="The rows of the statement. Take out the tick of a row that you do not want."
        rows={rows.slice(0, shown)}
        keyOf={(row) => row.row}
        columns={[
          {
            key: 'add',
            title: 'Add',
            isTick: true,
            width: 'tight',
            cell: (row) =>
              row.verdict === 'add' ? (
                <Tick
                  label={`Add ${row.payee}, ${signedPounds(row.amountPence)}, ${formatDay(row.paidOn)}`}
                  value={!leftOut.has(row.row)}
                  onChange={(isAdded) => onChange(withRow(leftOut, row.row, !isAdded))}
                />
              ) : row.isLike ? (
                <Tick
                  label={`Another payment: add ${row.payee}, ${signedPounds(row.amountPence)}, ${formatDay(row.paidOn)}`}
                  value={others.has(row.row)}
                  onChange={(isAdded) => onOthers(withRow(others, row.row, isAdded))}
                />
              ) : (
                <span className="quiet">Not added</span>
              ),
          },
          { key: 'day', title: 'Day', width: 'tight', cell: (row) => formatDay(row.paidOn) },
          {
            key: 'who',
            title: 'Who',
            isRowHeader: true,
            cell: (row) => (
              <span className="two-lines">
                <span className={isLongName(row) ? 'bank-text' : undefined}>{row.payee || bankWords(row.bankText)}</span>
                {row.bankText !== row.payee && <span className="second-line bank-text">{bankWords(row.bankText)}</span>}
              </span>
            ),
          },
          {
            key: 'why',
            title: 'Why',
            cell: (row) => (
              <span className="two-lines">
                <span>{reasonWords(row, leftOut, together, others)}</span>
                {row.meets && !leftOut.has(row.row) && (
                  <OneOrTwo row={row} meets={row.meets} value={together.has(row.row)} onChange={(isOne) => onTogether(withRow(together, row.row, isOne))} />
                )}
                {row.verdict === 'add' && !(together.has(row.row) && row.meets) && <span className="second-line">{sortedWords(row)}</span>}
              </span>
            ),
          },
          { key: 'amount', title: 'Amount', align: 'right', cell: (row) => <Money pence={row.amountPence} signed /> },
          { key: 'balance', title: 'Balance', align: 'right', cell: (row) => row.balancePence !== null && <Money pence={row.balancePence} /> },
        ]}
      />
      {shown < rows.length && (
        <div className="register-foot">
          <p className="quiet" role="status">{`${shown} of ${countOf(rows.length, 'row')} shown. All ticked rows are added, shown or not.`}</p>
          <Button onPress={() => setShown(shown + 500)}>Show more</Button>
        </div>
      )}
    </>
  );
}

function reasonWords({ row, reason, meets }: PreviewRow, leftOut: ReadonlySet<number>, together: ReadonlySet<number>, others: ReadonlySet<number>): string {
  if (others.has(row)) return 'You say that it is another payment than the one that is there: it is added.';
  if (leftOut.has(row)) return 'You left it out';
  if (!meets || meets.isSure === together.has(row)) return reason;
  const day = formatDay(meets.paidOn);
  return together.has(row) ? `You say that it is the payment you typed for ${day}: it becomes one.` : `You keep it apart from the payment you typed for ${day}.`;
}

/** Is the row the payment that was typed? Ticked, the two become one; not ticked, both count. */
function OneOrTwo({ row, meets, value, onChange }: { row: PreviewRow; meets: NonNullable<PreviewRow['meets']>; value: boolean; onChange: (isOne: boolean) => void }) {
  return (
    <label className="one-or-two">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      <span>
        Make them one
        <span className="second-line">{value ? `Keeps what you said of ${meets.payee}` : `Both count: this and ${meets.payee}`}</span>
        <span className="visually-hidden">{`${row.payee}, ${signedPounds(row.amountPence)}, ${formatDay(row.paidOn)}`}</span>
      </span>
    </label>
  );
}

function withRow(rows: ReadonlySet<number>, row: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(rows);
  if (isIn) next.add(row);
  else next.delete(row);
  return next;
}
