import { FileDown, FileUp, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useNotice } from '../../ui/notice';
import { CouncilFilePreview } from './council-file-preview';
import { writtenOf, type Council } from './council-words';

type Chosen = NonNullable<Output<'council.chooseFile'>>;
type Props = { council: Council; onFaults: (faults: readonly Fault[]) => void };

/** The profile as a file, to pass on or to take on; and the way back to it as it came. */
export function CouncilFileActions({ council, onFaults }: Props) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const exportFile = useCommand('council.export');
  const chooseFile = useCommand('council.chooseFile');
  const notice = useNotice();

  async function write() {
    const result = await exportFile.run({});
    onFaults(result.ok ? [] : result.faults);
    if (result.ok && result.value) notice.show({ words: `Written: ${result.value.name}. You can send it on.` });
  }
  async function choose() {
    const result = await chooseFile.run({});
    onFaults(result.ok ? [] : result.faults);
    if (result.ok) setChosen(result.value);
  }
  return (
    <>
      <Button icon={FileDown} onPress={() => void write()} isBusy={exportFile.isRunning}>
        Export to a file
      </Button>
      <Button icon={FileUp} onPress={() => void choose()} isBusy={chooseFile.isRunning}>
        Import from a file
      </Button>
      {council.origin.isChanged && <GoBack council={council} onFaults={onFaults} />}
      {chosen && (
        <Dialog isOpen title={`In ${chosen.fileName}: ${chosen.profile.name}`} onClose={() => setChosen(null)}>
          <CouncilFilePreview chosen={chosen} onClose={() => setChosen(null)} />
        </Dialog>
      )}
    </>
  );
}

function GoBack({ council, onFaults }: Props) {
  const goBack = useCommand('council.goBack');
  const save = useCommand('council.save');
  const notice = useNotice();
  const before = writtenOf(council);
  const came = council.origin.kind === 'file' ? 'what the file says' : 'what came with the program';
  async function go() {
    const result = await goBack.run({});
    onFaults(result.ok ? [] : result.faults);
    if (result.ok) notice.show({ words: `This is again ${came}. Your own answers to the rules stay.`, undo: () => save.run(before) });
  }
  return (
    <Button icon={Undo2} isBusy={goBack.isRunning} onPress={() => void go()}>
      Go back to {came}
    </Button>
  );
}
