import { List, Mic } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Result } from '../../../shared/kernel/result';
import { answerMeasure } from '../../../shared/plan/answer-state';
import { Button, Buttons } from '../../ui/button';
import { FaultBox } from '../../ui/fault-box';
import { timeOf } from './clock-words';
import { beginPoint } from './list-line';
import { useAutosave } from './use-autosave';

/**
 * Room to write in one's own words, saved as it is typed, with help to dictate and to make a list. `save` must stay the same function
 * between renders. `isMeasured`: says how long the answer is, where a few words would not be enough.
 */
export function WordsField({
  labelledBy,
  describedBy = '',
  start,
  changedAt,
  save,
  rows = 9,
  isMeasured = false,
}: {
  labelledBy: string;
  describedBy?: string;
  start: string;
  /** Instant in UTC of the last change; null: never, or not known. */
  changedAt: string | null;
  save: (text: string) => Promise<Result<{ readonly changedAt: string }>>;
  rows?: number;
  isMeasured?: boolean;
}) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { text, change, leave, savedAt, faults } = useAutosave(start, save);
  const [help, setHelp] = useState<'dictate' | 'list' | null>(null);
  const cursor = useRef<number | null>(null);
  // Once the text with the new point is in the box, and not before.
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    box.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  });
  function dictate() {
    setHelp(help === 'dictate' ? null : 'dictate');
    box.current?.focus();
  }
  function makeList() {
    const begun = beginPoint(text, box.current?.selectionStart ?? text.length);
    cursor.current = begun.cursor;
    change(begun.text);
    setHelp('list');
    box.current?.focus();
  }
  const at = savedAt ?? changedAt;
  return (
    <>
      {faults.length > 0 && <FaultBox faults={faults} />}
      <textarea
        ref={box}
        rows={rows}
        dir="auto"
        aria-labelledby={labelledBy}
        aria-describedby={`${describedBy} ${id}-help`.trim()}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      <div className="words-state quiet">
        <p role="status">{at ? `Saved at ${timeOf(at)}` : 'Saved as you type.'}</p>
        {isMeasured && <p>{answerMeasure(text)}</p>}
      </div>
      <div className="words-tools">
        <Buttons>
          <Button icon={Mic} isExpanded={help === 'dictate'} controls={`${id}-help`} onPress={dictate}>
            How to dictate
          </Button>
          <Button icon={List} isExpanded={help === 'list'} controls={`${id}-help`} onPress={makeList}>
            Make a list
          </Button>
        </Buttons>
        <div id={`${id}-help`} className="words-help">
          {help === 'dictate' && (
            <>
              <p>
                Your computer can write what you say. On Windows, press the Windows key and H, then speak. On a Mac, press the microphone key, or the Control key twice.
              </p>
              <p>The cursor is in the box already. This program sends nothing anywhere; your computer’s own settings say whether its dictation uses the internet.</p>
            </>
          )}
          {help === 'list' && <p>A line that begins with “- ” is a point of a list. In the finished plan it stands as a point. Press “Make a list” again for the next one, or type “- ” yourself.</p>}
        </div>
      </div>
    </>
  );
}
