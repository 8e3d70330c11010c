import { expect, it } from 'vitest';
import { decideLeaving } from '#shared/employer/save-leaving';
import { makeWorker } from '../../support/make-facts';
import { aJob } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const worker = makeWorker();
const input = { workerId: 1, endsOn: '2026-12-04', noticeBy: 'employer', noticeGivenOn: '2026-11-20', reason: 'redundant' } as const;

it('writes the last day on the PA, and notice and reason on the job, whose terms stay', () =>
  expect(done(decideLeaving(input, [worker], [aJob({ title: 'PA' })]))).toEqual({ worker: { ...worker, endsOn: '2026-12-04' }, job: aJob({ title: 'PA', noticeGivenOn: '2026-11-20', noticeBy: 'employer', leavingReason: 'redundant' }) }));
it('takes all of it back when they stay', () =>
  expect(done(decideLeaving({ ...input, endsOn: null }, [{ ...worker, endsOn: '2026-12-04' }], [aJob({ noticeBy: 'employer', noticeGivenOn: '2026-11-20', leavingReason: 'redundant' })]))).toEqual({ worker, job: aJob() }));
it.each([
  ['somebody who is gone', { ...input, workerId: 9 }, ['record-gone']],
  ['no reason', { ...input, reason: '' as const }, ['reason: reason-missing']],
  ['notice after the end', { ...input, noticeGivenOn: '2026-12-05' as const }, ['noticeGivenOn: notice-after-end']],
])('refuses %s', (_, asked, faults) => expect(faultsIn(decideLeaving(asked, [worker], []))).toEqual(faults));
