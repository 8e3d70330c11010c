import { useCallback, useState, useSyncExternalStore } from 'react';
import { useRootPixels } from './use-root-pixels';

/** Is a box (`ref`) at least so many rem wide, whatever the text size? Before it is laid out: no, so that what needs no room comes first. */
export function useRoom(rem: number): { readonly ref: (box: HTMLElement | null) => void; readonly hasRoom: boolean } {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const watch = useCallback(
    (changed: () => void) => {
      const observer = new ResizeObserver(changed);
      if (box) observer.observe(box);
      return () => observer.disconnect();
    },
    [box],
  );
  const width = useSyncExternalStore(watch, () => box?.clientWidth ?? 0);
  const rootPixels = useRootPixels();
  return { ref: setBox, hasRoom: width >= rem * rootPixels };
}
