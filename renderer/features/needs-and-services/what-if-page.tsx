import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { lowerFirst } from '../../../shared/kernel/plain-words';
import type { Fault } from '../../../shared/kernel/result';
import { Answer } from '../../api/answer';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { useToday } from '../../api/use-today';
import { Button } from '../../ui/button';
import { Columns, Stack } from '../../ui/card';
import { FaultBox } from '../../ui/fault-box';
import { Page } from '../../ui/page';
import { useFinish, type Support } from './record-page';
import { WhatIfAdded } from './what-if-added';
import { WhatIfFigures, WhatIfNeeds, WhatIfRemarks, NextAprilCard } from './what-if-answer';
import { NOTHING_TYPED, readTrial, type TrialProps, type TrialText } from './what-if-form';
import { WhatIfMoney } from './what-if-money';
import { WhatIfServices } from './what-if-services';
import { canKeep, keptWords, tryLead, trySentence, type TryAnswer } from './what-if-words';
import './what-if.css';

/** Changes are tried here in a copy: what would the plan cost, and which needs would it meet? */
export function WhatIfPage() {
  const support = useQuery('support.show', {});
  const today = useToday();
  return <Answer query={support}>{(value) => <WhatIf support={value} today={today} />}</Answer>;
}

function WhatIf({ support, today }: { support: Support; today: IsoDay }) {
  const [text, setText] = useState<TrialText>(NOTHING_TYPED);
  const { trial, unread } = useMemo(() => readTrial(text, support, today), [text, support, today]);
  const answer = useQuery('support.tryOut', trial);
  return <Answer query={answer}>{(value) => <Tried support={support} today={today} answer={value} text={text} setText={setText} unread={unread} />}</Answer>;
}

const NOTHING_TO_KEEP: Fault = { code: 'field', message: 'Nothing is changed that could be kept. Change the times, the length or the price of a service first.' };

function Tried({ answer, ...props }: TrialProps & { answer: TryAnswer }) {
  const { text, setText, unread } = props;
  const finish = useFinish();
  const save = useCommand('support.saveTogether');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const isChanged = canKeep(answer) || text.budget !== null;
  const sentence = trySentence(answer, isChanged);

  async function keep() {
    if (unread.length > 0) return setFaults(unread.map(({ of, message }) => ({ code: 'field', message: `${of}: ${lowerFirst(message)}. Until then nothing can be kept.` })));
    if (!canKeep(answer)) return setFaults([NOTHING_TO_KEEP]);
    const { toKeep, before } = answer;
    const saved = await save.run(toKeep);
    if (!saved.ok) return setFaults(saved.faults);
    const added = saved.value.serviceIds.filter((_, at) => toKeep.services[at]?.id === null);
    finish({ words: keptWords(answer), undo: () => save.run({ ...before, removeServices: added }) });
  }

  return (
    <Page
      screen="What if"
      title={sentence}
      lead={<p>{tryLead(answer, isChanged)}</p>}
      back={<Link to="/needs-and-services">Back to Needs and services</Link>}
      actions={
        <>
          <Button kind="filled" isBusy={save.isRunning} onPress={() => void keep()}>
            Keep these changes
          </Button>
          <Button
            onPress={() => {
              setText(() => NOTHING_TYPED);
              setFaults([]);
            }}
          >
            Start again
          </Button>
        </>
      }
    >
      <Said words={isChanged ? sentence : ''} />
      {faults.length > 0 && <FaultBox faults={faults} />}
      <Columns kind="wideFirst">
        <Stack>
          <WhatIfServices {...props} />
          <WhatIfAdded {...props} />
          <WhatIfMoney {...props} />
        </Stack>
        <WhatIfFigures answer={answer} />
      </Columns>
      <WhatIfNeeds answer={answer} />
      <WhatIfRemarks answer={answer} />
      <NextAprilCard afterAprilWords={answer.afterAprilWords} />
    </Page>
  );
}

const QUIET_MS = 800;

/** Reads the new sentence out, once the person has stopped typing. */
function Said({ words }: { words: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
