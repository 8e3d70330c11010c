import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault, Result } from '../../../shared/kernel/result';

const PAUSE_MS = 700;

type Saved = { readonly changedAt: string };

/**
 * Saves text as it is typed: after a short pause, when the field is left, and when the screen is. Saves go one after another, so
 * the last typed is the last saved. A refused save keeps the text and says why; the next change tries again. Where nothing waits to be
 * saved, the text follows `start`, so that after an undo it is what holds.
 */
export function useAutosave(start: string, save: (text: string) => Promise<Result<Saved>>) {
  const [text, setText] = useState(start);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const held = useRef({ text: start, saved: start, queue: Promise.resolve(), waiting: 0, timer: 0 });

  const flush = useCallback(() => {
    const now = held.current;
    clearTimeout(now.timer);
    if (now.text === now.saved) return now.queue;
    const sent = now.text;
    now.saved = sent;
    now.waiting += 1;
    now.queue = now.queue.then(async () => {
      const result = await save(sent);
      now.waiting -= 1;
      if (result.ok) {
        setSavedAt(result.value.changedAt);
        setFaults([]);
      } else {
        setFaults(result.faults);
        if (now.saved === sent) now.saved = '\0';
      }
    });
    return now.queue;
  }, [save]);

  const change = useCallback(
    (value: string) => {
      setText(value);
      held.current.text = value;
      clearTimeout(held.current.timer);
      held.current.timer = window.setTimeout(() => void flush(), PAUSE_MS);
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  useEffect(() => {
    const now = held.current;
    if (now.waiting > 0 || now.text !== now.saved || now.text === start) return;
    now.text = start;
    now.saved = start;
    setText(start);
    setSavedAt(null);
  }, [start]);

  return { text, change, leave: () => void flush(), savedAt, faults };
}
