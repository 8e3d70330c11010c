import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Button, LinkButton } from '../../ui/button';
import { FaultBox } from '../../ui/fault-box';
import { Page } from '../../ui/page';
import type { ChosenFile, SavedImport } from './import-source';
import { importSum } from './money-words';

/** What an import came to, and the way back. */
export function ImportDone({ file, saved, onAnother }: { file: ChosenFile; saved: SavedImport; onAnother: () => void }) {
  const undo = useCommand('imports.undo');
  const [reversed, setReversed] = useState<number | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  async function takeBack() {
    const result = await undo.run({ batchId: saved.batchId });
    if (result.ok) setReversed(result.value.reversed);
    else setFaults(result.faults);
  }
  const isUndone = reversed !== null;
  return (
    <Page
      key={isUndone ? 'undone' : 'done'}
      title={isUndone ? `The import of ${file.fileName} is undone` : `${countOf(saved.added, 'payment')} added from ${file.fileName}`}
      screen={isUndone ? 'Import undone' : 'Import done'}
      lead={<p>{isUndone ? `${countOf(reversed, 'payment')} no longer count. You can import the file again at any time.` : `${importSum(saved)}.`}</p>}
      actions={
        <>
          <LinkButton kind="filled" to="/money">
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
    </Page>
  );
}
