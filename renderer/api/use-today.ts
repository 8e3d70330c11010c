import type { IsoDay } from '../../shared/kernel/iso-date';
import { useQuery } from './use-query';

/** The day that the main process works with: the window has no clock of its own. */
export function useToday(): IsoDay {
  return useQuery('ledger.status', {}).value?.today ?? '2000-01-01';
}
