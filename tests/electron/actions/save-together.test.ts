import { expect, it } from 'vitest';
import { saveTogether } from '#electron/actions/save-together';
import { tryOut } from '#electron/queries/try-out';
import { showSupport } from '#electron/queries/show-support';
import { listServices } from '#electron/repositories/services';
import { listWorkers } from '#electron/repositories/workers';
import { CONTRACT, type Input } from '#shared/contract/contract';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn, SERVICE } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function household() {
  const services = testServices('2026-05-10');
  const ids = buildHousehold(services);
  const stored = () => ({ services: listServices(services.ledger.db), workers: listWorkers(services.ledger.db) });
  return { services, ids, stored };
}

const trialOf = (id: number, informalId: number): Input<'support.tryOut'> => ({
  services: [
    { id, isOn: true, times: 4, minutes: 120, ratePence: 1350 },
    { id: informalId, isOn: false, times: 1, minutes: 120, ratePence: 0 },
  ],
  added: [{ name: 'Choir', kind: 'activity', fundedBy: 'direct_payment', workerId: null, needIds: [], times: 1, every: 'week', minutes: null, ratePence: 1000, ratePer: 'time', category: 'activities' }],
  rates: [],
  budgetPence: null,
});

it('keeps a plan that was tried out, which then costs what was said, and takes it back', () => {
  const { services, ids, stored } = household();
  const before = stored();
  const answer = CONTRACT['support.tryOut'].output.parse(done(tryOut(services, trialOf(ids.serviceId, ids.informalId))));
  // 4 × 2 h × £13.50 + £10.00 = £118.00 a week, £6,136.00 a year; Priya works 2 h less.
  expect(answer.then).toMatchObject({ weeklyPence: 118_00, servicesPence: 6136_00 });
  const { serviceIds } = done(saveTogether(services, answer.toKeep));
  expect(stored().services.map(({ name, times, endsOn }) => [name, times, endsOn])).toEqual([
    ['Weekday mornings', 4, null],
    ['Saturday shopping', 1, '2026-05-09'],
    ['Choir', 1, null],
  ]);
  expect(stored().workers[0]?.minutesAWeek).toBe(480);
  const running = done(showSupport(services)).services.filter(({ isCurrent }) => isCurrent);
  expect(running.map(({ costs }) => costs?.weeklyPence)).toEqual([108_00, 10_00]);

  done(saveTogether(services, { ...answer.before, removeServices: serviceIds.slice(-1) }));
  expect(stored()).toEqual(before);
});

it('saves all or nothing, and says which one stands in the way', () => {
  const { services, ids, stored } = household();
  const before = stored();
  const mornings = before.services.find(({ id }) => id === ids.serviceId)!;
  const refusal = saveTogether(services, { services: [{ ...mornings, times: 4 }, { ...SERVICE, id: null, name: 'Choir', minutes: null }], workers: [], removeServices: [ids.serviceId] });
  expect(faultsIn(refusal)).toEqual(['hourly-without-time', 'service-has-money']);
  expect(refusal).toMatchObject({ faults: [{ message: expect.stringMatching(/^Choir: It is paid by the hour/) as string }, {}] });
  expect(stored()).toEqual(before);
});
