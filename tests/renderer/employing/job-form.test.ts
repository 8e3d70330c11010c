import { describe, expect, it } from 'vitest';
import { checksText, contactText, leavingText, readChecks, readContact, readLeaving, readTerms, termsText, type TermsText } from '../../../renderer/features/employing/job-form';
import { NEW_JOB, type Job } from '#shared/employer/job';
import { done, faultsIn } from '../../support/records';

const TODAY = '2026-11-20';
const JOB: Job = {
  workerId: 1,
  ...NEW_JOB,
  title: 'PA',
  hours: 'irregular',
  holidayPay: 'rolled_up',
  leaveYearStarts: '04-06',
  probationWeeks: 12,
  fixedUntil: '2027-05-31',
  address: '2 Elm Road',
  email: 'a@example.org',
  certificate: 'seen',
  certificateLevel: 'enhanced',
  certificateOn: '2026-05-01',
  hasOtherJob: false,
  statusCheckedOn: '2026-05-02',
  noticeGivenOn: '2026-11-01',
  noticeBy: 'worker',
  leavingReason: 'resigned',
};

it('each form reads back the job that it was filled from, and leaves the rest alone', () => {
  expect(done(readTerms(termsText(JOB), JOB, TODAY))).toEqual(JOB);
  expect(done(readContact(contactText(JOB), JOB, TODAY))).toEqual(JOB);
  expect(done(readChecks(checksText(JOB), JOB, TODAY))).toEqual(JOB);
  expect(done(readLeaving(leavingText(JOB), JOB, TODAY))).toEqual(JOB);
});

describe('the terms', () => {
  it.each<[string, Partial<TermsText>, Partial<Job>]>([
    ['a holiday year as people write it', { leaveYearStarts: '1/4' }, { leaveYearStarts: '04-01' }],
    ['no holiday year', { leaveYearStarts: ' ' }, { leaveYearStarts: null }],
    ['notice by law', { workerNoticeWeeks: '' }, { workerNoticeWeeks: null }],
    ['notice of 4 weeks', { workerNoticeWeeks: ' 4 ' }, { workerNoticeWeeks: 4 }],
    ['no end', { fixedUntil: '' }, { fixedUntil: null }],
  ])('%s', (_, typed, read) => {
    expect(done(readTerms({ ...termsText(JOB), ...typed }, JOB, TODAY))).toMatchObject(read);
  });
  it.each<[string, Partial<TermsText>, string[]]>([
    ['a holiday year that is no day', { leaveYearStarts: 'spring' }, ['leaveYearStarts: field']],
    ['half a week', { probationWeeks: '1.5' }, ['probationWeeks: field']],
    ['an end that is no day', { fixedUntil: 'later' }, ['fixedUntil: day-not-read']],
  ])('refuses %s', (_, typed, faults) => {
    expect(faultsIn(readTerms({ ...termsText(JOB), ...typed }, JOB, TODAY)).map((fault) => fault.split(':')[0])).toEqual(faults.map((fault) => fault.split(':')[0]));
  });
});

it('an email has an @ and no spaces, or is left out', () => {
  expect(faultsIn(readContact({ ...contactText(JOB), email: 'a example.org' }, JOB, TODAY))).toEqual(['email: field']);
  expect(done(readContact({ ...contactText(JOB), email: '' }, JOB, TODAY)).email).toBe('');
});

it.each([['', null], ['yes', true], ['no', false]] as const)('another job, answered with “%s”', (hasOtherJob, kept) => {
  expect(done(readChecks({ ...checksText(JOB), hasOtherJob }, JOB, TODAY)).hasOtherJob).toBe(kept);
});
