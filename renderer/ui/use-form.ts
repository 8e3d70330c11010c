import { useCallback, useState } from 'react';
import type { Fault, Result } from '../../shared/kernel/result';

/**
 * What a form page needs: the text as typed, the faults of the last try, and sending it. `read` is the page's pure form (text in,
 * input or faults out); `save` is a command; `onSaved` gets its value. Nothing typed is ever cleared; where nothing was typed since it
 * was filled or saved, the form follows `start`, so that after an undo it shows what holds.
 */
export function useForm<Text extends object, Value, Saved>({
  start,
  read,
  save,
  onSaved,
}: {
  start: Text;
  read: (text: Text) => Result<Value>;
  save: (value: Value) => Promise<Result<Saved>>;
  onSaved: (saved: Saved, value: Value) => void;
}) {
  const [text, setText] = useState(start);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isBusy, setBusy] = useState(false);
  const [seen, setSeen] = useState(() => JSON.stringify(start));
  /** The text in which nothing waits to be saved. */
  const [clean, setClean] = useState(seen);
  const now = JSON.stringify(start);
  if (now !== seen) {
    setSeen(now);
    if (JSON.stringify(text) === clean) {
      setText(start);
      setClean(now);
      setFaults([]);
    }
  }

  const set = useCallback(<K extends keyof Text>(field: K, value: Text[K]) => setText((before) => ({ ...before, [field]: value })), []);
  /** Props for a field of the kit: `<TextField {...field('payee')} label="…" />`. */
  const field = <K extends keyof Text & string>(name: K) => ({ name, value: text[name], onChange: (value: Text[K]) => set(name, value) });

  async function submit() {
    const checked = read(text);
    if (!checked.ok) return setFaults(checked.faults);
    setBusy(true);
    const saved = await save(checked.value);
    setBusy(false);
    if (!saved.ok) return setFaults(saved.faults);
    setFaults([]);
    setClean(JSON.stringify(text));
    onSaved(saved.value, checked.value);
  }
  return { text, set, setText, field, faults, isBusy, submit: () => void submit() };
}
