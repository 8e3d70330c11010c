import { expect, it } from 'vitest';
import { serviceWithoutProvider } from '#shared/checks/service-without-provider';
import type { Service } from '#shared/plan/services';
import { makeFacts, makeService, ON } from '../../support/make-facts';

it.each<[string, Partial<Service>, boolean]>([
  ['nobody', { provider: ' ' }, true],
  ['nobody yet for what is to come', { provider: '', startsOn: '2026-12-01' }, true],
  ['free help by nobody', { provider: '', fundedBy: 'informal' }, true],
  ['a PA of the household', { provider: '', workerId: 1 }, false],
  ['somebody', { provider: 'My sister' }, false],
  ['nobody until today', { provider: '', endsOn: ON }, true],
  ['nobody until yesterday', { provider: '', endsOn: '2026-11-19' }, false],
])('%s', (_, over, isFlagged) => {
  expect(serviceWithoutProvider.check(makeFacts({ services: [makeService(over)] }), ON)).toMatchObject(isFlagged ? [{ check: 'service-without-provider', severity: 'act', records: [{ kind: 'service', id: 1 }] }] : []);
});
