import { expect, it } from 'vitest';
import { savePayroll } from '#electron/actions/save-payroll';
import { readPayroll } from '#electron/repositories/payroll';
import { NO_PAYROLL } from '#shared/employer/payroll';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('keeps who runs the payroll, also when it is said again', () => {
  const services = testServices();
  done(savePayroll(services, { ...NO_PAYROLL, way: 'bureau' }));
  done(savePayroll(services, { ...NO_PAYROLL, way: 'paper', pensionScheme: 'A scheme' }));
  expect(readPayroll(services.ledger.db)).toEqual({ ...NO_PAYROLL, way: 'paper', pensionScheme: 'A scheme' });
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(savePayroll(services, { ...NO_PAYROLL, way: 'bureau', endsOn: '2026-12-31' }))).toEqual(['endReason: reason-missing']);
  expect(readPayroll(services.ledger.db)).toEqual(NO_PAYROLL);
});
