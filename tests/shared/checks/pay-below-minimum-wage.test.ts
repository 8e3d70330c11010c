import { describe, expect, it } from 'vitest';
import { payBelowMinimumWage } from '#shared/checks/pay-below-minimum-wage';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** From 21 years: £12.21 from 1 April 2025, £12.71 from 1 April 2026 (GOV.UK); 18 to 20: £10.85 from 1 April 2026. */
const paid = (ratePence: number, over: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker({ startsOn: '2025-01-06', rates: [{ from: '2025-01-06', ratePence }], ...over })] });

describe('pay-below-minimum-wage', () => {
  it.each([
    ['£12.71 is exactly enough', paid(1271), '2026-11-20', []],
    ['a penny less', paid(1270), '2026-11-20', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['£12.21 on 31 March 2026 is enough, and will not be tomorrow', paid(1221), '2026-03-31', ['act: Dana’s pay will be below the minimum wage from 1 April 2026']],
    ['£12.21 on 1 April 2026 is not enough', paid(1221), '2026-04-01', ['stop: Dana’s pay is £0.50 an hour below the minimum wage']],
    ['a rise that is written down in time', paid(1221, { rates: [{ from: '2025-01-06', ratePence: 1221 }, { from: '2026-04-01', ratePence: 1271 }] }), '2026-03-31', []],
    ['someone of 20 may have £10.85', paid(1085, { bornOn: '2006-05-01' }), '2026-11-20', []],
    ['and not £10.84', paid(1084, { bornOn: '2006-05-01' }), '2026-11-20', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['the day of the 21st birthday', paid(1085, { bornOn: '2005-11-20' }), '2026-11-20', ['stop: Dana’s pay is £1.86 an hour below the minimum wage']],
    ['a son who lives in the home', paid(1000, { relationship: 'child', livesInHousehold: true }), '2026-11-20', []],
    ['a son who lives elsewhere', paid(1000, { relationship: 'child' }), '2026-11-20', ['stop: Dana’s pay is £2.71 an hour below the minimum wage']],
    ['a friend who lives in the home', paid(1000, { relationship: 'friend', livesInHousehold: true }), '2026-11-20', ['stop: Dana’s pay is £2.71 an hour below the minimum wage']],
    ['someone in business for themselves', paid(1000, { kind: 'self_employed' }), '2026-11-20', []],
    ['someone who left yesterday', paid(1000, { endsOn: '2026-11-19' }), '2026-11-20', []],
    ['someone who leaves before the rise', paid(1221, { endsOn: '2026-03-31' }), '2026-03-31', []],
    ['a day outside the table: nothing is guessed', paid(1000, { startsOn: '2010-01-04', rates: [{ from: '2010-01-04', ratePence: 1 }] }), '2012-01-02', []],
    // The table ends on 31 March 2027; £12.71 is its last row, and the wage does not fall.
    ['£12.70 on 1 April 2027, when no rate is known yet', paid(1270), '2027-04-01', ['stop: Dana’s pay is £0.01 an hour below the minimum wage']],
    ['£12.71 on 1 April 2027: nothing that is known says more', paid(1271), '2027-04-01', []],
    ['21 on 10 April 2027: the age of that day, with the last row', paid(1085, { bornOn: '2006-04-10' }), '2027-04-10', ['stop: Dana’s pay is £1.86 an hour below the minimum wage']],
    ['no rate is written down', paid(1271, { rates: [] }), '2026-11-20', ['act: No rate is written down for Dana']],
    ['the first rate is for tomorrow', paid(1271, { rates: [{ from: '2026-11-21', ratePence: 1271 }] }), '2026-11-20', ['act: No rate is written down for Dana']],
    ['no rate, and the first day is tomorrow', paid(1271, { startsOn: '2026-11-21', rates: [] }), '2026-11-20', []],
    ['two at once', makeFacts({ workers: [makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1200 }] }), makeWorker({ id: 2, name: 'Sam', rates: [{ from: '2026-04-06', ratePence: 1100 }] })] }), '2026-11-20', ['stop: Dana’s pay is £0.71 an hour below the minimum wage', 'stop: Sam’s pay is £1.71 an hour below the minimum wage']],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(payBelowMinimumWage, facts, on)).toEqual(flags));
});
