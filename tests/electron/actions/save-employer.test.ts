import { expect, it } from 'vitest';
import { saveEmployer } from '#electron/actions/save-employer';
import { readEmployer } from '#electron/repositories/employer';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const EMPLOYER = { payeReference: '123/AB456', payeRegisteredOn: '2026-04-01', paysHmrcEvery: 'quarter', paysHmrcBy: 'post', claimsEmploymentAllowance: true, payrollBy: 'Ada' } as const;

it('keeps what is said, also when it is said again', () => {
  const services = testServices();
  done(saveEmployer(services, EMPLOYER));
  done(saveEmployer(services, { ...EMPLOYER, claimsEmploymentAllowance: null }));
  expect(readEmployer(services.ledger.db)).toEqual({ ...EMPLOYER, claimsEmploymentAllowance: null });
});

it('refuses a registration that is still to come', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveEmployer(services, { ...EMPLOYER, payeRegisteredOn: '2026-11-21' }))).toEqual(['payeRegisteredOn: day-to-come']);
  expect(readEmployer(services.ledger.db).payeReference).toBe('');
});
