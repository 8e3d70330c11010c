import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { Result } from '../../../shared/kernel/result';
import { Buttons } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { WordsField } from './words-field';

/** One question of several: where it stands, the question, what to write about, room to write, the way on, and an example to open. */
export function GuidedCard({
  place,
  question,
  about,
  takesFocus,
  example,
  onward,
  children,
  ...field
}: {
  /** “Step 3 of 7” */
  place: string;
  question: string;
  /** What to write about; read out with the box. */
  about: ReactNode;
  /** The person came here from another question, so this one takes the focus. */
  takesFocus: boolean;
  example: string;
  onward: ReactNode;
  /** More under it. */
  children?: ReactNode;
  start: string;
  changedAt: string | null;
  save: (text: string) => Promise<Result<{ readonly changedAt: string }>>;
  rows?: number;
  isMeasured?: boolean;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrives = useRef(takesFocus);
  useEffect(() => {
    if (arrives.current) heading.current?.focus();
  }, []);
  return (
    <section className="card step" aria-labelledby={`${id}-question`}>
      <p className="quiet">{place}</p>
      <h2 id={`${id}-question`} ref={heading} tabIndex={-1}>
        {question}
      </h2>
      <div id={`${id}-about`} className="quiet">
        {about}
      </div>
      <WordsField labelledBy={`${id}-question`} describedBy={`${id}-about`} {...field} />
      <Buttons>{onward}</Buttons>
      <Disclosure summary="Show an example">
        <p>
          <em>“{example}”</em>
        </p>
      </Disclosure>
      {children}
    </section>
  );
}
