import { describe, expect, it } from 'vitest';
import { hmrcPaymentLate } from '#shared/checks/hmrc-payment-late';
import type { Duty } from '#shared/employer/duty';
import { makeDuty, makeFacts, makeWorker, ON } from '../../support/make-facts';
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

describe('where usual pay is too low for anything to be due', () => {
  const small = (...duties: Partial<Duty>[]) => ({
    ...look(...duties),
    workers: [makeWorker({ minutesAWeek: 16 * 60, payEvery: 'week', rates: [{ from: '2026-04-06', ratePence: 12_71 }] })],
    employer: { ...makeFacts().employer, claimsEmploymentAllowance: true },
  });
  it.each([
    ['one', small({ dueOn: '2026-10-22', state: 'late' }), ['know: 1 payment to HMRC is not marked, and may be nothing']],
    ['two', small({ dueOn: '2026-09-22', state: 'late' }, { dueOn: '2026-10-22', state: 'late' }), ['know: 2 payments to HMRC are not marked, and may be nothing']],
  ] as const)('%s', (_, facts, flags) => expect(raised(hmrcPaymentLate, facts)).toEqual(flags));
});
