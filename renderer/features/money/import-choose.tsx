import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Select } from '../../ui/choice-fields';
import { Form } from '../../ui/form';
import type { ChosenFile } from './import-source';
import type { RegisterAccount } from './register-row';

/** The account that a statement most likely is of. */
export function usualAccountId(accounts: readonly RegisterAccount[]): string {
  const withStatements = accounts.filter(({ kind }) => kind !== 'cash');
  const usual = withStatements.find((account) => account.isDirectPayment && account.closedOn === null) ?? withStatements[0];
  return String(usual?.id ?? '');
}

export function accountsToImportInto(accounts: readonly RegisterAccount[]): { readonly value: string; readonly label: string }[] {
  // Cash has no statement.
  return accounts.filter(({ kind }) => kind !== 'cash').map(({ id, name }) => ({ value: String(id), label: name }));
}

/** A file that says itself what it is needs no bank; for a table, what the person chose counts before what it looks like. */
const bankOfFile = (file: ChosenFile, chosen: string) => (file.hasColumns && chosen !== '' ? chosen : file.bank);

/** Which bank, then the file itself. `onChosen` gets no bank where nobody said it and the file does not show it. */
export function ImportChoose({
  account,
  banks,
  mapped,
  onChosen,
}: {
  account: RegisterAccount;
  banks: readonly { readonly id: string; readonly name: string }[];
  /** The id of the reader for files of no known bank. */
  mapped: string;
  onChosen: (file: ChosenFile, bank: string | null) => void;
}) {
  const [bank, setBank] = useState(account.bank);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const choose = useCommand('imports.choose');
  const known = banks.filter((each) => each.id !== mapped);

  async function chooseFile() {
    const result = await choose.run({});
    if (!result.ok) return setFaults(result.faults);
    setFaults([]);
    if (result.value) onChosen(result.value, bankOfFile(result.value, bank));
  }
  return (
    <Form faults={faults} onSubmit={() => void chooseFile()} submit="Choose the file" isBusy={choose.isRunning}>
      <p className="with-icon">
        <FileUp aria-hidden="true" width="1.5em" height="1.5em" strokeWidth={1.9} />
        <span>Download a statement from your bank first. Choose OFX where your bank offers it, or else CSV. QFX, QIF, CAMT.053 and Santander’s text file (TXT) can be read too. You will see every row before anything is added.</span>
      </p>
      <Select
        name="bank"
        label="Bank that made the file"
        hint="Only a CSV file needs this. If your bank is not here, you can show which column holds what."
        value={bank}
        onChange={setBank}
        blank="Find out from the file"
        choices={[...known.map(({ id, name }) => ({ value: id, label: name })), { value: mapped, label: 'My bank is not here' }]}
      />
    </Form>
  );
}
