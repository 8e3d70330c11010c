import type { ReactNode } from 'react';
import { Loading } from '../ui/loading';
import { FaultBox } from '../ui/fault-box';
import type { Query } from './use-query';

/** Shows what a query came to: its value, what stood in the way, or that it is on its way. */
export function Answer<T>({ query, children }: { query: Query<T>; children: (value: T) => ReactNode }) {
  if (query.value !== undefined) return <>{children(query.value)}</>;
  if (query.faults.length > 0) return <FaultBox faults={query.faults} />;
  return <Loading />;
}
