import { describe, expect, it } from 'vitest';
import { pensionLetterDue } from '#shared/checks/pension-letter-due';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('pension-letter-due', () => {
  it.each([
    ['a day too soon', 'pension-letter', '2026-12-05', {}, []],
    ['14 days ahead', 'pension-letter', '2026-12-04', {}, ['act: Write to Dana about the pension by 4 December 2026']],
    ['late', 'pension-letter', '2026-11-19', {}, ['act: The pension letter to Dana was due by 19 November 2026']],
    ['being put in one, today', 'pension-enrolment', '2026-11-20', {}, ['act: Write to Dana about the pension by 20 November 2026']],
    ['being put in one, late, of which pension-missing speaks', 'pension-enrolment', '2026-11-19', {}, []],
    ['done', 'pension-letter', '2026-11-19', { state: 'done' }, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(pensionLetterDue, dutyId, dueOn, over)).toEqual(flags));
});
