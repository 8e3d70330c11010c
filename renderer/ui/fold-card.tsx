import { useState, type ReactNode } from 'react';

/** A box of which only the heading and a line of words are in sight until it is opened. What is in it is made when it is opened first. */
export function FoldCard({ title, words, children }: { title: string; words: string; children: ReactNode }) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className="card card-flush fold-card" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <h2>{title}</h2>
        <span className="quiet">{words}</span>
      </summary>
      {wasOpened && children}
    </details>
  );
}
