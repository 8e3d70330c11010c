import type { Output } from '../../../shared/contract/contract';
import { formatPounds, sumPence } from '../../../shared/kernel/money';
import { countOf } from '../../../shared/kernel/plain-words';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { Page } from '../../ui/page';
import { AccountsCard } from './accounts-card';
import { AgreementCard } from './agreement-card';
import { ImportsCard } from './imports-card';
import './money.css';
import { MoneyPlaces } from './money-places';
import { ProposedRulesCard } from './proposed-rules-card';
import { RulesCard } from './rules-card';

/** Where is the money, whose is it, and how is it sorted? */
export function AccountsPage() {
  const status = useQuery('ledger.status', {});
  const shown = useQuery('accounts.show', {});
  return (
    <Answer query={status}>
      {({ today }) => (
        <Answer query={shown}>
          {({ accounts, agreement }) => (
            <Page title={accountsTitle(accounts)} screen="Accounts and rules">
              <MoneyPlaces />
              <AccountsCard accounts={accounts} today={today} />
              <ProposedRulesCard />
              <RulesCard />
              <ImportsCard />
              <AgreementCard agreement={agreement} today={today} />
            </Page>
          )}
        </Answer>
      )}
    </Answer>
  );
}

function accountsTitle(accounts: Output<'accounts.show'>['accounts']): string {
  const open = accounts.filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return 'No account yet';
  return `${countOf(open.length, 'account')} with ${formatPounds(sumPence(open.map(({ balancePence }) => balancePence)))} in ${open.length === 1 ? 'it' : 'them'}`;
}
