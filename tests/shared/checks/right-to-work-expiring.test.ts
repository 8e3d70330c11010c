import { describe, expect, it } from 'vitest';
import { rightToWorkExpiring } from '#shared/checks/right-to-work-expiring';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** On 20 November 2026; 60 days on is 19 January 2027. */
const look = (...workers: Partial<Worker>[]) => makeFacts({ workers: workers.map((over, at) => makeWorker({ id: at + 1, ...over })) });

describe('right-to-work-expiring', () => {
  it.each([
    ['it does not end', look({}), []],
    ['in 61 days', look({ rightToWorkUntil: '2027-01-20' }), []],
    ['in 60 days', look({ rightToWorkUntil: '2027-01-19' }), ['act: Dana’s right to work ends on 19 January 2027']],
    ['today is its last day', look({ rightToWorkUntil: '2026-11-20' }), ['act: Dana’s right to work ends on 20 November 2026']],
    ['it ended yesterday', look({ rightToWorkUntil: '2026-11-19' }), ['stop: Dana’s right to work ended on 19 November 2026']],
    ['they leave on its last day', look({ rightToWorkUntil: '2026-12-01', endsOn: '2026-12-01' }), []],
    ['they leave the day after', look({ rightToWorkUntil: '2026-12-01', endsOn: '2026-12-02' }), ['act: Dana’s right to work ends on 1 December 2026']],
    ['they left', look({ rightToWorkUntil: '2026-10-01', endsOn: '2026-11-19' }), []],
    ['someone in business for themselves', look({ rightToWorkUntil: '2026-10-01', kind: 'self_employed' }), []],
    ['two', look({ rightToWorkUntil: '2026-12-01' }, { name: 'Sam', rightToWorkUntil: '2026-11-01' }), ['act: Dana’s right to work ends on 1 December 2026', 'stop: Sam’s right to work ended on 1 November 2026']],
  ])('%s', (_, facts, flags) => expect(raised(rightToWorkExpiring, facts)).toEqual(flags));
});
