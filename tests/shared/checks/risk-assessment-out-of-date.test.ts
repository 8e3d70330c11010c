import { describe, expect, it } from 'vitest';
import { riskAssessmentOutOfDate } from '#shared/checks/risk-assessment-out-of-date';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Change } from '#shared/plan/reviews';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const risk = (checkedOn: IsoDay | null, id = 1) => ({ id, needId: null, words: id === 1 ? 'Falling on the stairs' : 'Slipping in the bath', action: '', checkedOn });
const change = (about: Change['about'], noticedOn: IsoDay): Change => ({ id: 1, noticedOn, about, words: '' });
const one = ['act: A risk has to be looked at again: Falling on the stairs'];

describe('risk-assessment-out-of-date', () => {
  it.each([
    ['checked 12 months ago to the day', makeFacts({ risks: [risk('2026-05-25')] }), '2027-05-25', []],
    ['12 months and a day', makeFacts({ risks: [risk('2026-05-25')] }), '2027-05-26', one],
    ['never checked: a year from the first day of the plan', makeFacts({ risks: [risk(null)] }), '2027-04-06', []],
    ['never checked, and the plan is older', makeFacts({ risks: [risk(null)] }), '2027-04-07', one],
    ['a change in the home on the day of the check', makeFacts({ risks: [risk('2026-09-01')], changes: [change('home', '2026-09-01')] }), '2026-11-20', []],
    ['the day after the check', makeFacts({ risks: [risk('2026-09-01')], changes: [change('home', '2026-09-02')] }), '2026-11-20', one],
    ['a change that has no bearing on risks', makeFacts({ risks: [risk('2026-09-01')], changes: [change('goals', '2026-10-01')] }), '2026-11-20', []],
    ['two at once', makeFacts({ risks: [risk('2026-05-25'), risk(null, 2)] }), '2027-05-26', ['act: 2 risks have to be looked at again']],
    ['there are no risks', makeFacts(), '2027-05-26', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(riskAssessmentOutOfDate, facts, on)).toEqual(flags));

  it('says when it was last looked at', () => {
    const why = (checkedOn: IsoDay | null) => riskAssessmentOutOfDate.check(makeFacts({ risks: [risk(checkedOn)] }), '2027-06-01')[0]?.why;
    expect(why('2026-05-25')).toBe('It was last checked on 25 May 2026. More than 12 months have passed since.');
    expect(why(null)).toBe('It was never checked, as far as this ledger knows. More than 12 months have passed since.');
  });
});
