import { describe, expect, it } from 'vitest';
import { pensionMissing } from '#shared/checks/pension-missing';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('pension-missing', () => {
  it.each([
    ['the last of the six weeks', 'pension-enrolment', '2026-11-20', {}, []],
    ['the day after them', 'pension-enrolment', '2026-11-19', {}, ['stop: Dana should have been in a pension by 19 November 2026']],
    ['put in, or opted out', 'pension-enrolment', '2026-11-19', { state: 'done' }, []],
    ['the letter alone', 'pension-letter', '2026-11-19', {}, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(pensionMissing, dutyId, dueOn, over)).toEqual(flags));
});
