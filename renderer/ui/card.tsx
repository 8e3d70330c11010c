import { useId, type ReactNode } from 'react';

/** A box that groups what belongs together, under its own heading. */
export function Card({
  title,
  aside,
  children,
  level = 2,
  isFlush = false,
}: {
  title?: ReactNode;
  /** Beside the heading: a link or a button. */
  aside?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
  /** A table that reaches to the edges. */
  isFlush?: boolean;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={`card${isFlush ? ' card-flush' : ''}`} aria-labelledby={title ? id : undefined}>
      {(title || aside) && (
        <div className="card-head">
          {title && <Heading id={id}>{title}</Heading>}
          {aside && <div className="card-aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

/** Columns that become one where there is no room. `wideFirst`: the first is the main one. */
export function Columns({ children, kind = 'equal' }: { children: ReactNode; kind?: 'equal' | 'wideFirst' }) {
  return <div className={`columns columns-${kind}`}>{children}</div>;
}

/** Things one under another, evenly apart. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="stack">{children}</div>;
}
