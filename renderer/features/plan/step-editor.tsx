import { useCallback, useId, type ReactNode } from 'react';
import { useCommand } from '../../api/use-command';
import type { Output } from '../../../shared/contract/contract';
import { lowerFirst } from '../../../shared/kernel/plain-words';
import { LinkButton } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { GuidedCard } from './guided-card';
import { WordsField } from './words-field';

type Step = Output<'plan.show'>['steps'][number];

/** One of the seven steps: its question, what to write about, the answer, a private note (both saved as they are typed) and the way on. */
export function StepEditor({ step, next, takesFocus, atEnd }: { step: Step; next: Step | undefined; takesFocus: boolean; atEnd: ReactNode }) {
  const { run } = useCommand('plan.saveAnswer');
  const save = useCallback((answer: string) => run({ step: step.step, answer }), [run, step.step]);
  return (
    <GuidedCard
      place={`Step ${step.number} of 7`}
      question={step.question}
      takesFocus={takesFocus}
      start={step.answer}
      changedAt={step.answer === '' ? null : step.changedAt}
      save={save}
      isMeasured
      example={step.example}
      about={
        <>
          <p>You could write about:</p>
          <ul>
            {step.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </>
      }
      onward={
        next ? (
          <LinkButton kind="filled" to={`/plan/${next.step}`}>
            Next: {lowerFirst(next.name)}
          </LinkButton>
        ) : (
          atEnd
        )
      }
    >
      <PrivateNote step={step} />
    </GuidedCard>
  );
}

/** What the person notes for themselves: it stays in the ledger, and the council does not get it. */
function PrivateNote({ step: { step, note } }: { step: Step }) {
  const id = useId();
  const { run } = useCommand('plan.saveNote');
  const save = useCallback((text: string) => run({ step, note: text }), [run, step]);
  return (
    <Disclosure summary={note.trim() === '' ? 'Add a private note' : 'Your private note'}>
      <p id={`${id}-label`}>A note for yourself</p>
      <p id={`${id}-hint`} className="quiet">
        It stays in this ledger. The council does not get it with the plan.
      </p>
      <WordsField labelledBy={`${id}-label`} describedBy={`${id}-hint`} start={note} changedAt={null} save={save} rows={3} />
    </Disclosure>
  );
}
