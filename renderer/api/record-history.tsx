import { useState } from 'react';
import type { Input } from '../../shared/contract/contract';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { FaultBox } from '../ui/fault-box';
import { HistoryList } from '../ui/history-list';
import { Loading } from '../ui/loading';
import { historyItem } from './history-item';
import { usePages } from './use-pages';

type HistoryOf = NonNullable<Input<'history.list'>['record']>;

/** Everything that happened to one record, the newest first, undone or not: who, when, why, before and after. Read when it is opened. */
export function RecordHistory({ table, id }: HistoryOf) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure summary="History" onToggle={setOpen}>
      {isOpen && <Lines table={table} id={id} />}
    </Disclosure>
  );
}

function Lines({ table, id }: HistoryOf) {
  const pages = usePages('history.list', { table, id }, (last) => ({ record: { table, id }, words: '', kind: null, from: null, to: null, all: true, before: last?.older ?? null }));
  if (pages.faults.length > 0) return <FaultBox faults={pages.faults} />;
  if (pages.value === undefined) return <Loading />;
  const lines = pages.value.flatMap((page) => page.lines);
  if (lines.length === 0) return <p className="quiet">Nothing was done to it since this program began to write down what is done.</p>;
  return (
    <>
      <HistoryList label="History" items={lines.map((line) => historyItem(line, { isOfRecord: true }))} />
      {pages.value.at(-1)?.older !== null && (
        <div>
          <Button isBusy={pages.isWaiting} onPress={pages.showMore}>
            Show older
          </Button>
        </div>
      )}
    </>
  );
}
