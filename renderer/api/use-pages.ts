import { keepPreviousData, useInfiniteQuery, type InfiniteData, type QueryKey } from '@tanstack/react-query';
import type { Input, Output, QueryName } from '../../shared/contract/contract';
import type { Fault, Result } from '../../shared/kernel/result';
import { call } from './call';

export type Pages<T> = {
  /** The pages so far, first to last; undefined while the first is on its way, or when one was refused. */
  readonly value: readonly T[] | undefined;
  readonly faults: readonly Fault[];
  readonly isWaiting: boolean;
  readonly showMore: () => void;
};

/**
 * Reads a long list page by page. `inputAfter` makes the input of the page after the last one read (undefined: of the first).
 * After a command all pages are read again in order, so no row is missed or shown twice.
 */
export function usePages<R extends QueryName>(route: R, key: object, inputAfter: (last: Output<R> | undefined) => Input<R>): Pages<Output<R>> {
  const { data, isFetching, fetchNextPage } = useInfiniteQuery<Result<Output<R>>, Error, InfiniteData<Result<Output<R>>>, QueryKey, Output<R> | undefined>({
    queryKey: [route, 'pages', key],
    queryFn: ({ pageParam }) => call(route, inputAfter(pageParam as Output<R> | undefined)),
    initialPageParam: undefined,
    getNextPageParam: (last) => (last.ok ? last.value : undefined),
    placeholderData: keepPreviousData,
  });
  const pages = data?.pages ?? [];
  const faults = pages.flatMap((page) => (page.ok ? [] : page.faults));
  return {
    value: data && faults.length === 0 ? pages.flatMap((page) => (page.ok ? [page.value] : [])) : undefined,
    faults,
    isWaiting: isFetching,
    showMore: () => void fetchNextPage(),
  };
}
