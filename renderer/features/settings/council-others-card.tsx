import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { FaultBox } from '../../ui/fault-box';
import { useNotice } from '../../ui/notice';
import type { Council } from './council-words';

type Other = Council['others'][number];

/** Profiles that the ledger keeps beside the one that holds: to use one, or to take it out. */
export function CouncilOthersCard({ council }: { council: Council }) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [leaving, setLeaving] = useState<Other | null>(null);
  const choose = useCommand('council.choose');
  const remove = useCommand('council.remove');
  const notice = useNotice();

  async function use({ id, name }: Other) {
    const result = await choose.run({ id });
    setFaults(result.ok ? [] : result.faults);
    if (result.ok) notice.show({ words: `From now on: ${name}`, undo: () => choose.run({ id: council.id }) });
  }
  async function takeOut({ id, name }: Other) {
    const result = await remove.run({ id });
    setLeaving(null);
    setFaults(result.ok ? [] : result.faults);
    if (result.ok) notice.show({ words: `Taken out: ${name}` });
  }
  return (
    <Card title="Also kept in this ledger">
      {faults.length > 0 && <FaultBox faults={faults} />}
      <ul className="safety">
        {council.others.map((other) => (
          <li key={other.id}>
            <p>{other.name}</p>
            <Buttons>
              <Button label={`Use this one: ${other.name}`} onPress={() => void use(other)}>
                Use this one
              </Button>
              <Button kind="link" label={`Take out: ${other.name}`} onPress={() => setLeaving(other)}>
                Take out
              </Button>
            </Buttons>
          </li>
        ))}
      </ul>
      {leaving && (
        <Dialog isOpen title={`Take out ${leaving.name}?`} onClose={() => setLeaving(null)}>
          <p>It will no longer be in this ledger. Only a file of it can bring it back.</p>
          <Buttons>
            <Button kind="filled" isBusy={remove.isRunning} onPress={() => void takeOut(leaving)}>
              Take it out
            </Button>
            <Button onPress={() => setLeaving(null)}>Keep it</Button>
          </Buttons>
        </Dialog>
      )}
    </Card>
  );
}
