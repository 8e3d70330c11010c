import { expect, it } from 'vitest';
import { markPlanAgreed } from '#electron/actions/mark-plan-agreed';
import { markPlanSent } from '#electron/actions/mark-plan-sent';
import { listPlanVersions } from '#electron/repositories/plan';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const AGREEMENT = { agreedOn: '2026-05-10', agreedBy: 'J. Shah, Luton Council', agreedLetter: 'AB-12', inForceFrom: '2026-05-18' } as const;

it('puts a plan in force, and the next one in its place from its own day', () => {
  const services = testServices('2026-11-20');
  buildHousehold(services);
  const first = done(markPlanSent(services, { sentOn: '2026-05-01' }));
  expect(done(markPlanAgreed(services, AGREEMENT))).toEqual(first);
  const second = done(markPlanSent(services, { sentOn: '2026-11-01' }));
  expect(done(markPlanAgreed(services, { ...AGREEMENT, agreedOn: '2026-11-10', inForceFrom: '2026-12-01' }))).toEqual(second);
  expect(listPlanVersions(services.ledger.db).map(({ state, inForceFrom, inForceTo }) => [state, inForceFrom, inForceTo])).toEqual([
    ['replaced', '2026-05-18', '2026-11-30'],
    ['agreed', '2026-12-01', null],
  ]);
});

it('refuses what cannot be true, with a sentence each, and changes nothing', () => {
  const services = testServices('2026-11-20');
  buildHousehold(services);
  expect(faultsIn(markPlanAgreed(services, AGREEMENT))).toEqual(['plan-not-sent']);
  done(markPlanSent(services, { sentOn: '2026-05-01' }));
  const before = listPlanVersions(services.ledger.db);
  expect(faultsIn(markPlanAgreed(services, { ...AGREEMENT, agreedOn: '2026-04-30' }))).toEqual(['agreedOn: answered-before-sent']);
  expect(faultsIn(markPlanAgreed(services, { ...AGREEMENT, agreedOn: '2026-11-21', agreedBy: '' }))).toEqual(['agreedOn: day-to-come', 'agreedBy: words-missing']);
  expect(listPlanVersions(services.ledger.db)).toEqual(before);
  done(markPlanAgreed(services, AGREEMENT));
  done(markPlanSent(services, { sentOn: '2026-11-01' }));
  expect(faultsIn(markPlanAgreed(services, { ...AGREEMENT, agreedOn: '2026-11-10' }))).toEqual(['inForceFrom: in-force-too-early']);
});
