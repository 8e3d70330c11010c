import type { Output } from '../../../shared/contract/contract';
import { LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { CouncilContacts } from './council-contacts';
import { councilInSentence, openQuestions } from './council-words';

/** The council in short, and the way to all that it asks. */
export function CouncilCard({ settings }: { settings: Output<'settings.show'> }) {
  return (
    <Card title={`What ${councilInSentence(settings.councilName)} asks`}>
      <p>Its rules for the money, the seven steps of its plan, and whom to write to. You can send all that to someone as a file, or use a file that you were sent.</p>
      <p>{openQuestions(settings.councilRules)}</p>
      <div>
        <LinkButton to="/settings/council">See and change what it asks</LinkButton>
      </div>
      <CouncilContacts contact={settings.councilContact} complaints={settings.councilComplaints} />
    </Card>
  );
}
