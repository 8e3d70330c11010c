import { Paperclip, TriangleAlert } from 'lucide-react';
import { formatDay, formatDayShort, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { lowerFirst } from '../../../shared/kernel/plain-words';
import { FUNDS } from '../../../shared/ledger/funds';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { Money } from '../../ui/money';
import { Badge } from '../../ui/severity';
import { Tick } from '../../ui/tick';
import { Table, type Column } from '../../ui/table';
import { bankWords, evidenceShown, isLongName, moveWords, needsWords } from './money-words';
import { fundText } from './tie-form';
import type { RegisterRow } from './register-row';

/** The register: what a person calls it over what the bank calls it, the service over the need, evidence in words. */
export function RegisterTable({
  rows,
  caption,
  today,
  openId,
  ticked,
  onTick,
  onOpen,
  onUse,
}: {
  rows: readonly RegisterRow[];
  caption: string;
  today: IsoDay;
  openId: number | null;
  /** The payments that are ticked, to do something with all of them. */
  ticked: ReadonlySet<number>;
  onTick: (row: RegisterRow) => void;
  onOpen: (row: RegisterRow) => void;
  /** Takes the suggestion of a row. */
  onUse: (row: RegisterRow) => void;
}) {
  const columns: Column<RegisterRow>[] = [
    {
      key: 'tick',
      isTick: true,
      title: 'Tick',
      width: 'tight',
      hideTitle: true,
      cell: (row) => !row.isOpening && <Tick label={`${row.payee || row.bankText} on ${formatDay(row.paidOn)}, ${formatPounds(Math.abs(row.amountPence))}`} value={ticked.has(row.id)} onChange={() => onTick(row)} />,
    },
    { key: 'day', title: 'Day', width: 'tight', cell: (row) => <Day day={row.paidOn} today={today} /> },
    { key: 'who', title: 'Who', isRowHeader: true, cell: (row) => <Who row={row} /> },
    { key: 'what', title: 'Service and need', cell: (row) => <What row={row} onOpen={onOpen} onUse={onUse} /> },
    { key: 'evidence', title: 'Evidence', cell: (row) => <Evidence row={row} /> },
    { key: 'amount', title: 'Amount', align: 'right', cell: (row) => <Money pence={row.amountPence} signed /> },
    { key: 'balance', title: 'Balance', align: 'right', cell: (row) => <Money pence={row.balancePence} /> },
  ];
  return <Table caption={caption} columns={columns} rows={rows} keyOf={(row) => row.id} onOpen={onOpen} onTick={(row) => !row.isOpening && onTick(row)} selectedKey={openId} />;
}

function Day({ day, today }: { day: IsoDay; today: IsoDay }) {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return (
    <>
      <strong>{formatDayShort(day)}</strong>
      {!isThisYear && <span className="second-line">{day.slice(0, 4)}</span>}
    </>
  );
}

function Who({ row }: { row: RegisterRow }) {
  return (
    <span className="two-lines who">
      <span className={isLongName(row) ? 'bank-text' : undefined}>{row.isOpening ? 'Opening balance' : row.payee || bankWords(row.bankText)}</span>
      {!row.isOpening && row.bankText !== '' && row.bankText !== row.payee && <span className="second-line bank-text">{bankWords(row.bankText)}</span>}
    </span>
  );
}

function What({ row, onOpen, onUse }: { row: RegisterRow; onOpen: (row: RegisterRow) => void; onUse: (row: RegisterRow) => void }) {
  const [first] = row.parts;
  if (row.isOpening) return null;
  if (row.parts.length > 1) {
    return (
      <ul className="split-parts">
        {row.parts.map((part, index) => (
          <li key={index}>
            {part.serviceName ?? part.categoryName}: {formatPounds(Math.abs(part.amountPence))}
            {fundText(part) !== '' && ` (${lowerFirst(FUNDS[part.fund])})`}
          </li>
        ))}
      </ul>
    );
  }
  if (!first || first.category === 'not_sorted') {
    const which = `${row.payee} on ${formatDay(row.paidOn)}`;
    return (
      <div className="to-sort">
        {row.suggestion && row.suggestion.because !== '' && <p className="second-line to-sort-because">{row.suggestion.because}</p>}
        {row.suggestion && (
          <Button label={`Use: ${row.suggestion.words}, for ${which}`} onPress={() => onUse(row)}>
            Use: {row.suggestion.words}
          </Button>
        )}
        <Button kind="link" label={`Choose${row.suggestion ? ':' : ' what it was for:'} ${which}`} onPress={() => onOpen(row)}>
          {row.suggestion ? 'Choose' : 'Choose what it was for'}
        </Button>
      </div>
    );
  }
  if (row.move) return <Badge>{moveWords(row)}</Badge>;
  if (first.serviceName === null) return <Badge>{first.categoryName}</Badge>;
  return (
    <span className="two-lines">
      <span>{first.serviceName}</span>
      {first.needs.length > 0 && <span className="second-line">{needsWords(first.needs)}</span>}
    </span>
  );
}

function Evidence({ row }: { row: RegisterRow }) {
  if (row.isOpening) return null;
  const shown = evidenceShown(row);
  if (shown === 'not_needed') return <span className="second-line">Not needed</span>;
  if (shown === 'missing') {
    return (
      <span className="evidence evidence-missing">
        <Icon of={TriangleAlert} />
        Missing
      </span>
    );
  }
  return (
    <span className="evidence">
      <Icon of={Paperclip} />
      {row.evidenceWords || 'Kept'}
    </span>
  );
}
