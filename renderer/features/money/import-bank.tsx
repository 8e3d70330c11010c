import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Radios } from '../../ui/choice-fields';
import { Form } from '../../ui/form';

/** Asks which bank made a file, where a bank's files look like another's. */
export function ImportBank({
  banks,
  mapped,
  onBack,
  onBank,
}: {
  /** Those whose files look like this one, by name. */
  banks: readonly { readonly id: string; readonly name: string }[];
  /** The id of the reader for files of no known bank. */
  mapped: string;
  onBack: () => void;
  onBank: (bank: string) => void;
}) {
  const [bank, setBank] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const goOn = () => (bank === '' ? setFaults([{ code: 'bank-not-chosen', field: 'bank', message: 'Choose the bank that made the file' }]) : onBank(bank));
  return (
    <Card>
      <Form faults={faults} onSubmit={goOn} submit="See every row" others={<Button onPress={onBack}>Choose another file</Button>}>
        <Radios
          name="bank"
          label="Bank that made the file"
          hint="The file does not say which bank made it, and other banks’ files may look like it."
          value={bank}
          onChange={setBank}
          choices={[...banks.map(({ id, name }) => ({ value: id, label: name })), { value: mapped, label: 'Another bank', hint: 'You then show which column holds what.' }]}
        />
      </Form>
    </Card>
  );
}
