import type { EmploymentRecord } from './employment-record';
import { NEW_JOB, type Job } from './job';

/** The terms of a PA’s job, or those of a new job where none are written down. */
export function jobOf({ jobs }: Pick<EmploymentRecord, 'jobs'>, workerId: number): Job {
  return jobs.find((job) => job.workerId === workerId) ?? { workerId, ...NEW_JOB };
}
