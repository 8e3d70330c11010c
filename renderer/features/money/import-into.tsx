import { useState, type ReactNode } from 'react';
import { Card, Stack } from '../../ui/card';
import { Select } from '../../ui/choice-fields';
import { accountsToImportInto, usualAccountId } from './import-choose';
import type { RegisterAccount } from './register-row';

/** Says into which account payments come in, asked once for every way in; with one account there is nothing to ask. */
export function ImportInto({ accounts, children }: { accounts: readonly RegisterAccount[]; children: (account: RegisterAccount) => ReactNode }) {
  const [accountId, setAccountId] = useState(usualAccountId(accounts));
  const choices = accountsToImportInto(accounts);
  const account = accounts.find(({ id }) => String(id) === accountId);
  return (
    <Stack>
      {choices.length > 1 ? (
        <Card>
          <Select name="accountId" label="Account" hint="The payments come into this account, whichever way you choose below." value={accountId} onChange={setAccountId} choices={choices} />
        </Card>
      ) : (
        account && <p>The payments come into {account.name}.</p>
      )}
      {account && children(account)}
    </Stack>
  );
}
