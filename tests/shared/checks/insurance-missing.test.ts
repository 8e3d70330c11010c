import { describe, expect, it } from 'vitest';
import { insuranceMissing } from '#shared/checks/insurance-missing';
import type { InsurancePolicy, Worker } from '#shared/employer/worker';
import { makeDuty, makeEntry, makeFacts, makeSent, makeWorker, ON } from '../../support/make-facts';
import { raised } from '../../support/raised';

const policy = (from: InsurancePolicy['from'], to: InsurancePolicy['to']): InsurancePolicy => ({ id: 1, insurer: 'Fish', policyNumber: '', from, to });
const employing = (policies: InsurancePolicy[], over: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker(over)], policies });
const SENT = makeSent({ from: '2026-04-06', to: '2026-07-05' });

describe('insurance-missing', () => {
  it.each([
    ['covered', employing([policy('2026-04-06', '2027-04-05')]), []],
    ['the last day of the policy', employing([policy('2026-04-06', ON)]), []],
    ['the day after', employing([policy('2026-04-06', '2026-11-19')]), ['stop: Your employers’ insurance ended on 19 November 2026']],
    ['it starts tomorrow', employing([policy('2026-11-21', '2027-11-20')]), ['stop: There is no employers’ insurance']],
    ['covered again today, after 12 days without', employing([policy('2026-04-06', '2026-04-30'), policy('2026-05-13', '2027-05-12')]), ['act: There was no employers’ insurance on 12 days between 1 May 2026 and 12 May 2026']],
    ['one day without', employing([policy('2026-04-06', '2026-04-30'), policy('2026-05-02', '2027-05-01')]), ['act: There was no employers’ insurance on 1 May 2026']],
    ['the gap is in a return that was sent', { ...employing([policy('2026-07-06', '2027-07-05')]), returnsSent: [SENT] }, []],
    ['it goes on for a day after that return', { ...employing([policy('2026-07-07', '2027-07-05')]), returnsSent: [SENT] }, ['act: There was no employers’ insurance on 6 July 2026']],
    ['someone who left worked without it', employing([policy('2026-05-02', '2027-05-01')], { startsOn: '2026-05-01', endsOn: '2026-05-31' }), ['act: There was no employers’ insurance on 1 May 2026']],
    ['a gap before the ledger begins', employing([policy('2026-04-06', '2027-04-05')], { startsOn: '2024-01-01' }), []],
    ['only a sister worked in the gap', employing([policy('2026-05-02', '2027-05-01')], { relationship: 'sibling' }), []],
    ['a partner, who may not be married', employing([], { relationship: 'partner' }), ['act: There is no employers’ insurance, and Dana is your partner']],
    ['a partner, and the person says that they are married', { ...employing([], { relationship: 'partner' }), duties: [makeDuty({ dutyId: 'insurance', state: 'not_needed', recordedFor: '2026-04-05' })] }, ['know: There is no employers’ insurance']],
    ['an aunt is no close family in law', employing([], { relationship: 'aunt_or_uncle' }), ['stop: There is no employers’ insurance']],
    ['none', employing([]), ['stop: There is no employers’ insurance']],
    ['nobody is employed', makeFacts(), []],
    ['someone in business for themselves', employing([], { kind: 'self_employed' }), []],
    ['the first day is tomorrow', employing([], { startsOn: '2026-11-21' }), []],
    ['only a sister is employed', employing([], { relationship: 'sibling' }), ['know: There is no employers’ insurance']],
    ['a sister and a stranger', makeFacts({ workers: [makeWorker({ relationship: 'sibling' }), makeWorker({ id: 2 })] }), ['stop: There is no employers’ insurance']],
  ])('%s', (_, facts, flags) => expect(raised(insuranceMissing, facts)).toEqual(flags));

  it('names both of two', () => expect(insuranceMissing.check(makeFacts({ workers: [makeWorker(), makeWorker({ id: 2 })] }), ON)[0]?.records).toEqual([{ kind: 'worker', id: 1 }, { kind: 'worker', id: 2 }]));

  const paid = (paidOn: InsurancePolicy['from'], over = {}) => ({ entries: [makeEntry({ paidOn, payee: 'Fish', amountPence: -72_00, category: 'insurance', ...over })] });
  const asked = /^Is the £72\.00 to Fish on \d+ \w+ \d+ this policy\? Write it down\. If not: [a-z]/;
  it.each([
    ['nobody was paid for insurance', employing([]), false],
    ['someone was paid for it in the last 12 months', { ...employing([]), ...paid('2025-11-20') }, true],
    ['a day more than 12 months ago', { ...employing([]), ...paid('2025-11-19') }, false],
    ['paid on the first day of the last policy', { ...employing([policy('2026-04-06', '2026-11-19')]), ...paid('2026-04-06') }, false],
    ['paid since', { ...employing([policy('2026-04-06', '2026-11-19')]), ...paid('2026-04-07') }, true],
    ['money back', { ...employing([]), ...paid('2026-10-01', { amountPence: 72_00 }) }, false],
    ['days that are over', { ...employing([policy('2026-04-06', '2026-04-30'), policy('2026-05-13', '2027-05-12')]), ...paid('2026-11-02') }, true],
  ] as const)('asks about a payment for insurance: %s', (_, facts, isAsked) => {
    const next = insuranceMissing.check(facts, ON)[0]?.next ?? '';
    expect(asked.test(next)).toBe(isAsked);
  });
});
