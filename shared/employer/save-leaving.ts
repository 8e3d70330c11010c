import type { IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';
import type { Job } from './job';
import { jobOf } from './job-of';
import { faultOfEnding, type HowItEnds } from './leaving';
import type { Worker } from './worker';

/** A PA and the terms of the job, as they are to be kept. */
export type WorkerAndJob = { readonly worker: Worker; readonly job: Job };

/** The end of a job as it is to be written down. `endsOn` null: it goes on after all. Faults: the PA is gone, a reason is missing, days that cannot be (`faultOfEnding`). */
export function decideLeaving(
  { workerId, endsOn, ...how }: Omit<HowItEnds, 'endsOn'> & { readonly workerId: number; readonly endsOn: IsoDay | null },
  workers: readonly Worker[],
  jobs: readonly Job[],
): Result<WorkerAndJob> {
  const worker = workers.find(({ id }) => id === workerId);
  if (!worker) return refused({ code: 'record-gone', message: 'This PA is no longer in the ledger. Nothing was changed. Go back and look again.' });
  const job = jobOf({ jobs }, workerId);
  if (endsOn === null) return ok({ worker: { ...worker, endsOn: null }, job: { ...job, noticeGivenOn: null, noticeBy: '', leavingReason: '' } });
  if (how.reason === '') return refused({ code: 'reason-missing', field: 'reason', message: 'Choose why the job ends.' });
  const fault = faultOfEnding(worker, { endsOn, ...how });
  if (!fault.ok) return fault;
  return ok({ worker: { ...worker, endsOn }, job: { ...job, noticeGivenOn: how.noticeGivenOn, noticeBy: how.noticeBy, leavingReason: how.reason } });
}
