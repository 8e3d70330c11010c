import { expect, it } from 'vitest';
import { removePayslip, savePayslip } from '#electron/actions/save-payslip';
import { saveWorker } from '#electron/actions/save-worker';
import { listPayslips } from '#electron/repositories/pay-runs';
import { makeWorker } from '../../support/make-facts';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

const [first] = PAYSLIPS;
if (!first) throw new Error('the year has payslips');
const PAYSLIP = { ...first, id: null, workerId: 1 };

function withDana() {
  const services = testServices('2026-05-31');
  done(saveWorker(services, { ...makeWorker(), id: null, rates: [{ from: '2026-04-06', ratePence: 1400 }] }));
  return services;
}

it('adds a payslip, changes it and takes it out, each with a line in the trail', () => {
  const services = withDana();
  const { id } = done(savePayslip(services, PAYSLIP));
  done(savePayslip(services, { ...PAYSLIP, id, netPence: 5 }));
  expect(listPayslips(services.ledger.db)).toEqual([{ ...PAYSLIP, id, netPence: 5 }]);
  done(removePayslip(services, { id }));
  expect(listPayslips(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual(['workers.save', 'payslips.save', 'payslips.save', 'payslips.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = withDana();
  done(savePayslip(services, PAYSLIP));
  expect(faultsIn(savePayslip(services, PAYSLIP))).toEqual(['payday: payslip-twice']);
  expect(faultsIn(removePayslip(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listPayslips(services.ledger.db)).toHaveLength(1);
});
