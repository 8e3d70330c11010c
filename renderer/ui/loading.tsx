import { useEffect, useState } from 'react';

const WAIT_MS = 300;

/** Says that something is on its way, once that has taken 0.3 seconds. */
export function Loading({ words = 'Reading the ledger …' }: { words?: string }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {isLate ? words : ''}
    </p>
  );
}
