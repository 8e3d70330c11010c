import { expect, it } from 'vitest';
import { saveOtherRates } from '#electron/actions/save-other-rates';
import { saveWorker } from '#electron/actions/save-worker';
import { listOtherRates } from '#electron/repositories/jobs';
import { done, faultsIn, WORKER } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('the rates given become the only ones of the PA, and others keep theirs', () => {
  const services = testServices();
  const [a, b] = [done(saveWorker(services, WORKER)).id, done(saveWorker(services, WORKER)).id];
  const weekend = { kind: 'weekend', from: '2026-04-06', ratePence: 1500 } as const;
  const night = { kind: 'sleep_in', from: '2026-04-06', ratePence: 6000 } as const;
  done(saveOtherRates(services, { workerId: a, rates: [weekend] }));
  done(saveOtherRates(services, { workerId: b, rates: [weekend] }));
  done(saveOtherRates(services, { workerId: a, rates: [night] }));
  expect(listOtherRates(services.ledger.db)).toEqual([{ workerId: a, ...night }, { workerId: b, ...weekend }]);
  expect(faultsIn(saveOtherRates(services, { workerId: a, rates: [weekend, weekend] }))).toEqual(['rates: rate-twice']);
  expect(listOtherRates(services.ledger.db)).toHaveLength(2);
});
