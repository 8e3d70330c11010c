import { useEffect, useRef, type ReactNode } from 'react';
import { NoticeArea, useNoticeArrival } from './notice';
import { showTitle } from './window-title';

/**
 * One screen. `title` is its sentence (the one `h1`, which takes focus on arrival); `screen` is its name, for the window's title;
 * `lead` is what the sentence rests on; `actions` are the screen's buttons, of which at most one is filled.
 */
export function Page({
  title,
  screen,
  lead,
  actions,
  back,
  children,
}: {
  title: ReactNode;
  screen: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** A link to where the person came from. */
  back?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => showTitle(screen), [screen]);
  useNoticeArrival(() => heading.current?.focus());
  return (
    <div className="page">
      {back && <p className="page-back">{back}</p>}
      <NoticeArea />
      <header className="page-head">
        <div className="page-sentence">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="buttons page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
