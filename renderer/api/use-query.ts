import { keepPreviousData, useQuery as useTanstackQuery } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../shared/contract/contract';
import type { Fault } from '../../shared/kernel/result';
import { call } from './call';

export type Query<T> = {
  /** The last answer; undefined while the first is on its way, or when it was refused. */
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
  readonly isWaiting: boolean;
};

/** Reads one route, and reads it again after every command. While an input changes, the last answer stays on screen. */
export function useQuery<R extends QueryName>(route: R, input: Input<R>, options: { enabled?: boolean } = {}): Query<Output<R>> {
  const { data, isFetching } = useTanstackQuery({
    queryKey: [route, input],
    queryFn: () => call(route, input),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
  });
  return {
    value: data?.ok ? data.value : undefined,
    faults: data && !data.ok ? data.faults : [],
    isWaiting: isFetching,
  };
}
