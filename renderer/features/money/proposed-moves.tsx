import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { FUNDS } from '../../../shared/ledger/funds';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Money } from '../../ui/money';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';

type Move = Output<'transfers.list'>['proposed'][number];
type Side = Move['out'];

/** Payments out of one own account and into another that look like one move; nothing where there are none. Each is confirmed once. */
export function ProposedMoves() {
  const transfers = useQuery('transfers.list', {});
  const confirm = useCommand('transfers.confirm');
  const part = useCommand('transfers.part');
  const notice = useNotice();
  const proposed = transfers.value?.proposed ?? [];
  if (proposed.length === 0) return null;

  async function makeOne({ out, in: into }: Move) {
    const result = await confirm.run({ outEntryId: out.entryId, inEntryId: into.entryId });
    notice.show({
      words: result.ok ? `${formatPounds(into.amountPence)} moved from ${out.accountName} to ${into.accountName}. It counts as no spending and no income.` : result.faults.map((fault) => fault.message).join(' '),
      ...(result.ok && { undo: () => part.run({ outEntryId: out.entryId }) }),
    });
  }
  return (
    <Card title={proposed.length === 1 ? 'These two look like one move between your accounts' : `${countOf(proposed.length, 'pair')} look like moves between your accounts`}>
      <p>The same amount went out of one account and came into another. If it is not one move, sort each payment as what it was for. Whose money moved can be changed afterwards, below.</p>
      <MovesTable
        caption="Payments that look like one move"
        moves={proposed}
        action={(move) => (
          <Button label={`They are one move: ${formatPounds(move.in.amountPence)} from ${move.out.accountName} to ${move.in.accountName}, ${formatDay(move.out.paidOn)}`} isBusy={confirm.isRunning} onPress={() => void makeOne(move)}>
            They are one move
          </Button>
        )}
      />
    </Card>
  );
}

/** Says of a move that it was the other’s money: the person’s own, or the council’s. */
export function WhoseButton({ move: { out, in: into, fund } }: { move: Move }) {
  const whose = useCommand('transfers.whose');
  const notice = useNotice();
  const to = fund === 'own' ? 'council' : 'own';
  const words = to === 'own' ? 'It was my own money' : 'It was the council’s money';

  async function say() {
    const result = await whose.run({ outEntryId: out.entryId, fund: to });
    notice.show({ words: result.ok ? `${formatPounds(into.amountPence)} from ${out.accountName} to ${into.accountName} is now: ${FUNDS[to]}.` : result.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <Button kind="link" label={`${words}: ${formatPounds(into.amountPence)} from ${out.accountName} to ${into.accountName}, ${formatDay(out.paidOn)}`} isBusy={whose.isRunning} onPress={() => void say()}>
      {words}
    </Button>
  );
}

/** Moves, each with its two sides as the bank has them and what can be done about it. */
export function MovesTable({ caption, moves, action }: { caption: string; moves: readonly Move[]; action: (move: Move) => ReactNode }) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={moves}
      keyOf={(move) => move.out.entryId}
      columns={[
        { key: 'out', title: 'Out of', isRowHeader: true, cell: (move) => <SideWords side={move.out} /> },
        { key: 'in', title: 'Into', cell: (move) => <SideWords side={move.in} /> },
        { key: 'amount', title: 'Amount', align: 'right', cell: (move) => <Money pence={move.in.amountPence} /> },
        { key: 'whose', title: 'Whose money', cell: ({ fund }) => (fund === null ? 'More than one' : FUNDS[fund]) },
        { key: 'do', title: 'What to do', hideTitle: true, cell: action },
      ]}
    />
  );
}

function SideWords({ side }: { side: Side }) {
  return (
    <span className="two-lines">
      <span>{side.accountName}</span>
      <span className="second-line">{`${formatDay(side.paidOn)}, ${side.payee}`}</span>
    </span>
  );
}
