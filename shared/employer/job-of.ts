import type { EmploymentRecord } from './employment-record';
import { NEW_JOB, type Job } from './job';

/** The terms of a PA’s job, or what is so until somebody writes them down. */
export function jobOf({ jobs }: Pick<EmploymentRecord, 'jobs'>, workerId: number): Job {
  return jobs.find((job) => job.workerId === workerId) ?? { ...NEW_JOB, workerId };
}
