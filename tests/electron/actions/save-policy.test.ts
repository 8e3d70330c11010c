import { expect, it } from 'vitest';
import { removePolicy, savePolicy } from '#electron/actions/save-policy';
import { listPolicies } from '#electron/repositories/policies';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const POLICY = { id: null, insurer: 'Example Insurance', policyNumber: 'EL-1', from: '2026-04-06', to: '2027-04-05' } as const;

it('adds a policy, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(savePolicy(services, POLICY));
  expect(listPolicies(db)).toEqual([{ ...POLICY, id }]);
  expect(done(savePolicy(services, { ...POLICY, id, policyNumber: 'EL-2' }))).toEqual({ id });
  expect(listPolicies(db)).toEqual([{ ...POLICY, id, policyNumber: 'EL-2' }]);
  done(removePolicy(services, { id }));
  expect(listPolicies(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['policies.save', 'policies.save', 'policies.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(savePolicy(services, { ...POLICY, to: '2026-04-05' }))).toEqual(['to: ends-before-start']);
  expect(faultsIn(savePolicy(services, { ...POLICY, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removePolicy(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listPolicies(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});
