import { describe, expect, it } from 'vitest';
import { p45Due } from '#shared/checks/p45-due';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('p45-due', () => {
  it.each([
    ['a day too soon', 'p45', '2026-11-28', {}, []],
    ['the first day of it', 'p45', '2026-11-27', {}, ['act: Give Dana a P45 by 27 November 2026']],
    ['late', 'p45', '2026-11-19', {}, ['act: Dana left on 19 November 2026, and no P45 is marked as given']],
    ['done', 'p45', '2026-11-19', { state: 'done' }, []],
    ['not needed', 'p45', '2026-11-19', { state: 'not_needed' }, []],
    ['another duty', 'payslip', '2026-11-19', {}, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(p45Due, dutyId, dueOn, over)).toEqual(flags));
});
