import { describe, expect, it } from 'vitest';
import { hmrcPaymentLate } from '#shared/checks/hmrc-payment-late';
import type { Duty } from '#shared/employer/duty';
import { makeDuty, makeFacts, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (...duties: Partial<Duty>[]) => makeFacts({ duties: duties.map((over) => makeDuty(over)) });

describe('hmrc-payment-late', () => {
  it.each([
    ['its day is today', look({ dueOn: ON }), []],
    ['it was yesterday', look({ dueOn: '2026-11-19', state: 'late' }), ['stop: HMRC was due on 19 November 2026']],
    ['done', look({ dueOn: '2026-11-19', state: 'done' }), []],
    ['not needed', look({ dueOn: '2026-11-19', state: 'not_needed' }), []],
    ['another duty', look({ dutyId: 'payslip', dueOn: '2026-11-19', state: 'late' }), []],
    ['two', look({ dueOn: '2026-10-22', state: 'late' }, { dueOn: '2026-11-19', state: 'late' }), ['stop: 2 payments to HMRC are late']],
  ])('%s', (_, facts, flags) => expect(raised(hmrcPaymentLate, facts)).toEqual(flags));
});
