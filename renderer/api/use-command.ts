import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { CommandName, Input, Output } from '../../shared/contract/contract';
import type { Result } from '../../shared/kernel/result';
import { call } from './call';

export type Command<R extends CommandName> = {
  /** Runs it and answers with its result; when it changed something, every query on screen has been read again by then. */
  readonly run: (input: Input<R>) => Promise<Result<Output<R>>>;
  readonly isRunning: boolean;
};

/** The only way in which the window changes anything. */
export function useCommand<R extends CommandName>(route: R): Command<R> {
  const client = useQueryClient();
  const [running, setRunning] = useState(0);
  const run = useCallback(
    async (input: Input<R>) => {
      setRunning((count) => count + 1);
      try {
        const result = await call(route, input);
        if (result.ok) await client.invalidateQueries();
        return result;
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [client, route],
  );
  return { run, isRunning: running > 0 };
}
