import { expect, it } from 'vitest';
import { saveLeaveCarried } from '#electron/actions/save-leave-carried';
import { saveWorker } from '#electron/actions/save-worker';
import { turnHistory } from '#electron/actions/turn-history';
import { listLeaveCarried } from '#electron/repositories/absences';
import { done, faultsIn, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

it('keeps how much is carried over and why, once a leave year', () => {
  const services = testServices();
  const workerId = done(saveWorker(services, { ...WORKER, startsOn: '2025-04-06' })).id;
  const carried = { workerId, yearFrom: '2026-04-06', minutes: 600, kind: 'sickness', words: 'In March' } as const;
  done(saveLeaveCarried(services, carried));
  done(saveLeaveCarried(services, { ...carried, minutes: 300, words: '' }));
  expect(listLeaveCarried(services.ledger.db)).toEqual([{ workerId, yearFrom: '2026-04-06', minutes: 300, reason: 'sickness' }]);
  expect(faultsIn(saveLeaveCarried(services, { ...carried, yearFrom: '2026-04-07' }))).toEqual(['yearFrom: not-a-leave-year']);
  expect(trailOf(services).slice(1)).toEqual(['leaveCarried.save', 'leaveCarried.save']);
});

it('is taken back, and done again, as it was', () => {
  const services = testServices();
  const workerId = done(saveWorker(services, { ...WORKER, startsOn: '2025-04-06' })).id;
  const carried = { workerId, yearFrom: '2026-04-06', minutes: 600, kind: 'agreed', words: '' } as const;
  const minutes = () => listLeaveCarried(services.ledger.db).map((row) => row.minutes);
  done(saveLeaveCarried(services, carried));
  done(saveLeaveCarried(services, { ...carried, minutes: 300 }));
  done(turnHistory(services, { turn: 'undo' }));
  expect(minutes()).toEqual([600]);
  done(turnHistory(services, { turn: 'undo' }));
  expect(minutes()).toEqual([]);
  done(turnHistory(services, { turn: 'redo' }));
  done(turnHistory(services, { turn: 'redo' }));
  expect(minutes()).toEqual([300]);
});
