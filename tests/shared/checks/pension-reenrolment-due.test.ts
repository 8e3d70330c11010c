import { describe, expect, it } from 'vitest';
import { pensionReenrolmentDue } from '#shared/checks/pension-reenrolment-due';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('pension-reenrolment-due', () => {
  it.each([
    ['a day too soon', 'pension-re-enrolment', '2027-01-20', { title: 'Check again who must be in a pension' }, []],
    ['60 days ahead', 'pension-re-enrolment', '2027-01-19', { title: 'Check again who must be in a pension' }, ['act: Check again who must be in a pension by 19 January 2027']],
    ['the declaration, late', 'pension-re-declaration', '2026-11-19', { title: 'Tell The Pensions Regulator again what you did' }, ['act: Tell The Pensions Regulator again what you did was due by 19 November 2026']],
    ['done', 'pension-re-enrolment', '2026-11-19', { state: 'done' }, []],
    ['the first declaration', 'pension-declaration', '2026-11-19', {}, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(pensionReenrolmentDue, dutyId, dueOn, over)).toEqual(flags));
});
