import { describe, expect, it } from 'vitest';
import { payrollNotRegistered } from '#shared/checks/payroll-not-registered';
import { NO_RECORD } from '#shared/employer/employment-record';
import { NEW_JOB } from '#shared/employer/job';
import type { Employer, Worker } from '#shared/employer/worker';
import { makeFacts, makeWorker } from '../../support/make-facts';
import { raised } from '../../support/raised';

// The limit is £96.00 a week, £384.00 in 4 weeks. Looked at on 20 November 2026.
const base = makeFacts();
const look = (worker: Partial<Worker>, employer: Partial<Employer> = {}, hasOtherJob: boolean | null = null) =>
  makeFacts({ workers: [makeWorker(worker)], employer: { ...base.employer, ...employer }, employment: { ...NO_RECORD, jobs: [{ ...NEW_JOB, workerId: 1, hasOtherJob }] } });
const STOP = ['stop: You are not registered with HMRC as an employer'];
const TEN_A_WEEK = { minutesAWeek: 600, rates: [{ from: '2026-04-06' as const, ratePence: 960 }] };

describe('payroll-not-registered', () => {
  it.each([
    ['pay under the limit', look({ ...TEN_A_WEEK, minutesAWeek: 599 }), []],
    ['pay of the limit', look(TEN_A_WEEK), STOP],
    ['registered', look(TEN_A_WEEK, { payeReference: '120/AB45678' }), []],
    ['registered, and the reference is awaited', look(TEN_A_WEEK, { payeRegisteredOn: '2026-04-01' }), []],
    ['little pay, but another job', look({}, {}, true), STOP],
    ['little pay and no other job', look({}, {}, false), []],
    ['the first payday is 60 days off', look({ ...TEN_A_WEEK, startsOn: '2026-12-23', rates: [{ from: '2026-12-23', ratePence: 1400 }] }), ['act: Register with HMRC as an employer before 19 January 2027']],
    ['it is 61 days off', look({ ...TEN_A_WEEK, startsOn: '2026-12-24', rates: [{ from: '2026-12-24', ratePence: 1400 }] }), []],
    ['someone who left', look({ ...TEN_A_WEEK, endsOn: '2026-11-19' }), []],
    ['someone in business for themselves', look({ ...TEN_A_WEEK, kind: 'self_employed' }), []],
  ])('%s', (_, facts, flags) => expect(raised(payrollNotRegistered, facts)).toEqual(flags));
});
