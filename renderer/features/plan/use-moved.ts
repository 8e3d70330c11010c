import { useState } from 'react';

/** Has the person gone from one part to another, so that the part and not the screen takes the focus? */
export function useMoved(here: string | number): boolean {
  const [before, setBefore] = useState(here);
  const [hasMoved, setMoved] = useState(false);
  // While rendering, so that the part that is about to appear already knows.
  if (here !== before) {
    setBefore(here);
    setMoved(true);
  }
  return hasMoved;
}
