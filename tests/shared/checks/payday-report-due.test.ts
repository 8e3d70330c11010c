import { describe, expect, it } from 'vitest';
import { paydayReportDue } from '#shared/checks/payday-report-due';
import { ofDuty } from './duty-flags';

/** On 20 November 2026. */
describe('payday-report-due', () => {
  it.each([
    ['4 days ahead', 'payday-report', '2026-11-24', {}, []],
    ['3 days ahead', 'payday-report', '2026-11-23', {}, ['act: The payday report is due by 23 November 2026']],
    ['today', 'payday-report', '2026-11-20', {}, ['act: The payday report is due by 20 November 2026']],
    ['yesterday', 'payday-report', '2026-11-19', {}, ['act: The payday report of 19 November 2026 is not marked as sent']],
    ['31 days ago', 'payday-report', '2026-10-20', {}, ['act: The payday report of 20 October 2026 is not marked as sent']],
    ['32 days ago', 'payday-report', '2026-10-19', {}, []],
    ['done', 'payday-report', '2026-11-19', { state: 'done' }, []],
    ['a payslip', 'payslip', '2026-11-19', {}, []],
  ] as const)('%s', (_, dutyId, dueOn, over, flags) => expect(ofDuty(paydayReportDue, dutyId, dueOn, over)).toEqual(flags));
});
