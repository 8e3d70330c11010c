import { expect, it } from 'vitest';
import { NEW_JOB } from '#shared/employer/job';
import { jobOf } from '#shared/employer/job-of';

const jobs = [{ ...NEW_JOB, workerId: 2, title: 'Night PA' }];

it.each([
  ['the terms that are written down', 2, 'Night PA'],
  ['a new job, where none are', 1, ''],
])('%s', (_, workerId, title) => expect(jobOf({ jobs }, workerId)).toEqual({ ...NEW_JOB, workerId, title }));
