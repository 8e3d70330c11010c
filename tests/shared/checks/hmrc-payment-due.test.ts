import { describe, expect, it } from 'vitest';
import { hmrcPaymentDue } from '#shared/checks/hmrc-payment-due';
import type { Duty } from '#shared/employer/duty';
import { makeDuty, makeFacts, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (...duties: Partial<Duty>[]) => makeFacts({ duties: duties.map((over) => makeDuty(over)) });

describe('hmrc-payment-due', () => {
  it.each([
    ['in two days', look({}), ['act: Pay HMRC by 22 November 2026']],
    ['today', look({ dueOn: ON }), ['act: Pay HMRC by 20 November 2026']],
    ['in 14 days', look({ dueOn: '2026-12-04' }), ['act: Pay HMRC by 4 December 2026']],
    ['in 15', look({ dueOn: '2026-12-05', state: 'coming' }), []],
    ['its day has passed: another remark', look({ dueOn: '2026-11-19', state: 'late' }), []],
    ['usual pay is too low for anything to be due', { ...look({}), workers: [makeWorker({ minutesAWeek: 16 * 60, payEvery: 'week', rates: [{ from: '2026-04-06', ratePence: 12_71 }] })], employer: { ...makeFacts().employer, claimsEmploymentAllowance: true } }, []],
    ['done', look({ state: 'done' }), []],
    ['not needed', look({ state: 'not_needed' }), []],
    ['another duty', look({ dutyId: 'payslip' }), []],
    ['of two, the next', look({}, { dueOn: '2026-12-01' }), ['act: Pay HMRC by 22 November 2026']],
  ])('%s', (_, facts, flags) => expect(raised(hmrcPaymentDue, facts)).toEqual(flags));
});
