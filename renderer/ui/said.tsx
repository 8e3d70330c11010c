import { useEffect, useRef } from 'react';
import { Button } from './button';

export type SaidWords = { readonly words: string; readonly isDone: boolean; readonly undo?: () => Promise<unknown> };

/** Inside a dialog: what was done or refused, where a screen reader hears it, with the way back. It takes focus. */
export function Said({ said, onUndone }: { said: SaidWords | null; onUndone: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (said) box.current?.focus();
  }, [said]);
  if (!said) return null;
  return (
    <div ref={box} className={said.isDone ? 'said' : 'fault-box'} role={said.isDone ? 'status' : 'alert'} tabIndex={-1}>
      <p>{said.words}</p>
      {said.undo && (
        <div className="buttons">
          <Button onPress={() => void said.undo?.().then(onUndone)}>Undo</Button>
        </div>
      )}
    </div>
  );
}
