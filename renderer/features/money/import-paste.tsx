import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-field';
import { accountsToImportInto, usualAccountId } from './import-choose';
import type { ChosenFile } from './import-source';
import type { RegisterAccount } from './register-row';

/** For cards and banks that give no file: the lines of payments, copied from a screen or a PDF. */
export function ImportPaste({ accounts, mapped, onChosen }: { accounts: readonly RegisterAccount[]; mapped: string; onChosen: (file: ChosenFile, accountId: number, bank: string) => void }) {
  const [accountId, setAccountId] = useState(usualAccountId(accounts));
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const paste = useCommand('imports.paste');

  async function read() {
    if (text.trim() === '') return setFaults([{ code: 'nothing-pasted', field: 'text', message: 'Paste the lines of the payments here first.' }]);
    const result = await paste.run({ text });
    if (!result.ok) return setFaults(result.faults.map((fault) => ({ ...fault, field: 'text' })));
    setFaults([]);
    onChosen(result.value, Number(accountId), result.value.bank ?? mapped);
  }
  return (
    <Form faults={faults} onSubmit={() => void read()} submit="Read what is pasted" isBusy={paste.isRunning} isQuiet>
      <Select name="pasteAccountId" label="Account" value={accountId} onChange={setAccountId} choices={accountsToImportInto(accounts)} />
      <TextArea
        name="text"
        label="Lines of payments"
        hint="On the card’s website or in the PDF, mark the lines with their headings, copy them, and paste them here. You will see every row before anything is added."
        rows={8}
        value={text}
        onChange={setText}
      />
    </Form>
  );
}
