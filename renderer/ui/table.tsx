import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon';
import { useFolding } from './use-folding';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Amounts stand right, with figures of one width. */
  readonly align?: 'right';
  /** The words that name the row. One column has it. */
  readonly isRowHeader?: true;
  /** What to sort by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number;
  /** `tight`: as narrow as its words, which do not wrap. `narrow`: a short answer that may wrap. */
  readonly width?: 'tight' | 'narrow' | 'wide';
  /** A box to tick. Folded, it stands beside the name of the row. */
  readonly isTick?: true;
  /** Its title is read out, not shown: a column of buttons. */
  readonly hideTitle?: true;
};

type Sorting = { readonly key: string; readonly down: boolean };

/**
 * A real table with a caption and row headers. Where it does not fit, each row becomes a block with its columns' titles inside, so
 * nothing is cut and nothing scrolls sideways. With `onOpen`, arrows walk its rows and Enter opens one.
 */
export function Table<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  keyOf,
  onOpen,
  onTick,
  selectedKey,
  footer,
  isLastOfFooterStrong = true,
}: {
  caption: ReactNode;
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string | number;
  onOpen?: (row: Row) => void;
  /** Space on a row, where rows can be ticked. */
  onTick?: (row: Row) => void;
  selectedKey?: string | number | null;
  /** Sums: one list of cells for each row of the foot, in the order of the columns. */
  footer?: readonly (readonly ReactNode[])[];
  isLastOfFooterStrong?: boolean;
}) {
  const captionId = useId();
  const box = useRef<HTMLDivElement>(null);
  useFolding(box);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [walked, setWalked] = useState(0);
  const sortBy = columns.find((column) => column.key === sorting?.key)?.sortBy;
  const shown = sortBy && sorting ? sorted(rows, sortBy, sorting.down) : rows;

  function walk(event: KeyboardEvent<HTMLTableRowElement>, index: number, row: Row) {
    if (event.target !== event.currentTarget) return;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: shown.length - 1 }[event.key];
    if (to !== undefined && to >= 0 && to < shown.length) {
      event.preventDefault();
      setWalked(to);
      box.current?.querySelectorAll<HTMLElement>('tbody > tr')[to]?.focus();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen?.(row);
    } else if (event.key === ' ' && onTick) {
      event.preventDefault();
      onTick(row);
    }
  }

  // The roles are said aloud because a folded table is laid out as blocks, which would take them away.
  return (
    <div className="table-box" ref={box}>
      <table role="table" aria-labelledby={captionId}>
        <caption id={captionId} className={hideCaption ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={cellClass(column)}
                aria-sort={column.sortBy && sorting?.key === column.key ? (sorting.down ? 'descending' : 'ascending') : undefined}
              >
                {column.sortBy ? (
                  <button
                    type="button"
                    className="sort"
                    onClick={() => setSorting({ key: column.key, down: sorting?.key === column.key ? !sorting.down : false })}
                  >
                    {column.title}
                    <Icon of={sorting?.key !== column.key ? ArrowUpDown : sorting.down ? ArrowDown : ArrowUp} size="1em" />
                  </button>
                ) : (
                  <span className={column.hideTitle && 'visually-hidden'}>{column.title}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row, index) => {
            const key = keyOf(row);
            return (
              <tr
                key={key}
                role="row"
                className={`${onOpen ? 'row-opens' : ''}${key === selectedKey ? ' row-selected' : ''}`}
                aria-selected={selectedKey === undefined ? undefined : key === selectedKey}
                tabIndex={onOpen ? (index === Math.min(walked, shown.length - 1) ? 0 : -1) : undefined}
                // Only the row itself: were a box in a row to move it too, Tab would go from box to box and never come to a row.
                onFocus={onOpen && ((event) => event.target === event.currentTarget && setWalked(index))}
                onKeyDown={onOpen && ((event) => walk(event, index, row))}
                onClick={onOpen && ((event) => !isControl(event.target) && onOpen(row))}
              >
                {columns.map((column) => (
                  <Cell key={column.key} column={column}>
                    {column.cell(row)}
                  </Cell>
                ))}
              </tr>
            );
          })}
        </tbody>
        {footer && (
          <tfoot role="rowgroup">
            {footer.map((cells, index) => (
              <tr key={index} role="row" className={isLastOfFooterStrong && index === footer.length - 1 ? 'row-sum' : undefined}>
                {columns.map((column, at) => (
                  <Cell key={column.key} column={at === 0 ? { ...column, isRowHeader: true } : { ...column, isRowHeader: undefined }}>
                    {cells[at]}
                  </Cell>
                ))}
              </tr>
            ))}
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const title = column.hideTitle || column.isTick ? undefined : column.title;
  const isEmpty = children === undefined || children === null || children === false || children === '';
  const className = `${cellClass(column)}${isEmpty ? ' cell-empty' : ''}`;
  return column.isRowHeader ? (
    <th role="rowheader" scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td role="cell" className={className} data-title={title}>
      <div>{children}</div>
    </td>
  );
}

function cellClass<Row>(column: Column<Row>): string {
  return [column.align === 'right' ? 'cell-right figures' : '', column.width ? `cell-${column.width}` : '', column.isTick ? 'cell-tick' : '', column.isRowHeader ? 'cell-name' : ''].filter((name) => name !== '').join(' ');
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, textarea, summary, label') !== null;
}

function sorted<Row>(rows: readonly Row[], by: (row: Row) => string | number, down: boolean): Row[] {
  const way = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)];
    return way * (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en-GB'));
  });
}
