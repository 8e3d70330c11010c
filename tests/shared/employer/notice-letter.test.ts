import { expect, it } from 'vitest';
import { leaving, type HowItEnds } from '#shared/employer/leaving';
import { noticeLetter } from '#shared/employer/notice-letter';
import { makeWorker } from '../../support/make-facts';
import { recordOf } from '../../support/make-leave';

const worker = makeWorker({ startsOn: '2022-04-06', rates: [{ from: '2022-04-06', ratePence: 1400 }] });
const letterOf = (over: Partial<HowItEnds> = {}) => {
  const how: HowItEnds = { endsOn: '2026-11-20', noticeBy: 'employer', noticeGivenOn: '2026-10-23', reason: 'payment_ended', ...over };
  return noticeLetter(worker, how, leaving(worker, recordOf(), how), 'Ann Example');
};

it('gives notice with its length, last day, reason and what is paid', () => {
  const { subject, words } = letterOf();
  expect(subject).toBe('Notice that your job ends');
  expect(words).toContain('I give you 4 weeks’ notice from today, 23 October 2026. Your job with me ends on 20 November 2026.');
  expect(words).toContain('the direct payment from the council, which pays your wages, ends. Your job is redundant.');
  // Four whole years of £70.00 a week.
  expect(words).toContain('- redundancy pay: £280.00.');
  expect(words).toMatch(/Yours sincerely\nAnn Example$/);
});
it.each<[string, Partial<HowItEnds>, string, string]>([
  ['a last day before the notice ends', { endsOn: '2026-11-13' }, 'Notice that your job ends', 'You need not work the last 7 days of it, and I pay you for them.'],
  ['an answer to the PA’s notice', { reason: 'resigned', noticeBy: 'worker', noticeGivenOn: '2026-11-13' }, 'Your notice', 'You gave me notice on 13 November 2026. Your last day of work is 20 November 2026.'],
  ['a reason to be written', { reason: 'dismissed' }, 'Notice that your job ends', 'The reason is: (write the reason here).'],
  ['the end of the agreed time', { reason: 'end_of_term', noticeBy: '', noticeGivenOn: null }, 'The end of our agreement', 'Your job with me ends on 20 November 2026.'],
  ['a death', { reason: 'employer_died', noticeBy: '', noticeGivenOn: null }, 'The end of your job', 'I am sorry to tell you that Ann Example has died. I act for the estate.'],
])('%s', (_, over, subject, part) => {
  const letter = letterOf(over);
  expect(letter.subject).toBe(subject);
  expect(letter.words).toContain(part);
});
