import { expect, it } from 'vitest';
import { approvePay, takeBackPay } from '#electron/actions/approve-pay';
import { saveWorker } from '#electron/actions/save-worker';
import { showPay, showPayPeriod } from '#electron/queries/show-pay';
import { listPayRuns } from '#electron/repositories/pay-runs';
import { startEmpty } from '../../support/build-ledger';
import { makeWorker } from '../../support/make-facts';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const APPROVE = { workerId: 1, from: '2026-05-04', payday: '2026-05-29', added: [], grossPence: 28000, words: '' } as const;

function withDana() {
  const services = testServices('2026-05-31');
  startEmpty(services);
  done(saveWorker(services, { ...makeWorker(), id: null, rates: [{ from: '2026-04-06', ratePence: 1400 }] }));
  return services;
}

it('keeps the pay with its lines, and takes it back', () => {
  const services = withDana();
  const { id } = done(approvePay(services, { ...APPROVE, added: [] }));
  expect(listPayRuns(services.ledger.db)).toEqual([
    { id, workerId: 1, from: '2026-05-04', to: '2026-05-31', payday: '2026-05-29', approvedOn: '2026-05-31', lines: [{ kind: 'hours', words: 'Usual hours', minutes: 1200, ratePence: 1400, amountPence: 28000 }], employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '' },
  ]);
  done(takeBackPay(services, { id }));
  expect(listPayRuns(services.ledger.db)).toEqual([]);
  expect(trailOf(services).slice(-3)).toEqual(['workers.save', 'pay.approve', 'pay.takeBack']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = withDana();
  expect(faultsIn(approvePay(services, { ...APPROVE, added: [], grossPence: 1 }))).toEqual(['pay-changed']);
  done(approvePay(services, { ...APPROVE, added: [] }));
  expect(faultsIn(approvePay(services, { ...APPROVE, added: [] }))).toEqual(['pay-approved-already']);
  expect(faultsIn(takeBackPay(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listPayRuns(services.ledger.db)).toHaveLength(1);
});

it('shows on the page what is to be approved, and then that it is', () => {
  const services = withDana();
  const state = () => done(showPay(services)).people[0]?.periods.map((period) => [period.from, period.state, period.grossPence]);
  expect(state()).toContainEqual(['2026-05-04', 'open', 28000]);
  done(approvePay(services, { ...APPROVE, added: [] }));
  expect(state()).toContainEqual(['2026-05-04', 'approved', 28000]);
  expect(done(showPayPeriod(services, { workerId: 1, from: '2026-05-04', payday: null, added: [] }))).toMatchObject({ name: 'Dana', state: 'approved', period: { payday: '2026-05-29' } });
});
