import { LogOut } from 'lucide-react';
import type { Output } from '../../../shared/contract/contract';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { CouncilCard } from './council-card';
import { DisplayCard } from './display-card';
import { PersonCard } from './person-card';
import { SafetyCard } from './safety-card';
import './settings.css';
import { YourNameCard } from './your-name-card';

/** The person, who does what, the council's rules, keeping the ledger safe, and how it looks. */
export function SettingsPage() {
  const status = useQuery('ledger.status', {});
  const settings = useQuery('settings.show', {});
  return <Answer query={status}>{(about) => <Answer query={settings}>{(value) => <Settings value={value} about={about} />}</Answer>}</Answer>;
}

function Settings({ value, about }: { value: Output<'settings.show'>; about: Output<'ledger.status'> }) {
  const close = useCommand('ledger.close');
  const name = value.person.name || 'this ledger';
  return (
    <Page
      title={value.person.name === '' ? 'Settings of this ledger' : `Settings of the ledger of ${value.person.name}`}
      screen="Settings"
      lead={<p>What you change here is saved at once and can be changed back.</p>}
    >
      <DisplayCard />
      <PersonCard person={value.person} councils={value.councils} today={about.today} />
      <CouncilCard settings={value} />
      <YourNameCard />
      <SafetyCard isProtected={value.isProtected} today={about.today} />
      <Card title="Close the ledger">
        {about.open && <p>This ledger is kept in {about.open.folder}{about.open.isElsewhere && ', which is not the program’s own folder. Changes are saved there'}.</p>}
        <p>Everything is saved already. Closing leads back to the first screen, where another ledger can be opened.</p>
        <div>
          <Button icon={LogOut} label={`Close the ledger of ${name}`} isBusy={close.isRunning} onPress={() => void close.run({})}>
            Close the ledger
          </Button>
        </div>
      </Card>
      <p className="quiet">Direct Payment Ledger, version {about.version}. It never uses the internet.</p>
      <p>
        <LinkButton kind="link" to="/settings/licences">
          See the licences of what is inside
        </LinkButton>
      </p>
    </Page>
  );
}
