import { ZoomIn, ZoomOut } from 'lucide-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../ui/button';

/** In hundredths of the width that there is. */
const STEPS = [100, 150, 200, 300, 400] as const;

/** Larger and smaller, by buttons and by the keys + and −. */
export function useZoom() {
  const [at, setAt] = useState(0);
  const percent = STEPS[at] ?? 100;
  const step = (by: 1 | -1) => setAt((before) => Math.min(STEPS.length - 1, Math.max(0, before + by)));
  return {
    percent,
    onKey: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') step(1);
      if (event.key === '-') step(-1);
    },
    buttons: (
      <>
        <Button icon={ZoomIn} onPress={() => step(1)}>
          Larger
        </Button>
        <Button icon={ZoomOut} onPress={() => step(-1)}>
          Smaller
        </Button>
      </>
    ),
  };
}

/** What is looked at, in a window of its own that scrolls when it is larger. */
export function Pane({ label, percent, onKey, children }: { label: string; percent: number; onKey: (event: KeyboardEvent) => void; children: ReactNode }) {
  return (
    <div className="document-pane" role="region" aria-label={label} tabIndex={0} onKeyDown={onKey}>
      <div style={{ width: `${percent}%` }}>{children}</div>
    </div>
  );
}
