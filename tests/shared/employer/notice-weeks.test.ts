import { describe, expect, it } from 'vitest';
import { noticeWeeks } from '#shared/employer/notice-weeks';

/** Employment Rights Act 1996, section 86; GOV.UK, “giving notice”: 1 week after a month, then one for each year from 2 up to 12. */
describe('weeks of an employer’s notice for somebody who began on 4 September 2013', () => {
  it.each([
    ['a day short of a month', '2013-10-03', null, 0],
    ['a month', '2013-10-04', null, 1],
    ['a day short of 2 years', '2015-09-03', null, 1],
    ['2 years', '2015-09-04', null, 2],
    ['a day short of 3 years', '2016-09-03', null, 2],
    ['3 years', '2016-09-04', null, 3],
    ['12 years', '2025-09-04', null, 12],
    ['13 years', '2026-09-04', null, 12],
    ['the contract gives more', '2014-09-04', 4, 4],
    ['the contract gives less than the law', '2018-09-04', 1, 5],
    ['in the first month, as the contract says', '2013-09-20', 1, 1],
  ] as const)('%s', (_, endsOn, agreed, weeks) => expect(noticeWeeks('2013-09-04', endsOn, agreed)).toBe(weeks));
});
