import { expect, it } from 'vitest';
import { noticeOf } from '#shared/employer/notice';
import type { IsoDay } from '#shared/kernel/iso-date';

const NOTHING_AGREED = { workerNoticeWeeks: null, employerNoticeWeeks: null };

// Acas, “Notice periods”: one week after a month; from two years the employer gives a week for each full year, at most 12. It runs from the day after.
it.each<[string, 'worker' | 'employer', IsoDay, Partial<typeof NOTHING_AGREED> | { employerNoticeWeeks: number } | { workerNoticeWeeks: number }, number, IsoDay]>([
  ['the employer, the day before a month: none', 'employer', '2026-10-03', {}, 0, '2026-11-02'],
  ['the employer, after just a month: a week', 'employer', '2026-10-02', {}, 1, '2026-11-09'],
  ['the employer, the day before two years: a week', 'employer', '2024-11-03', {}, 1, '2026-11-09'],
  ['the employer, after two years: two weeks', 'employer', '2024-11-02', {}, 2, '2026-11-16'],
  ['the employer, after thirteen years: twelve weeks', 'employer', '2013-11-02', {}, 12, '2027-01-25'],
  ['the contract gives more', 'employer', '2025-11-02', { employerNoticeWeeks: 4 }, 4, '2026-11-30'],
  ['the contract cannot give less', 'employer', '2021-11-02', { employerNoticeWeeks: 1 }, 5, '2026-12-07'],
  ['the PA, after ten years: a week', 'worker', '2016-11-02', {}, 1, '2026-11-09'],
  ['the PA, the day before a month: none', 'worker', '2026-10-03', {}, 0, '2026-11-02'],
  ['the PA, where the contract says four', 'worker', '2025-11-02', { workerNoticeWeeks: 4 }, 4, '2026-11-30'],
])('%s', (_, by, startsOn, agreed, weeks, lastDay) => {
  expect(noticeOf({ startsOn }, { ...NOTHING_AGREED, ...agreed }, by, '2026-11-02')).toMatchObject({ weeks, lastDay });
});
