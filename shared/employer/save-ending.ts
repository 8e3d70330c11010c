import type { IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';
import type { Job } from './job';
import { jobOf } from './job-of';
import type { Payroll } from './payroll';
import type { WorkerAndJob } from './save-leaving';
import type { Worker } from './worker';

export type Ending = {
  readonly endsOn: IsoDay | null;
  readonly reason: Payroll['endReason'];
  /** The day on which the employer gives notice; null: not given, or nobody can. */
  readonly noticeGivenOn: IsoDay | null;
};

/** What the end of all employing is to each job. */
export const REASON_OF_JOB: Readonly<Record<Payroll['endReason'], Job['leavingReason']>> = {
  '': 'other',
  payment_ended: 'payment_ended',
  no_more_staff: 'redundant',
  employer_died: 'employer_died',
  care_home: 'redundant',
  other: 'other',
};

const NO_NOTICE = { noticeBy: '', noticeGivenOn: null } as const;

/**
 * The end of all employing as it is to be written down: the last day and why, and every job that still runs on it ends then too, for the
 * reason that this is for a job. `endsOn` null: it goes on; jobs are left as they are. Faults: `reason-missing`, `notice-after-end`, and
 * `starts-after-end` for a PA who would start after the last day.
 */
export function decideEnding({ endsOn, reason, noticeGivenOn }: Ending, workers: readonly Worker[], jobs: readonly Job[], payroll: Payroll): Result<{ readonly payroll: Payroll; readonly ended: readonly WorkerAndJob[] }> {
  if (endsOn === null) return ok({ payroll: { ...payroll, endsOn: null, endReason: '' }, ended: [] });
  if (reason === '') return refused({ code: 'reason-missing', field: 'reason', message: 'Choose why you stop employing.' });
  const later = workers.find((worker) => worker.kind === 'employed' && worker.startsOn > endsOn);
  if (later) return refused({ code: 'starts-after-end', field: 'endsOn', message: `${later.name} starts after that day. Choose a later day, or change the first day of ${later.name}.` });
  if (noticeGivenOn !== null && noticeGivenOn > endsOn) return refused({ code: 'notice-after-end', field: 'noticeGivenOn', message: 'Notice is given before the jobs end. Check the two days.' });
  const running = workers.filter((worker) => worker.kind === 'employed' && (worker.endsOn === null || worker.endsOn > endsOn));
  const ended = running.map((worker) => {
    const job = jobOf({ jobs }, worker.id);
    // A death gives no notice. Who gave notice before keeps it.
    const notice = reason === 'employer_died' || (noticeGivenOn === null && job.noticeBy === '') ? NO_NOTICE : job.noticeBy === '' ? { noticeBy: 'employer' as const, noticeGivenOn } : {};
    return { worker: { ...worker, endsOn }, job: { ...job, ...notice, leavingReason: REASON_OF_JOB[reason] } };
  });
  return ok({ payroll: { ...payroll, endsOn, endReason: reason }, ended });
}
