import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { useForm } from '../../ui/use-form';
import { readUnlock } from './unlock-form';
import { useOpening } from './use-opening';

/** The passphrase of a protected ledger. What was typed stays when it does not fit. */
export function UnlockPage({ fileName, onElsewhere }: { fileName: string; onElsewhere: () => void }) {
  const unlock = useCommand('ledger.unlock');
  const { goHome } = useOpening();
  const form = useForm({
    start: { passphrase: '' },
    read: (text) => readUnlock(text.passphrase),
    save: unlock.run,
    onSaved: ({ opened }) => opened && goHome(),
  });
  return (
    <Page title={`${fileName.replace(/\.dpledger$/, '')} needs its passphrase`} screen="Passphrase" lead={<p>The ledger is protected. Enter its passphrase to open it.</p>}>
      <Card>
        <Form faults={form.faults} onSubmit={form.submit} submit="Open the ledger" isBusy={form.isBusy} others={<Button onPress={onElsewhere}>Open something else</Button>}>
          <TextField {...form.field('passphrase')} label="Passphrase" type="password" autoComplete="current-password" width="medium" />
        </Form>
      </Card>
    </Page>
  );
}
