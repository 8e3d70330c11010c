import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { FaultBox } from '../../ui/fault-box';
import { Page } from '../../ui/page';
import type { ChosenFile, SavedImport } from './import-source';
import { metWords } from '../../../shared/statements/plan-import';
import { ProposedMoves } from './proposed-moves';
import { leftToSortWords } from './money-words';

/** What an import came to, and the way back. */
export function ImportDone({ file, accountId, saved, onAnother }: { file: ChosenFile; accountId: number; saved: SavedImport; onAnother: () => void }) {
  const undo = useCommand('imports.undo');
  const register = useQuery('money.register', { accountId, from: null, to: null, search: '', show: 'not_sorted', before: null, limit: 1 });
  const notSorted = register.value?.notSorted;
  const [reversed, setReversed] = useState<number | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  async function takeBack() {
    const result = await undo.run({ batchId: saved.batchId });
    if (result.ok) setReversed(result.value.reversed);
    else setFaults(result.faults);
  }
  const isUndone = reversed !== null;
  const isLeftToSort = !isUndone && notSorted !== undefined && notSorted > 0;
  return (
    <Page
      key={isUndone ? 'undone' : 'done'}
      title={isUndone ? `The import of ${file.fileName} is undone` : `${countOf(saved.added, 'payment')} added from ${file.fileName}`}
      screen={isUndone ? 'Import undone' : 'Import done'}
      lead={
        isUndone ? (
          <p>{countOf(reversed, 'payment')} no longer count. You can import the file again at any time.</p>
        ) : (
          <>
            {saved.proof.firstDisagreement && (
              <p>
                <strong>Your ledger does not agree with the bank yet.</strong> A payment may be missing, or here twice.
              </p>
            )}
            <p>{saved.proof.words}</p>
            {saved.met > 0 && <p>{metWords(saved.met)}</p>}
            {notSorted !== undefined && <p>{leftToSortWords(notSorted)}</p>}
          </>
        )
      }
      actions={
        <>
          {isLeftToSort && (
            <LinkButton kind="filled" to="/money" search={{ show: 'not_sorted', account: accountId }}>
              {`Sort ${countOf(notSorted, 'payment')}`}
            </LinkButton>
          )}
          <LinkButton kind={isLeftToSort ? 'outlined' : 'filled'} to="/money">
            Go to Money
          </LinkButton>
          <Button onPress={onAnother}>Import another</Button>
          {/* A file that was here already answers with the import that brought it: that one is not undone from here. */}
          {!isUndone && saved.added > 0 && (
            <Button onPress={() => void takeBack()} isBusy={undo.isRunning}>
              Undo this import
            </Button>
          )}
        </>
      }
    >
      {faults.length > 0 && <FaultBox faults={faults} />}
      {!isUndone && <ProposedMoves />}
    </Page>
  );
}
