import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Button, Buttons, LinkButton } from '../../ui/button';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';
import { Money } from '../../ui/money';
import { likesWords } from './money-words';

type Saved = Output<'payments.recordQuick'>;

/** Of payments just typed: those that the bank’s statement may have brought already. Both count until a person says that they are one. */
export function QuickLikes({ saved, accountId, onMore }: { saved: Saved; accountId: number; onMore: () => void }) {
  const become = useCommand('payments.becomeOne');
  const notice = useNotice();
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const left = saved.likes.filter(({ typedId }) => !done.has(typedId));

  async function keepBanks({ typedId, like }: Saved['likes'][number]) {
    const result = await become.run({ typedId, bankId: like.entryId });
    if (result.ok) setDone(new Set([...done, typedId]));
    notice.show({ words: result.ok ? `One payment is left: the bank’s, ${like.payee} on ${formatDay(like.paidOn)}.` : result.faults.map((fault) => fault.message).join(' ') });
  }
  return (
    <>
      <h2>{`Saved ${countOf(saved.recorded, 'payment')}`}</h2>
      {left.length === 0 ? (
        <p>Nothing is left to look at.</p>
      ) : (
        <>
          <p>{likesWords(left.length, saved.recorded)}</p>
          <Table
            caption="Payments that may be here twice"
            hideCaption
            rows={left}
            keyOf={({ typedId }) => typedId}
            columns={[
              { key: 'typed', title: 'You typed', isRowHeader: true, cell: ({ payee, paidOn }) => `${payee}, ${formatDay(paidOn)}` },
              { key: 'bank', title: 'The bank’s', cell: ({ like }) => `${like.payee}, ${formatDay(like.paidOn)}` },
              { key: 'pence', title: 'Amount', align: 'right', cell: ({ amountPence }) => <Money pence={amountPence} signed /> },
              {
                key: 'do',
                title: 'What to do',
                hideTitle: true,
                cell: (row) => (
                  <Button label={`It is the same: keep the bank’s, ${row.like.payee}, ${formatDay(row.like.paidOn)}`} isBusy={become.isRunning} onPress={() => void keepBanks(row)}>
                    It is the same: keep the bank’s
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
      <Buttons>
        <LinkButton kind="filled" to="/money" search={{ account: accountId }}>
          See the payments
        </LinkButton>
        <Button onPress={onMore}>Type more</Button>
      </Buttons>
    </>
  );
}
