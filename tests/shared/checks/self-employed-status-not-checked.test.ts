import { describe, expect, it } from 'vitest';
import { selfEmployedStatusNotChecked } from '#shared/checks/self-employed-status-not-checked';
import { NO_RECORD } from '#shared/employer/employment-record';
import { NEW_JOB, type Job } from '#shared/employer/job';
import type { Worker } from '#shared/employer/worker';
import { makeDuty, makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

const WHOLE: Partial<Job> = { statusCheckedOn: '2026-04-01', taxReferenceSeenOn: '2026-04-01', ownInsuranceUntil: '2026-11-20' };
const look = (job: Partial<Job>, over: Partial<Worker> = {}, more: Parameters<typeof makeFacts>[0] = {}) =>
  makeFacts({ workers: [makeWorker({ kind: 'self_employed', ...over })], employment: { ...NO_RECORD, jobs: [{ ...NEW_JOB, workerId: 1, ...job }] }, ...more });
const SAID = 'act: For Dana, who works for themselves, you have not written down ';
const marked = makeDuty({ dutyId: 'employment-status', workerId: 1, state: 'done' });

describe('self-employed-status-not-checked', () => {
  it.each([
    ['all of it there, insured to the end of today', look(WHOLE), []],
    ['nothing', look({}), [`${SAID}HMRC’s check of the status, their tax reference and their own insurance`]],
    ['no check of the status', look({ ...WHOLE, statusCheckedOn: null }), [`${SAID}HMRC’s check of the status`]],
    ['the check marked in the list of duties', look({ ...WHOLE, statusCheckedOn: null }, {}, { duties: [marked] }), []],
    ['no tax reference', look({ ...WHOLE, taxReferenceSeenOn: null }), [`${SAID}their tax reference`]],
    ['insured to yesterday', look({ ...WHOLE, ownInsuranceUntil: '2026-11-19' }), [`${SAID}insurance after 19 November 2026`]],
    ['employed', look({}, { kind: 'employed' }), []],
    ['left yesterday', look({}, { endsOn: '2026-11-19' }), []],
  ])('%s', (_, facts, flags) => expect(raised(selfEmployedStatusNotChecked, facts)).toEqual(flags));
});
