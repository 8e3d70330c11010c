import { expect, it } from 'vitest';
import { saveJob } from '#electron/actions/save-job';
import { saveWorker } from '#electron/actions/save-worker';
import { listJobs } from '#electron/repositories/jobs';
import { NEW_JOB } from '#shared/employer/job';
import { done, faultsIn, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('keeps the terms of a job, and changes them', () => {
  const services = testServices();
  const { id } = done(saveWorker(services, WORKER));
  done(saveJob(services, { workerId: id, ...NEW_JOB, title: ' Personal assistant ' }));
  done(saveJob(services, { workerId: id, ...NEW_JOB, title: 'Night assistant', leaveYearStarts: '04-01', hasOtherJob: false }));
  expect(listJobs(services.ledger.db)).toEqual([{ workerId: id, ...NEW_JOB, title: 'Night assistant', leaveYearStarts: '04-01', hasOtherJob: false }]);
});

it('refuses what cannot be, and changes nothing', () => {
  const services = testServices();
  const { id } = done(saveWorker(services, WORKER));
  expect(faultsIn(saveJob(services, { workerId: id, ...NEW_JOB, holidayPay: 'rolled_up' }))).toEqual(['holidayPay: rolled-up-regular']);
  expect(faultsIn(saveJob(services, { workerId: 9, ...NEW_JOB }))).toEqual(['record-gone']);
  expect(listJobs(services.ledger.db)).toEqual([]);
});
