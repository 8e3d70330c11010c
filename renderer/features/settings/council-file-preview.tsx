import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract';
import type { Fault } from '../../../shared/kernel/result';
import { countOf } from '../../../shared/kernel/plain-words';
import { useCommand } from '../../api/use-command';
import { Button, Buttons } from '../../ui/button';
import { Facts } from '../../ui/facts';
import { FaultBox } from '../../ui/fault-box';
import { useNotice } from '../../ui/notice';
import { CouncilContacts } from './council-contacts';

type Chosen = NonNullable<Output<'council.chooseFile'>>;

/** What a council's file says, in words, before it is taken on. */
export function CouncilFilePreview({ chosen: { token, profile }, onClose }: { chosen: Chosen; onClose: () => void }) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const takeOn = useCommand('council.takeOn');
  const choose = useCommand('council.choose');
  const notice = useNotice();

  async function take() {
    const result = await takeOn.run({ token });
    if (!result.ok) return setFaults(result.faults);
    const { before } = result.value;
    onClose();
    notice.show({ words: `From now on this ledger uses what ${profile.name} asks, as the file has it.`, undo: () => choose.run({ id: before }) });
  }
  return (
    <>
      {faults.length > 0 && <FaultBox faults={faults} />}
      <p>Nothing is changed yet. These are the words of whoever made the file: use it only if you trust them, and compare it with your agreement.</p>
      <Buttons>
        <Button kind="filled" isBusy={takeOn.isRunning} onPress={() => void take()}>
          Use it
        </Button>
        <Button onPress={onClose}>Leave it</Button>
      </Buttons>
      {profile.ownAnswersStay.length > 0 && (
        <section>
          <h3>Your own answers stay</h3>
          <p>The file says otherwise, or nothing. You can take an answer back later.</p>
          <ul>
            {profile.ownAnswersStay.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{profile.steps.length === 0 ? 'The seven steps are as the program has them' : `${countOf(profile.steps.length, 'step')} of the plan ${profile.steps.length === 1 ? 'is' : 'are'} its own`}</h3>
        <ul>
          {profile.steps.map(({ number, name, changes }) => (
            <li key={number}>
              Step {number}: {name}
              <ul className="quiet small">
                {changes.map((change, index) => (
                  <li key={`${index}-${change}`}>{change}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>
          {profile.answered.length} of {profile.rules} rules are answered
        </h3>
        {profile.answered.length > 0 && <Facts facts={profile.answered.map(({ question, words }) => ({ label: question, words }))} />}
      </section>
      <CouncilContacts contact={profile.contact} complaints={profile.complaints} />
      <section>
        <h3>{profile.sources.length === 0 ? 'It does not say where it was seen' : 'Where it was seen'}</h3>
        <ul className="council-sources">
          {profile.sources.map((source, index) => (
            <li key={`${index}-${source}`}>{source}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
