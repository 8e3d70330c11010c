import { expect, it } from 'vitest';
import { decideEmployer, decidePolicy } from '#shared/employer/save-employer';
import { faultsIn } from '../../support/records';

const EMPLOYER = { payeReference: '', payeRegisteredOn: null, paysHmrcEvery: 'month', paysHmrcBy: 'electronic', claimsEmploymentAllowance: null, payrollBy: '' } as const;

it.each([
  ['nothing told', null, []],
  ['registered today', '2026-11-20', []],
  ['registered tomorrow', '2026-11-21', ['payeRegisteredOn: day-to-come']],
] as const)('the household as an employer, %s', (_name, payeRegisteredOn, faults) => {
  expect(faultsIn(decideEmployer({ ...EMPLOYER, payeRegisteredOn }, '2026-11-20'))).toEqual(faults);
});

it.each([
  ['for a year', {}, []],
  ['for a day', { to: '2026-04-06' }, []],
  ['that ends before it begins', { to: '2026-04-05' }, ['to: ends-before-start']],
  ['of nobody', { insurer: '' }, ['insurer: words-missing']],
  ['no longer there', { id: 1 }, ['record-gone']],
] as const)('a policy %s', (_name, change, faults) => {
  expect(faultsIn(decidePolicy({ id: null, insurer: 'Example Insurance', policyNumber: '', from: '2026-04-06', to: '2027-04-05', ...change }, []))).toEqual(faults);
});
