import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Form } from '../../ui/form';
import { TextArea } from '../../ui/text-field';
import type { ChosenFile } from './import-source';

/** For cards and banks that give no file: the lines of payments, copied from a screen or a PDF. */
export function ImportPaste({ accountId, mapped, onChosen }: { accountId: number; mapped: string; onChosen: (file: ChosenFile, accountId: number, bank: string) => void }) {
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const paste = useCommand('imports.paste');

  async function read() {
    if (text.trim() === '') return setFaults([{ code: 'nothing-pasted', field: 'text', message: 'Paste the lines of the payments here first.' }]);
    const result = await paste.run({ text });
    if (!result.ok) return setFaults(result.faults.map((fault) => ({ ...fault, field: 'text' })));
    setFaults([]);
    onChosen(result.value, accountId, result.value.bank ?? mapped);
  }
  return (
    <Form faults={faults} onSubmit={() => void read()} submit="Read what is pasted" isBusy={paste.isRunning} isQuiet>
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
