import { useSyncExternalStore } from 'react';

/** The pixels of 1 rem, which follows the text setting: a drawing's own measures are in pixels, and change with it. */
export function useRootPixels(): number {
  return useSyncExternalStore(watchRoot, rootPixels);
}

function watchRoot(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
  return () => watcher.disconnect();
}

function rootPixels(): number {
  return Number(getComputedStyle(document.documentElement).fontSize.replace('px', '')) || 16;
}
