import type { ReactNode } from 'react';

/** Words that open what stands behind them: “How this is worked out”. */
export function Disclosure({ summary, children, isOpen, onToggle }: { summary: string; children: ReactNode; isOpen?: boolean; onToggle?: (isOpen: boolean) => void }) {
  return (
    <details className="disclosure" open={isOpen} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
