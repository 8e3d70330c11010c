import { useState } from 'react';
import { Answer } from '../../api/answer';
import { useQuery } from '../../api/use-query';
import { StartPage } from './start-page';
import { UnlockPage } from './unlock-page';
import './welcome.css';
import { WaysIn } from './ways-in';

/** What is this, and how do I begin? Shown while no ledger is open, and to start another. */
export function WelcomePage() {
  const status = useQuery('ledger.status', {});
  const [shown, setShown] = useState<'ways' | 'start'>('ways');
  const [isElsewhere, setElsewhere] = useState(false);
  return (
    <Answer query={status}>
      {(about) => {
        if (shown === 'start') return <StartPage councils={about.councils} banks={about.banks} today={about.today} onClose={() => setShown('ways')} />;
        if (about.locked && !isElsewhere) return <UnlockPage fileName={about.locked.fileName} onElsewhere={() => setElsewhere(true)} />;
        return <WaysIn about={about} onStart={() => setShown('start')} />;
      }}
    </Answer>
  );
}
