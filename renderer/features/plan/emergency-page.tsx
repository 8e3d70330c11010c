import { useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import { lowerFirst } from '../../../shared/kernel/plain-words';
import { LinkButton } from '../../ui/button';
import { Page } from '../../ui/page';
import { ContactsCard } from './contacts-card';
import { GuidedCard } from './guided-card';
import { GuidedNav } from './guided-nav';
import { emergencyLead, emergencySentence, firstUnwritten } from './life-sentences';
import './plan.css';
import { SheetsCard } from './sheets-card';
import { useMoved } from './use-moved';

type Shown = Output<'emergency.show'>;
type Situation = Shown['situations'][number];

/** Would others know what to do? What to do in each situation, whom to ring, and the sheets that are made from it. */
export function EmergencyPage() {
  const emergency = useQuery('emergency.show', {});
  return <Answer query={emergency}>{(value) => <Emergency value={value} />}</Answer>;
}

function Emergency({ value }: { value: Shown }) {
  const { situations, contacts, paysWages } = value;
  const { situation: named } = useParams({ strict: false }) as { situation?: string };
  const [first] = useState(() => firstUnwritten(situations.filter(({ situation }) => situation !== 'other'))?.situation);
  const here = situations.find(({ situation }) => situation === (named ?? first)) ?? situations[0];
  const hasMoved = useMoved(here?.situation ?? '');
  if (!here) return null;
  const at = situations.indexOf(here);
  const items = situations.map(({ situation, title, words }) => ({ key: situation, name: title, to: `/plan/emergency/${situation}`, state: words.trim() === '' ? ('empty' as const) : ('enough' as const), said: words.trim() === '' ? 'not written' : 'written' }));
  return (
    <Page screen="Emergencies" title={emergencySentence(value)} lead={<p>{emergencyLead(value)}</p>} back={<LinkButton kind="link" to="/plan">Back to the plan</LinkButton>}>
      <div className="plan-grid plan-grid-two">
        <GuidedNav label="Situations" items={items} here={here.situation} />
        <SituationCard key={here.situation} situation={here} place={`${at + 1} of ${situations.length}`} next={situations[at + 1]} takesFocus={hasMoved} />
      </div>
      <ContactsCard contacts={contacts} />
      <SheetsCard paysWages={paysWages} />
    </Page>
  );
}

function SituationCard({ situation: { situation, title, asks, example, words }, place, next, takesFocus }: { situation: Situation; place: string; next: Situation | undefined; takesFocus: boolean }) {
  const { run } = useCommand('emergency.save');
  const save = useCallback((text: string) => run({ situation, words: text }), [run, situation]);
  return (
    <GuidedCard
      place={place}
      question={title}
      about={<p>{asks}</p>}
      takesFocus={takesFocus}
      start={words}
      changedAt={null}
      save={save}
      rows={5}
      example={example}
      onward={
        next && (
          <LinkButton kind="filled" to={`/plan/emergency/${next.situation}`}>
            Next: {lowerFirst(next.title)}
          </LinkButton>
        )
      }
    />
  );
}
