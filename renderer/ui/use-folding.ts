import { useLayoutEffect, type RefObject } from 'react';

const FOLDED = 'is-folded';

/**
 * Folds a box (class `is-folded`) exactly when what it holds is wider than it is, whatever the text size. Measured, because no
 * media or container query knows how long the words are.
 */
export function useFolding(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      element.classList.remove(FOLDED);
      element.classList.toggle(FOLDED, element.scrollWidth > element.clientWidth + 1);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const root = new MutationObserver(measure);
    root.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'data-font'] });
    return () => {
      observer.disconnect();
      root.disconnect();
    };
  });
}
