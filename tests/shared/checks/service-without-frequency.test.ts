import { expect, it } from 'vitest';
import { serviceWithoutFrequency } from '#shared/checks/service-without-frequency';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeService, ON } from '../../support/make-facts';

const monday = [{ weekday: 1, fromMinutes: null, minutes: 60, week: 'every' }] as const;

it.each<[string, Partial<Service>, boolean]>([
  ['by the hour, with no time', { minutes: null }, true],
  ['with a day', { minutes: null, visits: monday }, false],
  ['with a minute', { minutes: 1 }, false],
  ['an activity by the hour', { kind: 'activity', minutes: null }, true],
  ['an activity by the time', { kind: 'activity', ratePer: 'time', minutes: null }, false],
  ['an agency by the time', { kind: 'agency', ratePer: 'time', minutes: null }, true],
  ['free help', { kind: 'informal', fundedBy: 'informal', ratePence: 0, minutes: null }, true],
  ['a free bus', { kind: 'transport', ratePence: 0, minutes: null }, false],
  ['something that comes once', { every: 'once', minutes: null }, false],
  ['it ends today', { minutes: null, endsOn: ON }, true],
  ['it ended yesterday', { minutes: null, endsOn: '2026-11-19' }, false],
])('%s', (_, over, isFlagged) => {
  expect(serviceWithoutFrequency.check(makeFacts({ services: [makeService(over)] }), ON)).toMatchObject(isFlagged ? [{ check: 'service-without-frequency', severity: 'act', records: [{ kind: 'service', id: 1 }] }] : []);
});
