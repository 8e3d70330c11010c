import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { TermsEditor } from './terms-editor';

/** When are the school terms? Services in term time and in school holidays keep to them. */
export function TermsPage() {
  return (
    <Page
      screen="School terms"
      title="School terms"
      lead={<p>Services that come only in school terms, or only in school holidays, keep to these days.</p>}
      back={<Link to="/needs-and-services">Back to Needs and services</Link>}
    >
      <Card>
        <TermsEditor />
      </Card>
    </Page>
  );
}
