import { expect, it } from 'vitest';
import { NEW_JOB, type Job } from '#shared/employer/job';
import { decideJob } from '#shared/employer/save-job';
import { done, faultsIn } from '../../support/records';
import { aWorker } from './workers';

const JOB: Job = { workerId: 1, ...NEW_JOB };
const today = '2026-11-20';

// The PA starts on 1 June 2026.
it.each<[string, Partial<Job>, string[]]>([
  ['nothing said yet', {}, []],
  ['rolled up for irregular hours', { hours: 'irregular', holidayPay: 'rolled_up' }, []],
  ['rolled up for regular hours', { holidayPay: 'rolled_up' }, ['holidayPay: rolled-up-regular']],
  ['a leave year from 6 April', { leaveYearStarts: '04-06' }, []],
  ['a leave year from 28 February', { leaveYearStarts: '02-28' }, []],
  ['a leave year from 29 February, which few years have', { leaveYearStarts: '02-29' }, ['leaveYearStarts: no-day-of-year']],
  ['a leave year from 31 April', { leaveYearStarts: '04-31' }, ['leaveYearStarts: no-day-of-year']],
  ['a leave year that is no day', { leaveYearStarts: 'April' }, ['leaveYearStarts: no-day-of-year']],
  ['one week of each', { probationWeeks: 1, workerNoticeWeeks: 1, employerNoticeWeeks: 1 }, []],
  ['no weeks', { probationWeeks: 0, workerNoticeWeeks: 0, employerNoticeWeeks: 0 }, ['probationWeeks: weeks-below-one', 'workerNoticeWeeks: weeks-below-one', 'employerNoticeWeeks: weeks-below-one']],
  ['ends on its first day', { fixedUntil: '2026-06-01' }, []],
  ['ends the day before', { fixedUntil: '2026-05-31' }, ['fixedUntil: ends-before-start']],
  ['all seen today', { certificateOn: today, over48HoursAgreedOn: today, statusCheckedOn: today, taxReferenceSeenOn: today }, []],
  [
    'all seen tomorrow',
    { certificateOn: '2026-11-21', over48HoursAgreedOn: '2026-11-21', statusCheckedOn: '2026-11-21', taxReferenceSeenOn: '2026-11-21' },
    ['certificateOn: day-to-come', 'over48HoursAgreedOn: day-to-come', 'statusCheckedOn: day-to-come', 'taxReferenceSeenOn: day-to-come'],
  ],
  ['notice given today', { noticeGivenOn: today, noticeBy: 'worker' }, []],
  ['notice given tomorrow', { noticeGivenOn: '2026-11-21', noticeBy: 'employer' }, ['noticeGivenOn: day-to-come']],
  ['notice by nobody', { noticeGivenOn: today }, ['noticeBy: notice-by-missing']],
  ['notice on no day', { noticeBy: 'worker' }, ['noticeGivenOn: notice-day-missing']],
  ['of a PA who is gone', { workerId: 2 }, ['record-gone']],
])('a job, %s', (_, change, faults) => {
  expect(faultsIn(decideJob({ ...JOB, ...change }, [aWorker()], today))).toEqual(faults);
});

it('keeps words without blanks around them', () => {
  expect(done(decideJob({ ...JOB, title: ' Personal assistant ', duties: 'Meals\n' }, [aWorker()], today))).toEqual({ ...JOB, title: 'Personal assistant', duties: 'Meals' });
});
