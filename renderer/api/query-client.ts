import { QueryClient } from '@tanstack/react-query';

/** Answers come from this machine: no network to wait for, nothing to try again, and stale as soon as a command has run. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: Infinity, gcTime: 60_000, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});
