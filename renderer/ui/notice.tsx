import { CircleCheck } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';

export type Notice = {
  /** What was done: “Saved: £12.50 to City Cabs on 20 November 2026.” */
  readonly words: string;
  /** Takes it back. */
  readonly undo?: () => void | Promise<unknown>;
  /** The words of the button that takes it back; “Undo” otherwise. */
  readonly undoWords?: string;
  /** What else may be done about it, before Undo. */
  readonly also?: { readonly words: string; readonly onPress: () => void | Promise<unknown> };
};

type Held = Notice & { readonly number: number };
type Notices = {
  readonly current: Held | null;
  readonly show: (notice: Notice) => void;
  readonly showOnNextPage: (notice: Notice) => void;
  readonly showThrough: (notice: Notice) => void;
  readonly clear: () => void;
  /** Called by a page as it arrives: brings up what waits for it. True when there is something. */
  readonly arrive: () => boolean;
};

const NoticeContext = createContext<Notices | null>(null);

function useNotices(): Notices {
  const notices = useContext(NoticeContext);
  if (!notices) throw new Error('NoticeProvider is missing');
  return notices;
}

/** How long a page may take to come in place of another at the same address. */
const MOMENT_MS = 1000;

/**
 * Says what was done. `show` on this page; `showOnNextPage` just before going to another; `showThrough` on this page, and on the one that
 * comes in its place because of what was done. The notice takes focus.
 */
export function useNotice(): Pick<Notices, 'show' | 'showOnNextPage' | 'showThrough' | 'clear'> {
  return useNotices();
}

export function NoticeProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<Held | null>(null);
  const waiting = useRef<Notice | null>(null);
  const number = useRef(0);
  const show = useCallback((notice: Notice) => setCurrent({ ...notice, number: ++number.current }), []);
  const showOnNextPage = useCallback((notice: Notice) => void (waiting.current = notice), []);
  const showThrough = useCallback(
    (notice: Notice) => {
      show(notice);
      waiting.current = notice;
      window.setTimeout(() => {
        if (waiting.current === notice) waiting.current = null;
      }, MOMENT_MS);
    },
    [show],
  );
  const clear = useCallback(() => setCurrent(null), []);
  const arrive = useCallback(() => {
    const next = waiting.current;
    waiting.current = null;
    if (next) show(next);
    else clear();
    return next !== null;
  }, [show, clear]);
  const notices = useMemo(() => ({ current, show, showOnNextPage, showThrough, clear, arrive }), [current, show, showOnNextPage, showThrough, clear, arrive]);
  return <NoticeContext.Provider value={notices}>{children}</NoticeContext.Provider>;
}

/** For pages: on arrival, brings up the notice that waits; where none does, `onQuietArrival` may take the focus instead. */
export function useNoticeArrival(onQuietArrival: () => void): void {
  const { arrive } = useNotices();
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current) return;
    arrived.current = true;
    if (!arrive()) onQuietArrival();
  });
}

/** Where notices stand: above the screen's sentence. */
export function NoticeArea() {
  const { current, clear } = useNotices();
  const box = useRef<HTMLDivElement>(null);
  const number = current?.number;
  useEffect(() => {
    if (number !== undefined) box.current?.focus();
  }, [number]);
  if (!current) return null;
  return (
    <div ref={box} className="notice" role="status" tabIndex={-1}>
      <Icon of={CircleCheck} size="1.5em" />
      <p>{current.words}</p>
      <div className="buttons">
        {current.also && (
          <Button
            onPress={() => {
              clear();
              void current.also?.onPress();
            }}
          >
            {current.also.words}
          </Button>
        )}
        {current.undo && (
          <Button
            onPress={() => {
              clear();
              void current.undo?.();
            }}
          >
            {current.undoWords ?? 'Undo'}
          </Button>
        )}
        <Button kind="link" onPress={clear}>
          Hide
        </Button>
      </div>
    </div>
  );
}
