import { expect, it } from 'vitest';
import { NEW_JOB, type Job } from '#shared/employer/job';
import { jobOf } from '#shared/employer/job-of';

const WRITTEN: Job = { workerId: 2, ...NEW_JOB, title: 'Personal assistant' };

it('a job that is written down is taken as it is, any other as new', () => {
  expect(jobOf({ jobs: [WRITTEN] }, 2)).toEqual(WRITTEN);
  expect(jobOf({ jobs: [WRITTEN] }, 3)).toEqual({ workerId: 3, ...NEW_JOB });
});
