import { formatDay, type IsoDay } from '../kernel/iso-date';
import { choiceGone, unlessRefused } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { LeaveCarried } from './absence';
import { reasonOf, type CarryKind } from './carry-over';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import { leaveYearOf } from './leave-year';
import type { Worker } from './worker';

export type CarriedDraft = { readonly workerId: number; readonly yearFrom: IsoDay; readonly minutes: number; readonly kind: CarryKind; readonly words: string };

/** Holiday taken over from the leave year before, as it is to be kept; none takes it back. Faults: `not-a-leave-year`, `carried-first-year`, a PA who is not there. */
export function decideLeaveCarried(draft: CarriedDraft, record: Pick<EmploymentRecord, 'jobs'>, workers: readonly Worker[]): Result<LeaveCarried> {
  const { workerId, yearFrom, minutes } = draft;
  const worker = workers.find(({ id }) => id === workerId);
  const year = worker && leaveYearOf(worker, jobOf(record, workerId), yearFrom);
  const faults = [
    ...choiceGone('PA', 'workerId', [workerId], workers),
    ...(year && year.from !== yearFrom ? [{ code: 'not-a-leave-year', field: 'yearFrom', message: `The leave year of ${worker.name} starts on ${formatDay(year.from)}, not on ${formatDay(yearFrom)}. Go back and look at the record again.` }] : []),
    ...(year && worker.startsOn >= year.from ? [{ code: 'carried-first-year', field: 'minutes', message: `${worker.name} started on ${formatDay(worker.startsOn)}, within this leave year. There is no year before it to carry holiday over from.` }] : []),
  ];
  return unlessRefused(faults, { workerId, yearFrom, minutes, reason: reasonOf(draft.kind, draft.words) });
}
