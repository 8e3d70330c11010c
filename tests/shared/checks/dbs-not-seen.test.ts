import { describe, expect, it } from 'vitest';
import { dbsNotSeen } from '#shared/checks/dbs-not-seen';
import { NO_RECORD } from '#shared/employer/employment-record';
import { NEW_JOB, type Job } from '#shared/employer/job';
import type { Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

const look = (certificate: Job['certificate'] | null, over: Partial<Worker> = {}) =>
  makeFacts({ workers: [makeWorker(over)], employment: { ...NO_RECORD, jobs: certificate === null ? [] : [{ ...NEW_JOB, workerId: 1, certificate }] } });
const NONE = ['know: No DBS certificate is written down for Dana'];

describe('dbs-not-seen', () => {
  it.each([
    ['nothing written down', look(null), NONE],
    ['nothing decided', look(''), NONE],
    ['applied for', look('applied'), NONE],
    ['seen', look('seen'), []],
    ['chosen not to ask', look('not_asked'), []],
    ['begins tomorrow', look(null, { startsOn: '2026-11-21' }), []],
    ['begins today', look(null, { startsOn: '2026-11-20' }), NONE],
    ['leaves today', look(null, { endsOn: '2026-11-20' }), NONE],
    ['left yesterday', look(null, { endsOn: '2026-11-19' }), []],
    ['in business for themselves', look(null, { kind: 'self_employed' }), []],
  ])('%s', (_, facts, flags) => expect(raised(dbsNotSeen, facts)).toEqual(flags));

  it('speaks of two at once', () => {
    expect(raised(dbsNotSeen, makeFacts({ workers: [makeWorker(), makeWorker({ id: 2, name: 'Sam' })] }))).toEqual(['know: No DBS certificate is written down for Dana and Sam']);
  });
});
