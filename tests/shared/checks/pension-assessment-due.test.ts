import { describe, expect, it } from 'vitest';
import { pensionAssessmentDue } from '#shared/checks/pension-assessment-due';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('pension-assessment-due', () => {
  it.each([
    ['a day too soon', 'pension-assessment', '2026-11-21', {}, []],
    ['the first day of it', 'pension-assessment', '2026-11-20', {}, ['act: Check whether Dana must be in a pension']],
    ['late', 'pension-assessment', '2026-11-19', {}, ['act: Check whether Dana must be in a pension']],
    ['done', 'pension-assessment', '2026-11-19', { state: 'done' }, []],
    ['not needed', 'pension-assessment', '2026-11-19', { state: 'not_needed' }, []],
    ['another duty', 'payslip', '2026-11-19', {}, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(pensionAssessmentDue, dutyId, dueOn, over)).toEqual(flags));
});
