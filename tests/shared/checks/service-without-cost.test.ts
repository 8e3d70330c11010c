import { expect, it } from 'vitest';
import { serviceWithoutCost } from '#shared/checks/service-without-cost';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeService, ON } from '../../support/make-facts';

it.each<[string, Partial<Service>, boolean]>([
  ['no price', { ratePence: null }, true],
  ['no price of what own money pays', { ratePence: null, fundedBy: 'own_money' }, true],
  ['no price of what the NHS pays', { ratePence: null, fundedBy: 'nhs' }, false],
  ['no price of what is still to come', { ratePence: null, startsOn: '2026-12-01' }, true],
  ['no price of what ends today', { ratePence: null, endsOn: ON }, true],
  ['no price of what ended yesterday', { ratePence: null, endsOn: '2026-11-19' }, false],
  ['a price from its first day', { ratePence: null, rates: [{ kind: 'usual', from: '2026-04-06', ratePence: 14_00 }] }, false],
  ['a price from the day after it', { ratePence: null, rates: [{ kind: 'usual', from: '2026-04-07', ratePence: 14_00 }] }, true],
  ['free', { ratePence: 0 }, false],
  ['a price', {}, false],
])('%s', (_, over, isFlagged) => {
  expect(serviceWithoutCost.check(makeFacts({ services: [makeService(over)] }), ON)).toMatchObject(isFlagged ? [{ check: 'service-without-cost', severity: 'act', records: [{ kind: 'service', id: 1 }] }] : []);
});
