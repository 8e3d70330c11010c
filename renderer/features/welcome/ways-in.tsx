import { ArchiveRestore, BookOpen, FolderOpen, House, Plus } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { FaultBox } from '../../ui/fault-box';
import { Page } from '../../ui/page';
import { useOpening } from './use-opening';

/** Four ways to begin. */
export function WaysIn({ about, onStart }: { about: Output<'ledger.status'>; onStart: () => void }) {
  const { faults, open } = useOpening();
  const example = useCommand('ledger.openExample');
  const known = useCommand('ledger.openKnown');
  const chosen = useCommand('ledger.openChosen');
  const restore = useCommand('ledger.restoreChosen');
  const isBusy = example.isRunning || known.isRunning || chosen.isRunning || restore.isRunning;
  return (
    <Page
      title="Your direct payment, in good order"
      screen="Welcome"
      lead={
        <>
          <p>
            This is a ledger for a direct payment from your council. It keeps your money, your care and support plan and your duties as an employer together. It tells you what
            needs doing, and makes the return that the council asks for.
          </p>
          <p>Everything stays on this computer. Nothing is sent anywhere.</p>
        </>
      }
    >
      {about.startFault !== null && faults.length === 0 && <FaultBox faults={[{ code: 'start', message: about.startFault }]} />}
      {faults.length > 0 && <FaultBox faults={faults} />}
      <div className="ways">
        <Card title="Start a ledger">
          <p>Six short steps. Skip any of them: you can fill it in later.</p>
          <Buttons>
            <Button kind="filled" icon={Plus} onPress={onStart}>
              Start a ledger
            </Button>
          </Buttons>
        </Card>
        <Card title="Look round first">
          <p>The example household has two personal assistants, an agency and eighteen months of payments. Try anything: it is made up.</p>
          <Buttons>
            <Button icon={House} isBusy={isBusy} onPress={() => void open(example.run({}))}>
              Open the example household
            </Button>
          </Buttons>
        </Card>
        <Card title="Open a ledger">
          {about.known.length > 0 && (
            <ul className="known">
              {about.known.map(({ fileName }) => (
                <li key={fileName}>
                  <Button icon={BookOpen} isBusy={isBusy} onPress={() => void open(known.run({ fileName }))}>
                    {fileName.replace(/\.dpledger$/, '')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <p>{about.known.length > 0 ? 'Or choose one that is kept somewhere else.' : 'Choose a ledger that is kept on this computer.'}</p>
          <Buttons>
            <Button icon={FolderOpen} isBusy={isBusy} onPress={() => void open(chosen.run({}))}>
              Choose a file
            </Button>
          </Buttons>
        </Card>
        <Card title="Restore a backup">
          <p>Choose the backup. It is checked before it is opened.</p>
          <Buttons>
            <Button icon={ArchiveRestore} isBusy={isBusy} onPress={() => void open(restore.run({}))}>
              Choose a backup
            </Button>
          </Buttons>
        </Card>
      </div>
    </Page>
  );
}
