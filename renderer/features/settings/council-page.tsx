import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import type { Fault } from '../../../shared/kernel/result';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { LinkButton } from '../../ui/button';
import { FaultBox } from '../../ui/fault-box';
import { Page } from '../../ui/page';
import { CouncilAboutCards } from './council-about-card';
import { CouncilFileActions } from './council-file-actions';
import { CouncilOthersCard } from './council-others-card';
import { CouncilRulesCard } from './council-rules-card';
import { CouncilStepsCard } from './council-steps-card';
import { councilInSentence, originSentence, type Council } from './council-words';
import './settings.css';

/** What your council asks: the steps of its plan, its rules, its addresses, and a file of all that. */
export function CouncilPage() {
  const status = useQuery('ledger.status', {});
  const settings = useQuery('settings.show', {});
  const council = useQuery('council.show', {});
  return (
    <Answer query={status}>
      {({ today }) => <Answer query={settings}>{(rules) => <Answer query={council}>{(value) => <CouncilOf council={value} settings={rules} today={today} />}</Answer>}</Answer>}
    </Answer>
  );
}

function CouncilOf({ council, settings, today }: { council: Council; settings: Output<'settings.show'>; today: IsoDay }) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  return (
    <Page
      title={`What ${councilInSentence(council.name)} asks`}
      screen="What your council asks"
      lead={
        <>
          <p>{originSentence(council.origin)}</p>
          <p>You can send it to someone as a file, or use a file that someone who helps you has sent. The file has your own answers in it, and nothing else about you or your money.</p>
        </>
      }
      back={<LinkButton kind="link" to="/settings">Back to Settings</LinkButton>}
      actions={<CouncilFileActions council={council} onFaults={setFaults} />}
    >
      {faults.length > 0 && <FaultBox faults={faults} />}
      <CouncilStepsCard council={council} today={today} />
      <CouncilRulesCard settings={settings} today={today} />
      <CouncilAboutCards council={council} today={today} />
      {council.others.length > 0 && <CouncilOthersCard council={council} />}
    </Page>
  );
}
