import { describe, expect, it } from 'vitest';
import { pensionDeclarationDue } from '#shared/checks/pension-declaration-due';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('pension-declaration-due', () => {
  it.each([
    ['a day too soon', 'pension-declaration', '2026-12-21', {}, []],
    ['the first day of it', 'pension-declaration', '2026-12-20', {}, ['act: Declare to The Pensions Regulator by 20 December 2026']],
    ['late', 'pension-declaration', '2026-11-19', {}, ['act: The declaration to The Pensions Regulator was due by 19 November 2026']],
    ['done', 'pension-declaration', '2026-11-19', { state: 'done' }, []],
    ['not needed', 'pension-declaration', '2026-11-19', { state: 'not_needed' }, []],
    ['another duty', 'payslip', '2026-11-19', {}, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(pensionDeclarationDue, dutyId, dueOn, over)).toEqual(flags));
});
