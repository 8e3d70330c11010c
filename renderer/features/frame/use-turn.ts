import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../../shared/kernel/result';
import { useCommand } from '../../api/use-command';
import { useNotice } from '../../ui/notice';
import { turnOfKey, type Turn } from './turn-keys';

/** Goes back or forth in what was done, by a button or by keys, and says what was undone or done again; what stands in the way is shown. */
export function useTurn() {
  const { run } = useCommand('history.turn');
  const notice = useNotice();
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  const { showThrough, clear } = notice;
  const turn = useCallback(
    async function turnNow(which: Turn): Promise<void> {
      const result = await run({ turn: which });
      setFaults(result.ok ? [] : result.faults);
      if (!result.ok) return clear();
      const { words } = result.value;
      if (which === 'undo') showThrough({ words: `Undone: ${words}.`, undoWords: 'Do it again', undo: () => turnNow('redo') });
      else showThrough({ words: `Done again: ${words}.`, undo: () => turnNow('undo') });
    },
    [run, showThrough, clear],
  );

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const which = turnOfKey(event);
      if (which === null || hasOwnUndo(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void turn(which);
    }
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [turn]);

  const forget = useCallback(() => setFaults([]), []);
  return { turn: (which: Turn) => void turn(which), faults, forget };
}

/** In a field where words are typed, the keys undo the typing. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])');
}
