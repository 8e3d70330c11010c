import { useCallback, useEffect, useId, useRef, type ReactNode } from 'react';
import { useCommand } from '../../api/use-command';
import type { Output } from '../../../shared/contract/contract';
import { LinkButton } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { FaultBox } from '../../ui/fault-box';
import { useAutosave } from './use-autosave';

type Step = Output<'plan.show'>['steps'][number];

/** One of the seven steps: its question, what to write about, the answer (saved as it is typed) and the way on. */
export function StepEditor({ step, next, takesFocus, atEnd }: { step: Step; next: Step | undefined; takesFocus: boolean; atEnd: ReactNode }) {
  const id = useId();
  const { run } = useCommand('plan.saveAnswer');
  const save = useCallback((answer: string) => run({ step: step.step, answer }), [run, step.step]);
  const { text, change, leave, savedAt, faults } = useAutosave(step.answer, save);
  const heading = useRef<HTMLHeadingElement>(null);
  const arrives = useRef(takesFocus);
  useEffect(() => {
    if (arrives.current) heading.current?.focus();
  }, []);
  const at = savedAt ?? step.changedAt;
  return (
    <section className="card step" aria-labelledby={`${id}-question`}>
      <p className="quiet">Step {step.number} of 7</p>
      <h2 id={`${id}-question`} ref={heading} tabIndex={-1}>
        {step.question}
      </h2>
      <div id={`${id}-prompts`} className="quiet">
        <p>You could write about:</p>
        <ul>
          {step.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </div>
      {faults.length > 0 && <FaultBox faults={faults} />}
      <textarea
        rows={9}
        aria-labelledby={`${id}-question`}
        aria-describedby={`${id}-prompts`}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      <p className="quiet" role="status">
        {at ? `Saved at ${timeOf(at)}` : 'Your answer is saved as you type.'}
      </p>
      <div className="buttons">
        {next ? (
          <LinkButton kind="filled" to={`/plan/${next.step}`}>
            Next: {next.name.charAt(0).toLowerCase() + next.name.slice(1)}
          </LinkButton>
        ) : (
          atEnd
        )}
      </div>
      <Disclosure summary="Show an example">
        <p>
          <em>“{step.example}”</em>
        </p>
      </Disclosure>
    </section>
  );
}

/** An instant as this machine's clock shows it: today “14:02”, before today “20 November 2026, 14:02”. */
function timeOf(instant: string): string {
  const at = Date.parse(instant);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at);
  return day.format(at) === day.format() ? time : `${time} on ${day.format(at)}`;
}
