import { describe, expect, it } from 'vitest';
import { p60Due } from '#shared/checks/p60-due';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('p60-due', () => {
  it.each([
    ['a day too soon', 'p60', '2026-12-21', {}, []],
    ['the first day of it', 'p60', '2026-12-20', {}, ['act: Give Dana a P60 by 20 December 2026']],
    ['late', 'p60', '2026-11-19', {}, ['act: A P60 is late for Dana: it was due by 19 November 2026']],
    ['done', 'p60', '2026-11-19', { state: 'done' }, []],
    ['not needed', 'p60', '2026-11-19', { state: 'not_needed' }, []],
    ['another duty', 'payslip', '2026-11-19', {}, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(p60Due, dutyId, dueOn, over)).toEqual(flags));
});
