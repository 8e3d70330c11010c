import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { sizeWords } from '../../../shared/documents/document';
import { countOf } from '../../../shared/kernel/plain-words';
import { Button } from '../../ui/button';
import { Checkboxes } from '../../ui/choice-fields';
import { Dialog } from '../../ui/dialog';

type Found = NonNullable<Output<'documents.scan'>>;

/** What was found in a folder: the person ticks what to add. */
export function ScanDialog({ found: { files, alreadyHere, leftOff }, onClose, onAdd }: { found: Found; onClose: () => void; onAdd: (tokens: readonly string[]) => void }) {
  const [ticked, setTicked] = useState<string[]>([]);
  const rest = [
    ...(alreadyHere > 0 ? [`${countOf(alreadyHere, 'file')} ${alreadyHere === 1 ? 'is' : 'are'} in the ledger already.`] : []),
    ...(leftOff > 0 ? [`${leftOff} more are not listed: add these first, then look again.`] : []),
  ];
  return (
    <Dialog isOpen title={`${countOf(files.length, 'new file')} found`} onClose={onClose}>
      <p>Tick the ones to put into the ledger. The files themselves stay where they are. {rest.join(' ')}</p>
      <Checkboxes
        name="scanned"
        label="Files, the newest first"
        value={ticked}
        onChange={setTicked}
        choices={files.map((file) => ({ value: file.token, label: file.fileName, hint: sizeWords(file.sizeBytes) }))}
      />
      <div className="buttons">
        <Button kind="filled" onPress={() => ticked.length > 0 && onAdd(ticked)}>
          Add the ticked files
        </Button>
        <Button onPress={() => setTicked(ticked.length === files.length ? [] : files.map((file) => file.token))}>{ticked.length === files.length ? 'Tick none' : 'Tick all'}</Button>
      </div>
    </Dialog>
  );
}
