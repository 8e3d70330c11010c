import type { ReactNode } from 'react';
import { Severity } from './severity';

/** One remark: how pressing, what is so, why it matters, and the next step at its side (under its words where there is no room). */
export function FlagRow({
  severity,
  title,
  children,
  action,
  level = 3,
}: {
  severity: 'stop' | 'act' | 'know';
  title: string;
  children: ReactNode;
  action?: ReactNode;
  level?: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  return (
    <li className="flag-row">
      <Severity of={severity} />
      <div className="flag-words">
        <Heading>{title}</Heading>
        {children}
      </div>
      {action && <div className="flag-action">{action}</div>}
    </li>
  );
}

/** Remarks one under another, with a line between. */
export function FlagRows({ children }: { children: ReactNode }) {
  return <ul className="flag-rows">{children}</ul>;
}
