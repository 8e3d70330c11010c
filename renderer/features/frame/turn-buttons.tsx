import { Redo2, Undo2, type LucideIcon } from 'lucide-react';
import { useQuery } from '../../api/use-query';
import { Icon } from '../../ui/icon';
import './turn-buttons.css';
import type { Turn } from './turn-keys';

const isMac = navigator.userAgent.includes('Mac');

/** Undo and redo: each says what it would do. One with nothing to do is its sign alone; that there is nothing is said to a screen reader. */
export function TurnButtons({ onTurn }: { onTurn: (turn: Turn) => void }) {
  const { undo = null, redo = null } = useQuery('history.stack', {}).value ?? {};
  return (
    <div className="turns" role="group" aria-label="Undo and redo">
      <TurnButton icon={Undo2} does="Undo" what={undo?.words ?? null} none="Nothing to undo" keys={isMac ? 'Meta+Z' : 'Control+Z'} onPress={() => onTurn('undo')} />
      <TurnButton icon={Redo2} does="Do again" what={redo?.words ?? null} none="Nothing to do again" keys={isMac ? 'Meta+Shift+Z' : 'Control+Y'} onPress={() => onTurn('redo')} />
    </div>
  );
}

function TurnButton({ icon, does, what, none, keys, onPress }: { icon: LucideIcon; does: string; what: string | null; none: string; keys: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className="turn"
      aria-disabled={what === null || undefined}
      aria-keyshortcuts={keys}
      onClick={() => {
        if (what !== null) onPress();
      }}
    >
      <Icon of={icon} />
      {what === null ? (
        <span className="visually-hidden">{none}</span>
      ) : (
        <span>
          {does}: <span className="turn-what">{what}</span>
        </span>
      )}
    </button>
  );
}
