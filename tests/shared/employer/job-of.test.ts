import { expect, it } from 'vitest';
import { NEW_JOB } from '#shared/employer/job';
import { jobOf } from '#shared/employer/job-of';

it('is the row of a PA, or what is so until somebody says otherwise', () => {
  const job = { ...NEW_JOB, workerId: 2, title: 'Driver' };
  expect(jobOf({ jobs: [job] }, 2)).toBe(job);
  expect(jobOf({ jobs: [job] }, 1)).toEqual({ ...NEW_JOB, workerId: 1 });
});
