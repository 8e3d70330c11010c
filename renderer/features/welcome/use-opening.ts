import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Fault, Result } from '../../../shared/kernel/result';

type Opened = Result<{ opened: boolean }>;

/** Opening a ledger in any way: what stands in the way is kept to be shown; an opened one begins at its Home. */
export function useOpening(): { faults: readonly Fault[]; open: (opening: Promise<Opened>) => Promise<Opened>; goHome: () => void } {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const navigate = useNavigate();
  const goHome = useCallback(() => void navigate({ to: '/' }), [navigate]);
  const open = useCallback(
    async (opening: Promise<Opened>) => {
      const result = await opening;
      setFaults(result.ok ? [] : result.faults);
      if (result.ok && result.value.opened) goHome();
      return result;
    },
    [goHome],
  );
  return { faults, open, goHome };
}
