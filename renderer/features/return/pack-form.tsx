import { FileArchive } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import type { Period } from '../../../shared/kernel/period';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { FaultBox } from '../../ui/fault-box';
import { useNotice } from '../../ui/notice';

/** Saves the return with the documents of its payments in one file. */
export function PackForm({ period }: { period: Period }) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const save = useCommand('pack.export');
  const notice = useNotice();

  async function write() {
    const saved = await save.run({ period });
    setFaults(saved.ok ? [] : saved.faults);
    if (saved.ok && saved.value) notice.show({ words: `Saved: ${saved.value.files.map((file) => file.name).join(', ')}. ${saved.value.notes.join(' ')}` });
  }
  return (
    <section className="pack" aria-labelledby="pack-title">
      <h3 id="pack-title">Evidence pack</h3>
      <p>One ZIP file with the return in every format, the documents of its payments, and an index of what proves what. Evidence on paper is not in it.</p>
      {faults.length > 0 && <FaultBox faults={faults} />}
      <div className="buttons">
        <Button icon={FileArchive} isBusy={save.isRunning} onPress={() => void write()}>
          Save the evidence pack
        </Button>
      </div>
    </section>
  );
}
