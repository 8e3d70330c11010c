import type { ReactNode } from 'react';

/** What would be here, and the next step towards it. */
export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <div>{typeof children === 'string' ? <p>{children}</p> : children}</div>
      {action && <div className="buttons">{action}</div>}
    </div>
  );
}
