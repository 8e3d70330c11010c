import { expect, it } from 'vitest';
import { NEW_JOB } from '#shared/employer/job';
import { jobOf } from '#shared/employer/job-of';
import { aJob } from '../../support/make-leave';

it('is the job that is written down, or a new one', () => {
  const jobs = [aJob({ title: 'PA' }), aJob({ workerId: 2, hours: 'irregular' })];
  expect(jobOf({ jobs }, 2).hours).toBe('irregular');
  expect(jobOf({ jobs }, 3)).toEqual({ workerId: 3, ...NEW_JOB });
});
