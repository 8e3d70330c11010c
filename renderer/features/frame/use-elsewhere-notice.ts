import { useEffect, useRef } from 'react';
import type { Output } from '../../../shared/contract/contract';
import { useNotice } from '../../ui/notice';

/**
 * Says where a ledger is kept that was opened from another folder, because what is changed is saved there: it may be a backup that
 * someone wanted only to look at. The ledger that the program began with says nothing.
 */
export function useElsewhereNotice(status: Output<'ledger.status'> | undefined): void {
  const { showOnNextPage } = useNotice();
  const before = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (!status) return;
    const { open } = status;
    const path = open && `${open.folder}/${open.fileName}`;
    if (open?.isElsewhere && before.current !== undefined && path !== before.current) {
      showOnNextPage({ words: `You opened a ledger kept in another folder: ${open.folder}. Changes are saved there.` });
    }
    before.current = path;
  }, [status, showOnNextPage]);
}
