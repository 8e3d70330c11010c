import { expect, it } from 'vitest';
import { saveAbsence } from '#electron/actions/save-absence';
import { saveWeek } from '#electron/actions/save-hours';
import { saveWorker } from '#electron/actions/save-worker';
import { listWorkers } from '#electron/repositories/workers';
import { done, faultsIn, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('adds a PA and changes the rates', () => {
  const services = testServices();
  const { id } = done(saveWorker(services, WORKER));
  const rates = [{ from: '2027-04-01', ratePence: 1400 }, { from: '2026-04-06', ratePence: 1350 }] as const;
  done(saveWorker(services, { ...WORKER, id, rates }));
  expect(listWorkers(services.ledger.db)).toEqual([{ ...WORKER, id, rates: [...rates].reverse() }]);
});

it('refuses what cannot be true and changes nothing', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveWorker(services, { ...WORKER, name: '', bornOn: '2026-11-21' }))).toEqual(['name: words-missing', 'bornOn: day-to-come']);
  expect(faultsIn(saveWorker(services, { ...WORKER, id: 9 }))).toEqual(['record-gone']);
  expect(listWorkers(services.ledger.db)).toEqual([]);
});

it('does not leave hours or days away outside the job', () => {
  const services = testServices('2026-11-20');
  const { id } = done(saveWorker(services, WORKER));
  const shift = { id: null, on: '2026-06-01', startsAt: 540, minutes: 120, breakMinutes: 0, kind: 'usual', wokenMinutes: 0, state: 'worked', serviceId: null, words: '' } as const;
  done(saveWeek(services, { workerId: id, weekFrom: '2026-06-01', shifts: [shift] }));
  done(saveAbsence(services, { id: null, workerId: id, kind: 'sickness', from: '2026-07-01', to: null, minutes: null, proof: '', proofUntil: null, words: '' }));
  expect(faultsIn(saveWorker(services, { ...WORKER, id, startsOn: '2026-06-02' }))).toEqual(['startsOn: hours-before-first-day']);
  expect(faultsIn(saveWorker(services, { ...WORKER, id, endsOn: '2026-06-30' }))).toEqual(['endsOn: hours-after-last-day']);
  expect(faultsIn(saveWorker(services, { ...WORKER, id, endsOn: '2026-07-01' }))).toEqual([]);
});
