import { useState } from 'react';
import type { IsoDay } from '../../../shared/kernel/iso-date';
import { ok, refused, type Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Form } from '../../ui/form';
import { Page } from '../../ui/page';
import type { PassphraseText } from '../../ui/passphrase-form';
import { contributionsDifferWords, EMPTY_START, fillContribution, readStart, readStartStep, START_STEPS, type StartStep, type StartText } from './start-form';
import { StartFields } from './start-fields';
import { StartSummary } from './start-summary';
import { START_TITLES } from './start-words';
import { useOpening } from './use-opening';

type Named = readonly { readonly id: string; readonly name: string }[];

/** Starts a ledger: six short steps, each of which can be skipped, then one look at all of it. */
export function StartPage({ councils, banks, today, onClose }: { councils: Named; banks: Named; today: IsoDay; onClose: () => void }) {
  const [text, setText] = useState<StartText>(EMPTY_START);
  const [skipped, setSkipped] = useState<readonly StartStep[]>([]);
  const [passphrase, setPassphrase] = useState<PassphraseText>({ passphrase: '', again: '' });
  const [at, setAt] = useState(0);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const start = useCommand('ledger.start');
  const { open } = useOpening();
  const step = START_STEPS[at];

  function goTo(next: number) {
    setFaults([]);
    setAt(next);
  }
  function answer(current: StartStep) {
    const read = readStartStep(current, text, today);
    if (!read.ok) return setFaults(read.faults);
    setSkipped(skipped.filter((each) => each !== current));
    if (current === 'budget') setText(fillContribution(text, today));
    goTo(at + 1);
  }
  function skip(current: StartStep) {
    setSkipped([...skipped.filter((each) => each !== current), current]);
    goTo(at + 1);
  }
  async function finish() {
    const read = readStart(text, skipped, passphrase, today);
    const result = read.ok ? await open(start.run(read.value)) : refused(...read.faults);
    setFaults(result.ok ? [] : result.faults);
    return result.ok ? ok(null) : result;
  }
  const back = (
    <Button kind="link" onPress={() => (at === 0 ? onClose() : goTo(at - 1))}>
      {at === 0 ? 'Back to the beginning' : 'Back one step'}
    </Button>
  );
  if (step === undefined) {
    return (
      <Page key="summary" title="Check, then start your ledger" screen="Start a ledger: check" back={back}>
        <StartSummary
          text={text}
          skipped={skipped}
          toLookAt={contributionsDifferWords(text, skipped, today)}
          councils={councils}
          today={today}
          passphrase={passphrase}
          onPassphrase={setPassphrase}
          onChange={(which) => goTo(START_STEPS.indexOf(which))}
          faults={faults}
          isBusy={start.isRunning}
          onStart={() => void finish()}
        />
      </Page>
    );
  }
  return (
    <Page key={step} title={START_TITLES[step]} screen={`Start a ledger: step ${at + 1}`} lead={<p>Step {at + 1} of {START_STEPS.length}. Skip it if you do not know yet.</p>} back={back}>
      <Card>
        <Form faults={faults} onSubmit={() => answer(step)} submit="Continue" others={<Button onPress={() => skip(step)}>Skip this step</Button>}>
          <StartFields step={step} text={text} set={(field, value) => setText((before) => ({ ...before, [field]: value }))} councils={councils} banks={banks} today={today} />
        </Form>
      </Card>
    </Page>
  );
}
