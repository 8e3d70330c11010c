import type { Check } from '#shared/checks/check';
import type { Duty } from '#shared/employer/duty';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeDuty, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** What a check says on 20 November 2026 about one duty of Dana’s, open unless `over` says another state. */
export function ofDuty(check: Check, dutyId: string, dueOn: IsoDay, over: Partial<Duty> = {}): string[] {
  const state = dueOn < '2026-11-20' ? 'late' : 'due';
  return raised(check, makeFacts({ duties: [makeDuty({ dutyId, dueOn, state, workerId: 1, workerName: 'Dana', ...over })] }));
}
