import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPeriod } from '../../../shared/kernel/period';
import { countOf } from '../../../shared/kernel/plain-words';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useNotice } from '../../ui/notice';
import { Table } from '../../ui/table';

type Batch = Output<'imports.list'>['batches'][number];

/** Every statement imported, each of which can be undone as a whole. */
export function ImportsCard() {
  const imports = useQuery('imports.list', {});
  // Reads every payment, so the list does not wait for it.
  const proved = useQuery('imports.prove', {});
  const proofOf = (batch: Batch) => proved.value?.batches.find(({ id }) => id === batch.id)?.words;
  const undo = useCommand('imports.undo');
  const notice = useNotice();

  async function takeBack(batch: Batch) {
    const result = await undo.run({ batchId: batch.id });
    notice.show({
      words: result.ok
        ? `Undone: ${batch.fileName}. ${countOf(result.value.reversed, 'payment')} no longer count. Import the file again to bring them back.`
        : result.faults.map((fault) => fault.message).join(' '),
    });
  }
  return (
    <Answer query={imports}>
      {({ batches }) =>
        batches.length > 0 && (
          <Card title="Imported statements">
            <Table
              caption="Imported statements, newest first"
              hideCaption
              rows={batches}
              keyOf={(batch) => batch.id}
              columns={[
                {
                  key: 'file',
                  title: 'File',
                  isRowHeader: true,
                  cell: (batch) => (
                    <span className="two-lines">
                      <span>{batch.fileName}</span>
                      {batch.undoneAt === null && <span className="second-line">{proofOf(batch)}</span>}
                    </span>
                  ),
                },
                { key: 'account', title: 'Account', cell: (batch) => batch.accountName },
                { key: 'days', title: 'Days', cell: (batch) => daysWords(batch) },
                { key: 'added', title: 'Payments', align: 'right', cell: (batch) => batch.added },
                {
                  key: 'do',
                  title: 'What to do',
                  hideTitle: true,
                  cell: (batch) =>
                    batch.undoneAt === null ? (
                      <Button kind="link" label={`Undo the import of ${batch.fileName}`} isBusy={undo.isRunning} onPress={() => void takeBack(batch)}>
                        Undo
                      </Button>
                    ) : (
                      <span className="quiet">Undone</span>
                    ),
                },
              ]}
            />
            <div role="status">
              {proved.value?.accounts.map(({ id, name, words }) => (
                <p key={id}>
                  <strong>{name}:</strong> {words}
                </p>
              ))}
            </div>
          </Card>
        )
      }
    </Answer>
  );
}

function daysWords({ from, to }: Batch): string {
  if (from === null || to === null) return 'None';
  return from === to ? formatDay(from) : formatPeriod({ from, to });
}
