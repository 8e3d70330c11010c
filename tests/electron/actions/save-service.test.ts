import { expect, it } from 'vitest';
import { removeService, saveService } from '#electron/actions/save-service';
import { writeLedger } from '#electron/db/transaction';
import { addRule } from '#electron/repositories/rules';
import { listServices } from '#electron/repositories/services';
import { ok } from '#shared/kernel/result';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn, SERVICE } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('adds a service with its needs and breaks, changes it and takes it out', () => {
  const services = testServices();
  const { needId, workerId } = buildHousehold(services);
  const draft = { ...SERVICE, workerId, needs: [{ needId, minutes: 60 }], breaks: [{ from: '2026-08-01', to: '2026-08-14' }] } as const;
  const { id } = done(saveService(services, draft));
  const stored = () => listServices(services.ledger.db).find((service) => service.id === id);
  expect(stored()).toEqual({ ...draft, id });
  done(saveService(services, { ...draft, id, needs: [], breaks: [], endsOn: '2026-12-31' }));
  expect(stored()).toEqual({ ...draft, id, needs: [], breaks: [], endsOn: '2026-12-31' });
  done(removeService(services, { id }));
  expect(stored()).toBeUndefined();
});

it('keeps its visits, prices and what else was looked at, and takes how often it comes from the visits', () => {
  const services = testServices();
  const monday = { weekday: 1, fromMinutes: 480, minutes: 120, week: 'every' } as const;
  const shape = {
    visits: [monday, { ...monday, weekday: 7, fromMinutes: null, week: 'second' }],
    rates: [{ kind: 'sunday', from: '2026-04-06', ratePence: 1600 }, { kind: 'night', from: '2026-04-06', ratePence: 1500 }],
    night: { fromMinutes: 1320, toMinutes: 360 },
    extraPence: 250,
    tenthsOfMiles: 45,
    milePence: 45,
    care: 'visit',
    runs: 'term_time',
    alternatives: [{ words: 'The day centre', amountPence: null, every: 'week', whyNot: 'Too far' }],
    whyThis: 'I choose who comes',
  } as const;
  const { id } = done(saveService(services, { ...SERVICE, ...shape }));
  expect(listServices(services.ledger.db).find((service) => service.id === id)).toEqual({
    ...SERVICE,
    ...shape,
    // The database reads prices by the name of their kind.
    rates: [shape.rates[1], shape.rates[0]],
    id,
    times: 3,
    every: 'fortnight',
    minutes: 120,
  });
});

it('refuses what cannot be true and changes nothing', () => {
  const services = testServices();
  expect(faultsIn(saveService(services, { ...SERVICE, name: '', needs: [{ needId: 9, minutes: null }] }))).toEqual(['name: words-missing', 'needs: choice-gone']);
  expect(faultsIn(removeService(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listServices(services.ledger.db)).toEqual([]);
});

it('keeps a service with payments, which can be ended instead', () => {
  const services = testServices();
  const { serviceId, workerId } = buildHousehold(services);
  expect(faultsIn(removeService(services, { id: serviceId }))).toEqual(['service-has-money']);
  expect(done(saveService(services, { ...SERVICE, id: serviceId, workerId, endsOn: '2026-11-20' }))).toEqual({ id: serviceId });
});

it('keeps a service that remembered rules sort to', () => {
  const services = testServices();
  const { id } = done(saveService(services, SERVICE));
  const rule = { words: 'priya nair', direction: 'out', category: 'pa_wages', serviceId: id, fund: 'council' } as const;
  done(writeLedger(services, 'test', {}, (db) => ok(addRule(db, rule, services.clock.now()))));
  expect(faultsIn(removeService(services, { id }))).toEqual(['service-has-rules']);
  expect(listServices(services.ledger.db)).toHaveLength(1);
});
