import { expect, it } from 'vitest';
import { markChangesAsked, markPlanEnded } from '#electron/actions/mark-plan-answered';
import { markPlanAgreed } from '#electron/actions/mark-plan-agreed';
import { markPlanSent } from '#electron/actions/mark-plan-sent';
import { listPlanVersions, readPlanSnapshot } from '#electron/repositories/plan';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('a plan that was sent back is sent again, agreed and ended, and every version keeps what it held', () => {
  const services = testServices('2026-11-20');
  buildHousehold(services);
  expect(faultsIn(markChangesAsked(services, { changesAskedOn: '2026-05-05', changesAsked: 'Cheaper evenings' }))).toEqual(['plan-not-sent']);
  const first = done(markPlanSent(services, { sentOn: '2026-05-01' })).id;
  const held = readPlanSnapshot(services.ledger.db, first);
  expect(done(markChangesAsked(services, { changesAskedOn: '2026-05-05', changesAsked: 'Cheaper evenings' })).id).toBe(first);
  const second = done(markPlanSent(services, { sentOn: '2026-05-06' })).id;
  done(markPlanAgreed(services, { agreedOn: '2026-05-10', agreedBy: 'J. Shah', agreedLetter: 'AB-12', inForceFrom: '2026-05-18' }));
  expect(faultsIn(markPlanEnded(services, { inForceTo: '2026-05-17', endedBecause: 'Moved' }))).toEqual(['inForceTo: ends-before-start']);
  expect(done(markPlanEnded(services, { inForceTo: '2026-10-31', endedBecause: 'Moved' })).id).toBe(second);
  expect(faultsIn(markPlanEnded(services, { inForceTo: '2026-11-30', endedBecause: 'Moved' }))).toEqual(['plan-not-in-force']);
  expect(listPlanVersions(services.ledger.db)).toMatchObject([
    { state: 'replaced', sentOn: '2026-05-01', changesAskedOn: '2026-05-05', changesAsked: 'Cheaper evenings', agreedOn: null },
    { state: 'ended', agreedOn: '2026-05-10', agreedLetter: 'AB-12', inForceFrom: '2026-05-18', inForceTo: '2026-10-31', endedBecause: 'Moved' },
  ]);
  expect(readPlanSnapshot(services.ledger.db, first)).toBe(held);
});
