import { describe, expect, it } from 'vitest';
import { payBelowMinimumWage } from '#shared/checks/pay-below-minimum-wage';
import type { Worker } from '#shared/employer/worker';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeService, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** Paid every 4 weeks from Monday 6 January 2025: pay periods begin on 30 March, 27 April, 9 November 2026, and 29 March 2027. From 21 years: £12.21 from 1 April 2025, £12.71 from 1 April 2026 (GOV.UK); 18 to 20: £10.85 from 1 April 2026. */
const paid = (ratePence: number, over: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker({ startsOn: '2025-01-06', rates: [{ from: '2025-01-06', ratePence }], ...over })] });

const monthly = paid(1221, { startsOn: '2025-01-20', payEvery: 'month', rates: [{ from: '2025-01-20', ratePence: 1221 }] });

describe('pay-below-minimum-wage', () => {
  it.each([
    ['£12.71 is exactly enough', paid(1271), '2026-11-20', []],
    ['a penny less', paid(1270), '2026-11-20', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['£12.21 on 31 March 2026 is enough, and will not be in the next pay period', paid(1221), '2026-03-31', ['act: Dana’s pay will be below the minimum wage from 27 April 2026']],
    ['£12.21 on 1 April 2026 is enough until the pay period ends', paid(1221), '2026-04-26', ['act: Dana’s pay will be below the minimum wage from 27 April 2026']],
    ['and not on the first day of the next', paid(1221), '2026-04-27', ['stop: Dana’s pay is £0.50 an hour below the minimum wage']],
    ['a penny less than the old rate never was', paid(1220), '2026-04-10', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['paid by the month from the 20th: 20 March to 19 April at £12.21', monthly, '2026-04-19', ['act: Dana’s pay will be below the minimum wage from 20 April 2026']],
    ['and the day after', monthly, '2026-04-20', ['stop: Dana’s pay is £0.50 an hour below the minimum wage']],
    ['a rise that is written down in time', paid(1221, { rates: [{ from: '2025-01-06', ratePence: 1221 }, { from: '2026-04-27', ratePence: 1271 }] }), '2026-03-31', []],
    ['someone of 20 may have £10.85', paid(1085, { bornOn: '2006-05-01' }), '2026-11-20', []],
    ['and not £10.84', paid(1084, { bornOn: '2006-05-01' }), '2026-11-20', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['the day of the 21st birthday: enough until the pay period ends', paid(1085, { bornOn: '2005-11-20' }), '2026-11-20', ['act: Dana’s pay will be below the minimum wage from 7 December 2026']],
    ['the first day of the next', paid(1085, { bornOn: '2005-11-20' }), '2026-12-07', ['stop: Dana’s pay is £1.86 an hour below the minimum wage']],
    ['a birthday on the first day of a pay period', paid(1085, { bornOn: '2005-11-09' }), '2026-11-09', ['stop: Dana’s pay is £1.86 an hour below the minimum wage']],
    ['a son who lives in the home', paid(1000, { relationship: 'child', livesInHousehold: true }), '2026-11-20', []],
    ['a son who lives elsewhere', paid(1000, { relationship: 'child' }), '2026-11-20', ['stop: Dana’s pay is £2.71 an hour below the minimum wage']],
    ['a friend who lives in the home', paid(1000, { relationship: 'friend', livesInHousehold: true }), '2026-11-20', ['stop: Dana’s pay is £2.71 an hour below the minimum wage']],
    ['someone in business for themselves', paid(1000, { kind: 'self_employed' }), '2026-11-20', []],
    ['someone who left yesterday', paid(1000, { endsOn: '2026-11-19' }), '2026-11-20', []],
    ['someone who leaves in the pay period of the rise', paid(1221, { endsOn: '2026-04-26' }), '2026-03-31', []],
    ['a day outside the table: nothing is guessed', paid(1000, { startsOn: '2010-01-04', rates: [{ from: '2010-01-04', ratePence: 1 }] }), '2012-01-02', []],
    // The table ends on 31 March 2027; £12.71 is its last row, and the wage does not fall.
    ['£12.70 on 1 April 2027, when no rate is known yet', paid(1270), '2027-04-01', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['£12.71 on 1 April 2027: nothing that is known says more', paid(1271), '2027-04-01', []],
    ['21 on 10 April 2027: the next pay period begins with that age, and the last row', paid(1085, { bornOn: '2006-04-10' }), '2027-04-26', ['stop: Dana’s pay is £1.86 an hour below the minimum wage']],
    ['no rate is written down', paid(1271, { rates: [] }), '2026-11-20', ['act: No rate is written down for Dana']],
    ['the first rate is for tomorrow', paid(1271, { rates: [{ from: '2026-11-21', ratePence: 1271 }] }), '2026-11-20', ['act: No rate is written down for Dana']],
    ['no rate, and the first day is tomorrow', paid(1271, { startsOn: '2026-11-21', rates: [] }), '2026-11-20', []],
    ['starts tomorrow: nothing is owed yet', paid(1270, { startsOn: '2026-11-21', rates: [{ from: '2026-11-21', ratePence: 1270 }] }), '2026-11-20', ['act: Dana’s pay would be £0.01 an hour below the minimum wage']],
    ['starts today', paid(1270, { startsOn: '2026-11-20', rates: [{ from: '2026-11-20', ratePence: 1270 }] }), '2026-11-20', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['two at once', makeFacts({ workers: [makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1200 }] }), makeWorker({ id: 2, name: 'Sam', rates: [{ from: '2026-04-06', ratePence: 1100 }] })] }), '2026-11-20', ['stop: Dana’s pay is £0.71 an hour below the minimum wage', 'stop: Sam’s pay is £1.71 an hour below the minimum wage']],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(payBelowMinimumWage, facts, on)).toEqual(flags));

  const planned = (over: Partial<Service>) => makeFacts({ services: [makeService({ ratePence: 9_00, ...over })] });
  const tooCheap = ['act: “Weekday mornings” is planned at £9.00 an hour, below the minimum wage'];
  it.each([
    ['£9.00 an hour, and no PA yet', planned({}), tooCheap],
    ['£12.71 is enough', planned({ ratePence: 1271 }), []],
    ['its PA is gone from the ledger', planned({ workerId: 9 }), tooCheap],
    ['it begins tomorrow', planned({ startsOn: '2026-11-21' }), tooCheap],
    ['it ended yesterday', planned({ endsOn: '2026-11-19' }), []],
    ['it has a PA: the PA’s own rates count', { ...planned({ workerId: 1 }), workers: [makeWorker()] }, []],
    ['a price for a night is not for hours of work alone', planned({ ratePer: 'time', ratePence: 50_00, minutes: 540 }), []],
    ['someone in business for themselves', planned({ kind: 'self_employed' }), []],
    ['free help', planned({ fundedBy: 'informal', ratePence: 0 }), []],
    ['no price yet', planned({ ratePence: null }), []],
  ])('a service that is planned: %s', (_, facts, flags) => expect(raised(payBelowMinimumWage, facts)).toEqual(flags));

  it('asks for nothing to be paid back before the first day', () => {
    const [flag] = payBelowMinimumWage.check(paid(1000, { startsOn: '2026-12-01', rates: [{ from: '2026-12-01', ratePence: 1000 }] }), '2026-11-20');
    expect(flag).toMatchObject({ byOn: '2026-12-01', next: 'Agree a rate of at least £12.71 before that day. Ask the council for more money if the budget does not cover it.' });
  });
});
