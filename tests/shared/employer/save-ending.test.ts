import { expect, it } from 'vitest';
import { NO_PAYROLL } from '#shared/employer/payroll';
import { decideEnding } from '#shared/employer/save-ending';
import { makeWorker } from '../../support/make-facts';
import { aJob } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const workers = [makeWorker(), makeWorker({ id: 2, name: 'Eve', endsOn: '2026-10-31' }), makeWorker({ id: 3, name: 'Fay', kind: 'self_employed' }), makeWorker({ id: 4, name: 'Gil', endsOn: '2027-03-31' })];
const input = { endsOn: '2026-12-04', reason: 'payment_ended', noticeGivenOn: '2026-11-20' } as const;

it('ends every employed job that still runs, and leaves those that ended and those who work for themselves', () => {
  const { payroll, ended } = done(decideEnding(input, workers, [], NO_PAYROLL));
  expect(payroll).toMatchObject({ endsOn: '2026-12-04', endReason: 'payment_ended' });
  expect(ended.map(({ worker, job }) => [worker.id, worker.endsOn, job.leavingReason, job.noticeBy, job.noticeGivenOn])).toEqual([
    [1, '2026-12-04', 'payment_ended', 'employer', '2026-11-20'],
    [4, '2026-12-04', 'payment_ended', 'employer', '2026-11-20'],
  ]);
});
it('a death gives no notice', () => expect(done(decideEnding({ ...input, reason: 'employer_died', noticeGivenOn: null }, workers, [], NO_PAYROLL)).ended[0]?.job).toMatchObject({ leavingReason: 'employer_died', noticeBy: '', noticeGivenOn: null }));
it('who gave notice keeps it', () => expect(done(decideEnding(input, workers, [aJob({ noticeBy: 'worker', noticeGivenOn: '2026-11-25' })], NO_PAYROLL)).ended[0]?.job).toMatchObject({ noticeBy: 'worker', noticeGivenOn: '2026-11-25' }));
it('going on after all touches no job', () => expect(done(decideEnding({ ...input, endsOn: null }, workers, [], { ...NO_PAYROLL, endsOn: '2026-12-04', endReason: 'other' }))).toEqual({ payroll: NO_PAYROLL, ended: [] }));
it.each([
  ['no reason', { ...input, reason: '' as const }, workers, ['reason: reason-missing']],
  ['notice after the end', { ...input, noticeGivenOn: '2026-12-05' as const }, workers, ['noticeGivenOn: notice-after-end']],
  ['somebody who would start later', input, [...workers, makeWorker({ id: 5, name: 'Ina', startsOn: '2026-12-05' })], ['endsOn: starts-after-end']],
])('refuses %s', (_, asked, who, faults) => expect(faultsIn(decideEnding(asked, who, [], NO_PAYROLL))).toEqual(faults));
