import { Link } from '@tanstack/react-router';
import page from '../../../THIRD-PARTY.md?raw';
import { countOf } from '../../../shared/kernel/plain-words';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Page } from '../../ui/page';
import { licencesOf } from './licences';
import './settings.css';

/** The libraries inside the program and their licences, in their own words. */
export function LicencesPage() {
  const licences = licencesOf(page);
  return (
    <Page
      title="Licences of what is inside"
      screen="Licences"
      lead={<p>Direct Payment Ledger itself is under the MIT licence. It brings along {countOf(licences.length, 'library', 'libraries')} that others have made. These are their licences, in their own words.</p>}
      back={<Link to="/settings">Back to Settings</Link>}
    >
      <Card>
        {licences.map(({ name, text }) => (
          <Disclosure key={name} summary={name}>
            <p className="licence-text">{text}</p>
          </Disclosure>
        ))}
      </Card>
    </Page>
  );
}
