import { Archive, FolderInput, KeyRound, ListChecks } from 'lucide-react';
import { useState } from 'react';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Fault } from '../../../shared/kernel/result';
import { call } from '../../api/call';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { FaultBox } from '../../ui/fault-box';
import { Form } from '../../ui/form';
import { useNotice } from '../../ui/notice';
import { PassphraseFields } from '../../ui/passphrase-fields';
import { readPassphrase } from '../../ui/passphrase-form';
import { useForm } from '../../ui/use-form';

/** A copy elsewhere, a passphrase, and proof that the file is whole. */
export function SafetyCard({ isProtected, today }: { isProtected: boolean; today: IsoDay }) {
  const [asked, setAsked] = useState<'set' | 'remove' | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isChecking, setChecking] = useState(false);
  const backUp = useCommand('ledger.backUp');
  const restore = useCommand('ledger.restoreChosen');
  const notice = useNotice();

  async function makeBackup() {
    const result = await backUp.run({});
    setFaults(result.ok ? [] : result.faults);
    if (result.ok && result.value) notice.show({ words: `Backed up to ${result.value.name}. The copy was opened and checked.` });
  }
  async function bringBack() {
    const result = await restore.run({});
    setFaults(result.ok ? [] : result.faults);
  }
  async function check() {
    setChecking(true);
    const result = await call('ledger.check', {});
    setChecking(false);
    if (!result.ok) return setFaults(result.faults);
    const { ok, problems } = result.value;
    setFaults(problems.map((message) => ({ code: 'ledger-check', message })));
    if (ok) notice.show({ words: 'Checked: the ledger is whole, and every sum agrees.' });
  }
  const actions = [
    { icon: Archive, words: 'Make a backup', about: 'A whole copy, where you choose. Keep one away from this computer.', run: makeBackup, isBusy: backUp.isRunning },
    { icon: FolderInput, words: 'Restore a backup', about: 'Opens a copy as a ledger of its own. This ledger stays as it is.', run: bringBack, isBusy: restore.isRunning },
    { icon: ListChecks, words: 'Check the ledger', about: 'Reads the whole file, and adds everything up again.', run: check, isBusy: isChecking },
  ];
  return (
    <Card title="Keeping it safe">
      {faults.length > 0 && <FaultBox faults={faults} />}
      <ul className="safety">
        <li>
          <p>{isProtected ? 'This ledger opens only with its passphrase.' : 'Anyone who can use this computer can open this ledger.'}</p>
          <Buttons>
            <Button icon={KeyRound} onPress={() => setAsked('set')}>
              {isProtected ? 'Change the passphrase' : 'Set a passphrase'}
            </Button>
            {isProtected && <Button onPress={() => setAsked('remove')}>Remove the passphrase</Button>}
          </Buttons>
        </li>
        {actions.map(({ icon, words, about, run, isBusy }) => (
          <li key={words}>
            <p>{about}</p>
            <Button icon={icon} onPress={() => void run()} isBusy={isBusy}>
              {words}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog isOpen={asked === 'set'} title={isProtected ? 'Change the passphrase' : 'Set a passphrase'} onClose={() => setAsked(null)}>
        <PassphraseForm today={today} isProtected={isProtected} onClose={() => setAsked(null)} />
      </Dialog>
      <Dialog isOpen={asked === 'remove'} title="Remove the passphrase" onClose={() => setAsked(null)}>
        <RemovePassphrase onClose={() => setAsked(null)} />
      </Dialog>
    </Card>
  );
}

function PassphraseForm({ today, isProtected, onClose }: { today: IsoDay; isProtected: boolean; onClose: () => void }) {
  const protect = useCommand('ledger.protect');
  const notice = useNotice();
  const form = useForm({
    start: { passphrase: '', again: '' },
    read: (text) => readPassphrase(text, today),
    save: protect.run,
    onSaved: () => {
      onClose();
      notice.show({ words: `Saved: the ledger opens only with the new passphrase. Backups made before open ${isProtected ? 'with the old one' : 'without it'}. Make a new backup and delete the old ones.` });
    },
  });
  return (
    <Form faults={form.faults} onSubmit={form.submit} submit="Save the passphrase" isBusy={form.isBusy}>
      <p>Write it on paper and keep that safe. Without the passphrase nobody can open this ledger, not even the people who made the program.</p>
      <PassphraseFields text={form.text} set={form.set} />
    </Form>
  );
}

function RemovePassphrase({ onClose }: { onClose: () => void }) {
  const protect = useCommand('ledger.protect');
  const notice = useNotice();
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  async function remove() {
    const result = await protect.run({ passphrase: '' });
    if (!result.ok) return setFaults(result.faults);
    onClose();
    notice.show({ words: 'Removed: the ledger opens without a passphrase. Backups made before still need it.' });
  }
  return (
    <>
      {faults.length > 0 && <FaultBox faults={faults} />}
      <p>Anyone who can use this computer can then open this ledger.</p>
      <Buttons>
        <Button kind="filled" isBusy={protect.isRunning} onPress={() => void remove()}>
          Remove the passphrase
        </Button>
      </Buttons>
    </>
  );
}
