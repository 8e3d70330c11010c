import type { ReactNode } from 'react';

/** Words that open what stands behind them: “How this is worked out”. */
export function Disclosure({ summary, children, isOpen }: { summary: string; children: ReactNode; isOpen?: boolean }) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
