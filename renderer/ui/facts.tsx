import type { ReactNode } from 'react';

export type Fact = { readonly label: string; readonly words: ReactNode };

/** What is known of one thing, label over words, in as many columns as there is room for. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
