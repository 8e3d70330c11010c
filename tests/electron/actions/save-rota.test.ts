import { expect, it } from 'vitest';
import { removeRota, saveRota } from '#electron/actions/save-rota';
import { listRota } from '#electron/repositories/hours';
import { ROTA, workerWithRota } from '../../support/hours-record';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('a usual week is written, replaced from its day, followed by another, and taken out', () => {
  const services = testServices();
  const workerId = workerWithRota(services);
  const rota = () => listRota(services.ledger.db).map(({ from, weekday, week }) => `${from} ${week} ${weekday}`);
  expect(rota()).toEqual(['2026-04-06 0 1', '2026-04-06 0 2', '2026-04-06 0 6']);
  done(saveRota(services, { workerId, from: '2026-04-06', shifts: ROTA.slice(0, 1) }));
  done(saveRota(services, { workerId, from: '2026-06-01', shifts: [{ ...ROTA[0]!, week: 2 }] }));
  expect(rota()).toEqual(['2026-04-06 0 1', '2026-06-01 2 1']);
  done(removeRota(services, { workerId, from: '2026-06-01' }));
  expect(rota()).toEqual(['2026-04-06 0 1']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  const workerId = workerWithRota(services);
  expect(faultsIn(saveRota(services, { workerId, from: '2026-04-05', shifts: [ROTA[0]!, ROTA[0]!] }))).toEqual(['from: before-first-day', 'start-2: shifts-overlap']);
  expect(faultsIn(removeRota(services, { workerId, from: '2026-04-07' }))).toEqual(['record-gone']);
  expect(listRota(services.ledger.db)).toHaveLength(3);
});
