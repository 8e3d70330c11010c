import { expect, it } from 'vitest';
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
