import { useSearch } from '@tanstack/react-router';
import { Check, CircleAlert, CircleDashed, CircleHelp, Clock, Plus, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ContributionLetter } from '../../../shared/budget/contribution';
import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { Answer } from '../../api/answer';
import { RecordDocuments } from '../../api/record-documents';
import { RecordHistory } from '../../api/record-history';
import { useQuery } from '../../api/use-query';
import { Button, LinkButton } from '../../ui/button';
import { Card } from '../../ui/card';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import { Money } from '../../ui/money';
import { Page } from '../../ui/page';
import { Badge, type Tone } from '../../ui/severity';
import { Table } from '../../ui/table';
import { contributionLead, contributionTitle } from './contribution-words';
import { EstimateCard } from './estimate-card';
import { LetterForm } from './letter-fields';
import { LettersCard } from './letters-card';

type Shown = Output<'contribution.show'>;

/** Have I paid my share? */
export function ContributionPage() {
  const status = useQuery('ledger.status', {});
  const contribution = useQuery('contribution.show', {});
  return <Answer query={status}>{({ today }) => <Answer query={contribution}>{(value) => <Contribution value={value} today={today} />}</Answer>}</Answer>;
}

function Contribution({ value, today }: { value: Shown; today: IsoDay }) {
  // What a flag's next step asks this page to open; see `linkOfFlag`.
  const search: { readonly open?: 'letter' } = useSearch({ strict: false });
  const [asked, setAsked] = useState<ContributionLetter | 'new' | null>(search.open === 'letter' ? 'new' : null);
  const { letters, due, arrearsPence } = value;
  const isBehind = arrearsPence > 0;
  const add = (
    <Button icon={Plus} kind={letters.length === 0 ? 'filled' : 'outlined'} onPress={() => setAsked('new')}>
      Add a letter
    </Button>
  );
  return (
    <Page
      title={contributionTitle(value)}
      screen="Contribution"
      lead={<p>{contributionLead(value)}</p>}
      actions={
        letters.length > 0 && (
          <>
            {isBehind && (
              <LinkButton kind="filled" to="/money/record">
                Record what you paid
              </LinkButton>
            )}
            {add}
          </>
        )
      }
    >
      {letters.length === 0 ? (
        <Card>
          <EmptyState action={add}>
            <p>After a financial assessment the council writes how much you pay towards your care. Add that letter, and you will see here what is due, what was paid, and whether you are behind.</p>
            <p>If the letter says £0.00, add it too: it shows that there is nothing to pay.</p>
          </EmptyState>
        </Card>
      ) : (
        <>
          <DueCard due={due} arrearsPence={arrearsPence} />
          <LettersCard letters={letters} current={value.current} changes={value.changes} onChange={setAsked} />
        </>
      )}
      <EstimateCard />
      {asked !== null && (
        <Dialog isOpen title={asked === 'new' ? 'Add a contribution letter' : 'Change a contribution letter'} onClose={() => setAsked(null)}>
          <LetterForm letter={asked === 'new' ? null : asked} today={today} onClose={() => setAsked(null)} />
          {asked !== 'new' && <RecordDocuments kind="letter" id={asked.id} called={`the letter of ${formatDay(asked.letterOn)}`} />}
          {asked !== 'new' && <RecordHistory table="contribution_letter" id={asked.id} />}
        </Dialog>
      )}
    </Page>
  );
}

const STATES: Readonly<Record<Shown['due'][number]['state'], { words: string; tone: Tone; icon: LucideIcon }>> = {
  paid: { words: 'Paid', tone: 'good', icon: Check },
  part: { words: 'Paid in part', tone: 'act', icon: CircleDashed },
  missed: { words: 'Not paid', tone: 'stop', icon: CircleAlert },
  coming: { words: 'To come', tone: 'plain', icon: Clock },
  not_known: { words: 'Not known yet', tone: 'plain', icon: CircleHelp },
};

const RECENT = 13;

function DueCard({ due, arrearsPence }: { due: Shown['due']; arrearsPence: number }) {
  const [isAll, setAll] = useState(false);
  if (due.length === 0) return null;
  const newestFirst = [...due].sort((a, b) => (a.dueOn < b.dueOn ? 1 : -1));
  const shown = isAll ? newestFirst : newestFirst.slice(0, RECENT);
  return (
    <Card title="Expected and paid">
      <Table
        caption={`Newest first. ${arrearsPence > 0 ? `${formatPounds(arrearsPence)} is not paid in yet.` : due.some(({ state }) => state === 'not_known') ? 'Your ledger does not reach to the newest of these days.' : 'Nothing is outstanding.'}`}
        rows={shown}
        keyOf={(each) => each.dueOn}
        columns={[
          { key: 'day', title: 'Due on', isRowHeader: true, cell: (each) => formatDay(each.dueOn) },
          { key: 'state', title: 'State', cell: ({ state }) => <Badge tone={STATES[state].tone} icon={STATES[state].icon}>{STATES[state].words}</Badge> },
          { key: 'expected', title: 'Expected', align: 'right', cell: (each) => <Money pence={each.expectedPence} /> },
          { key: 'paid', title: 'Paid', align: 'right', cell: (each) => ((each.state === 'coming' || each.state === 'not_known') && each.paidPence === 0 ? null : <Money pence={each.paidPence} />) },
          { key: 'owed', title: 'Still owed', align: 'right', cell: (each) => (each.state === 'missed' || each.state === 'part' ? <Money pence={each.expectedPence - each.paidPence} /> : null) },
        ]}
      />
      {due.length > RECENT && !isAll && (
        <div>
          <Button onPress={() => setAll(true)}>Show all {due.length}</Button>
        </div>
      )}
    </Card>
  );
}
