import { useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import type { Output } from '../../../shared/contract/contract';
import { lowerFirst } from '../../../shared/kernel/plain-words';
import { LinkButton } from '../../ui/button';
import { Page } from '../../ui/page';
import { GuidedCard } from './guided-card';
import { GuidedNav } from './guided-nav';
import { firstUnwritten, wellbeingSentence } from './life-sentences';
import './plan.css';
import { useMoved } from './use-moved';

type Shown = Output<'wellbeing.show'>;
type Area = Shown['areas'][number];

/** What does the plan do for my wellbeing? The nine areas of the law, one by one. */
export function WellbeingPage() {
  const wellbeing = useQuery('wellbeing.show', {});
  return <Answer query={wellbeing}>{(value) => <Wellbeing value={value} />}</Answer>;
}

function Wellbeing({ value: { areas, progress } }: { value: Shown }) {
  const { area: named } = useParams({ strict: false }) as { area?: string };
  const [first] = useState(() => firstUnwritten(areas)?.area);
  const here = areas.find(({ area }) => area === (named ?? first)) ?? areas[0];
  const hasMoved = useMoved(here?.area ?? '');
  if (!here) return null;
  const items = areas.map(({ area, plain, words }) => ({ key: area, name: plain, to: `/plan/wellbeing/${area}`, state: words.trim() === '' ? ('empty' as const) : ('enough' as const), said: words.trim() === '' ? 'not written' : 'written' }));
  return (
    <Page
      screen="Wellbeing"
      title={wellbeingSentence(progress)}
      lead={<p>The law names nine areas. Say what your plan does for each. “This is fine as it is” is an answer too.</p>}
      back={<LinkButton kind="link" to="/plan">Back to the plan</LinkButton>}
    >
      <div className="plan-grid plan-grid-two">
        <GuidedNav label="Areas of wellbeing" items={items} here={here.area} />
        <AreaCard key={here.area} area={here} at={areas.indexOf(here)} next={areas[areas.indexOf(here) + 1]} takesFocus={hasMoved} of={areas.length} />
      </div>
    </Page>
  );
}

function AreaCard({ area: { area, plain, law, asks, example, words }, at, of, next, takesFocus }: { area: Area; at: number; of: number; next: Area | undefined; takesFocus: boolean }) {
  const { run } = useCommand('wellbeing.save');
  const save = useCallback((text: string) => run({ area, words: text }), [run, area]);
  return (
    <GuidedCard
      place={`Area ${at + 1} of ${of}`}
      question={plain}
      about={
        <>
          <p>{asks}</p>
          <p>The law calls it: {law}.</p>
        </>
      }
      takesFocus={takesFocus}
      start={words}
      changedAt={null}
      save={save}
      rows={5}
      example={example}
      onward={
        next ? (
          <LinkButton kind="filled" to={`/plan/wellbeing/${next.area}`}>
            Next: {lowerFirst(next.plain)}
          </LinkButton>
        ) : (
          <LinkButton kind="filled" to="/plan">
            Back to the plan
          </LinkButton>
        )
      }
    />
  );
}
