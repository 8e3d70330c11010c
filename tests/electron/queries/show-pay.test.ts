import { expect, it } from 'vitest';
import { saveWorker } from '#electron/actions/save-worker';
import { showPay, showPayPeriod } from '#electron/queries/show-pay';
import { CONTRACT } from '#shared/contract/contract';
import { startEmpty } from '../../support/build-ledger';
import { makeWorker } from '../../support/make-facts';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('shows a household that employs nobody', () => {
  const services = testServices();
  startEmpty(services);
  expect(done(showPay(services))).toMatchObject({ hasEmployed: false, people: [], bills: [], payroll: { way: '' } });
});

it('answers as the contract says', () => {
  const services = testServices('2026-05-31');
  startEmpty(services);
  done(saveWorker(services, { ...makeWorker(), id: null, rates: [{ from: '2026-04-06', ratePence: 1400 }] }));
  expect(CONTRACT['pay.show'].output.safeParse(done(showPay(services))).success).toBe(true);
  const period = done(showPayPeriod(services, { workerId: 1, from: '2026-05-04', payday: '2026-05-29', added: [{ kind: 'other', words: 'Fares', amountPence: 500 }] }));
  expect(CONTRACT['pay.period'].output.safeParse(period).success).toBe(true);
  expect(period).toMatchObject({ grossPence: 28500, period: { payday: '2026-05-29' } });
  expect(faultsIn(showPayPeriod(services, { workerId: 1, from: '2026-05-05', payday: null, added: [] }))).toEqual(['pay-period-gone']);
});
