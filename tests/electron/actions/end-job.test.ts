import { expect, it } from 'vitest';
import { endEmploying, endJob } from '#electron/actions/end-job';
import { saveWorker } from '#electron/actions/save-worker';
import { turnHistory } from '#electron/actions/turn-history';
import { showLeavingPeople } from '#electron/queries/show-leaving';
import { listJobs } from '#electron/repositories/jobs';
import { readPayroll } from '#electron/repositories/payroll';
import { listWorkers } from '#electron/repositories/workers';
import { done, faultsIn, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

function world() {
  const services = testServices();
  const workerId = done(saveWorker(services, WORKER)).id;
  return { services, db: services.ledger.db, leaves: { workerId, endsOn: '2026-12-04', noticeBy: 'employer', noticeGivenOn: '2026-11-20', reason: 'redundant' } as const };
}

it('writes down that a PA leaves, with the notice, and an undo takes it back', () => {
  const { services, db, leaves } = world();
  done(endJob(services, leaves));
  expect(listWorkers(db)[0]).toMatchObject({ ...WORKER, id: leaves.workerId, endsOn: '2026-12-04' });
  expect(listJobs(db)).toMatchObject([{ workerId: leaves.workerId, noticeBy: 'employer', noticeGivenOn: '2026-11-20', leavingReason: 'redundant' }]);
  expect(done(showLeavingPeople(services)).people).toMatchObject([{ name: 'Priya Nair', endsOn: '2026-12-04', reason: 'redundant' }]);
  expect(trailOf(services).at(-1)).toBe('jobs.end');
  done(turnHistory(services, { turn: 'undo' }));
  expect([listWorkers(db)[0]?.endsOn, listJobs(db)]).toEqual([null, []]);
});

it('ends all employing, and every job with it', () => {
  const { services, db } = world();
  done(endEmploying(services, { endsOn: '2026-12-31', reason: 'payment_ended', noticeGivenOn: '2026-11-20' }));
  expect(readPayroll(db)).toMatchObject({ endsOn: '2026-12-31', endReason: 'payment_ended' });
  expect([listWorkers(db)[0]?.endsOn, listJobs(db)[0]?.leavingReason]).toEqual(['2026-12-31', 'payment_ended']);
  done(endEmploying(services, { endsOn: null, reason: '', noticeGivenOn: null }));
  expect([readPayroll(db).endsOn, listWorkers(db)[0]?.endsOn]).toEqual([null, '2026-12-31']);
});

it('leaves the ledger as it was when it refuses', () => {
  const { services, db, leaves } = world();
  expect(faultsIn(endJob(services, { ...leaves, workerId: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(endJob(services, { ...leaves, noticeGivenOn: '2026-12-05' }))).toEqual(['noticeGivenOn: notice-after-end']);
  expect(faultsIn(endEmploying(services, { endsOn: '2026-03-01', reason: 'care_home', noticeGivenOn: null }))).toEqual(['endsOn: starts-after-end']);
  expect([listWorkers(db)[0]?.endsOn, listJobs(db)]).toEqual([null, []]);
});
