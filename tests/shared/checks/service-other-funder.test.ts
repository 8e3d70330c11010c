import { expect, it } from 'vitest';
import { serviceOtherFunder } from '#shared/checks/service-other-funder';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeService, ON } from '../../support/make-facts';

it.each<[string, Partial<Service>, boolean]>([
  ['a district nurse', { name: 'District nurse' }, true],
  ['by its provider', { provider: 'NHS community nursing' }, true],
  ['physiotherapy', { name: 'Physiotherapy on Tuesdays' }, true],
  ['a nursery is not nursing', { name: 'Community nursery run' }, false],
  ['letters within a word', { provider: 'Enhs Ltd' }, false],
  ['a lift there', { name: 'Lift to the GP surgery', kind: 'transport' }, false],
  ['the NHS pays', { name: 'District nurse', fundedBy: 'nhs' }, false],
  ['until today', { name: 'District nurse', endsOn: ON }, true],
  ['until yesterday', { name: 'District nurse', endsOn: '2026-11-19' }, false],
  ['support', {}, false],
])('%s', (_, over, isFlagged) => {
  expect(serviceOtherFunder.check(makeFacts({ services: [makeService(over)] }), ON)).toMatchObject(isFlagged ? [{ check: 'service-other-funder', severity: 'act', records: [{ kind: 'service', id: 1 }] }] : []);
});
