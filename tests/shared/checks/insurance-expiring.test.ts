import { describe, expect, it } from 'vitest';
import { insuranceExpiring } from '#shared/checks/insurance-expiring';
import type { InsurancePolicy, Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

const policy = (to: IsoDay, from: IsoDay = '2025-12-01'): InsurancePolicy => ({ id: 1, insurer: 'Example Mutual', policyNumber: '', from, to });
/** On 20 November 2026; 30 days on is 20 December. */
const look = (policies: InsurancePolicy[], over: Partial<Worker> = {}) => makeFacts({ workers: [makeWorker(over)], policies });

describe('insurance-expiring', () => {
  it.each([
    ['in 31 days', look([policy('2026-12-21')]), []],
    ['in 30 days', look([policy('2026-12-20')]), ['act: Your employers’ insurance ends on 20 December 2026']],
    ['today is its last day', look([policy('2026-11-20')]), ['act: Your employers’ insurance ends on 20 November 2026']],
    ['it ended, of which insurance-missing speaks', look([policy('2026-11-19')]), []],
    ['the next one follows it', look([policy('2026-12-20'), policy('2027-12-20', '2026-12-21')]), []],
    ['the next one leaves a day out', look([policy('2026-12-20'), policy('2027-12-20', '2026-12-22')]), ['act: Your employers’ insurance ends on 20 December 2026']],
    ['another lasts longer', look([policy('2026-12-20'), policy('2027-06-30')]), []],
    ['nobody works on the day after', look([policy('2026-12-20')], { endsOn: '2026-12-20' }), []],
    ['somebody in business for themselves', look([policy('2026-12-20')], { kind: 'self_employed' }), []],
    ['a sister only', look([policy('2026-12-20')], { relationship: 'sibling' }), []],
    ['a partner, who may not be married', look([policy('2026-12-20')], { relationship: 'partner' }), ['act: Your employers’ insurance ends on 20 December 2026']],
    ['there is none', look([]), []],
  ])('%s', (_, facts, flags) => expect(raised(insuranceExpiring, facts)).toEqual(flags));
});
