import { describe, expect, it } from 'vitest';
import { payslipMissing } from '#shared/checks/payslip-missing';
import type { Facts } from '#shared/checks/check';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import type { Duty } from '#shared/employer/duty';
import type { PayRun } from '#shared/employer/pay-run';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

// Dana’s paydays: 3 and 31 May, … 20 September, 18 October, 15 November 2026. Looked at on 20 November.
const [first] = PAYSLIPS;
if (!first) throw new Error('the year has payslips');
const run = (from: IsoDay, to: IsoDay, payday: IsoDay = to): PayRun => ({ id: 1, workerId: 1, from, to, payday, approvedOn: payday, lines: [{ kind: 'hours', words: '', minutes: 60, ratePence: 1400, amountPence: 1400 }], employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '' });
const slip = (from: IsoDay, payday: IsoDay) => ({ ...first, workerId: 1, from, to: payday, payday });
const duty: Duty = { dutyId: 'payslip', title: '', workerId: 1, workerName: 'Dana', dueOn: '2026-11-15', recordedFor: null, state: 'done', doneOn: '2026-11-15', words: '', writtenAt: null, how: '', evidence: '', source: '' };
const look = (employment: Partial<EmploymentRecord>, over: Partial<Facts> = {}) => makeFacts({ workers: [makeWorker()], employment: { ...NO_RECORD, ...employment }, ...over });
const NOVEMBER = run('2026-10-19', '2026-11-15');

describe('payslip-missing', () => {
  it.each([
    ['no pay is kept here at all', look({}), []],
    ['a run without its payslip', look({ payRuns: [NOVEMBER] }), ['act: Dana’s payslip for 15 November 2026 is missing']],
    ['and with it', look({ payRuns: [NOVEMBER], payslips: [slip('2026-10-19', '2026-11-15')] }), []],
    ['of another payday for the same days', look({ payRuns: [NOVEMBER], payslips: [slip('2026-10-19', '2026-11-13')] }), []],
    ['two after the first payslip that is kept', look({ payslips: [slip('2026-08-24', '2026-09-20')] }), ['act: 2 payslips of Dana are missing']],
    ['today is the payday', look({ payRuns: [run('2026-10-19', '2026-11-15', '2026-11-20')] }), []],
    ['it was yesterday', look({ payRuns: [run('2026-10-19', '2026-11-15', '2026-11-19')] }), ['act: Dana’s payslip for 19 November 2026 is missing']],
    ['the duty is marked as done', look({ payRuns: [NOVEMBER] }, { duties: [duty] }), []],
    ['the duty is late', look({ payRuns: [NOVEMBER] }, { duties: [{ ...duty, state: 'late' }] }), ['act: Dana’s payslip for 15 November 2026 is missing']],
    ['nothing was paid', look({ payRuns: [{ ...NOVEMBER, lines: [] }] }), []],
    ['someone in business for themselves', look({ payRuns: [NOVEMBER] }, { workers: [makeWorker({ kind: 'self_employed' })] }), []],
  ])('%s', (_, facts, flags) => expect(raised(payslipMissing, facts)).toEqual(flags));
});
