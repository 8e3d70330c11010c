import { expect, it } from 'vitest';
import { NEW_JOB } from '#shared/employer/job';
import { jobOf } from '#shared/employer/job-of';

it('the terms of a job are its row, or those of a new one', () => {
  const job = { workerId: 2, ...NEW_JOB, title: 'Personal assistant' };
  expect(jobOf({ jobs: [job] }, 2)).toBe(job);
  expect(jobOf({ jobs: [job] }, 1)).toEqual({ workerId: 1, ...NEW_JOB });
});
