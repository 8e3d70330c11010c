import { saveBudget } from '#electron/actions/save-budget';
import { saveEmployer } from '#electron/actions/save-employer';
import { saveGoal } from '#electron/actions/save-goal';
import { saveHelper } from '#electron/actions/save-helper';
import { saveLetter } from '#electron/actions/save-letter';
import { saveNeed } from '#electron/actions/save-need';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { savePolicy } from '#electron/actions/save-policy';
import { saveReserve } from '#electron/actions/save-reserve';
import { saveRisk } from '#electron/actions/save-risk';
import { saveService } from '#electron/actions/save-service';
import { saveWorker } from '#electron/actions/save-worker';
import { recordPayment } from '#electron/actions/record-payment';
import { startLedger } from '#electron/actions/start-ledger';
import type { Services } from '#electron/services/services';
import type { Input } from '#shared/contract/contract';
import type { IsoDay } from '#shared/kernel/iso-date';
import { BUDGET, done, LETTER, NEED, SERVICE, WORKER } from './records';

/** Only whose ledger it is, and an empty account. */
export function startEmpty(services: Services): { readonly accountId: number } {
  return done(
    startLedger(services, {
      person: {
        name: 'Grace Okafor',
        bornOn: '1968-07-14',
        address: '12 Example Street\nLuton',
        councilReference: 'LAS-0042',
        communicationNeeds: '',
        councilId: 'luton',
        startsOn: '2026-04-06',
        managedBy: 'self',
        managerName: '',
      },
      account: { name: 'Direct payment account', kind: 'bank', bank: 'lloyds', openingPence: 0, openedOn: '2026-04-06' },
      budget: null,
      letter: null,
      exampleOn: null,
    }),
  );
}

export function pay(services: Services, accountId: number, paidOn: IsoDay, payee: string, amountPence: number, parts: Input<'payments.record'>['parts'] = []): number {
  return done(recordPayment(services, { accountId, paidOn, payee, amountPence, parts, evidence: 'have', evidenceWords: '', note: '' })).entryId;
}

/**
 * A small household in Luton, made by the real actions: one PA on weekday mornings, an activity nobody is paid for, a budget, a
 * contribution, and four weeks of money in and wages.
 */
export function buildHousehold(services: Services) {
  const { accountId } = startEmpty(services);
  const needId = done(saveNeed(services, NEED)).id;
  const outingsId = done(saveNeed(services, { ...NEED, outcome: 'community', words: 'Going to the shops', assessed: { times: 1, every: 'week', minutes: 120 } })).id;
  const workerId = done(saveWorker(services, WORKER)).id;
  const serviceId = done(saveService(services, { ...SERVICE, workerId, needs: [{ needId, minutes: null }] })).id;
  const outings = { ...SERVICE, name: 'Saturday shopping', kind: 'informal', provider: 'Ada', fundedBy: 'informal', times: 1, ratePence: 0, category: 'other_spending' } as const;
  const informalId = done(saveService(services, { ...outings, needs: [{ needId: outingsId, minutes: null }] })).id;
  const budgetId = done(saveBudget(services, BUDGET)).id;
  const letterId = done(saveLetter(services, LETTER)).id;
  const reserveId = done(saveReserve(services, { id: null, kind: 'holiday', words: '', amountPence: 15000 })).id;
  const goalId = done(saveGoal(services, { id: null, words: 'Go back to the choir', needIds: [outingsId] })).id;
  const riskId = done(saveRisk(services, { id: null, needId, words: 'A fall in the shower', action: 'A rail and a mat', checkedOn: '2026-05-01' })).id;
  const helperId = done(saveHelper(services, { id: null, name: 'Ada Okafor', role: 'family', mayDo: 'Speak to the council' })).id;
  const policyId = done(savePolicy(services, { id: null, insurer: 'Example Insurance', policyNumber: 'EL-1', from: '2026-04-06', to: '2027-04-05' })).id;
  done(
    saveEmployer(services, {
      payeReference: '123/AB456',
      payeRegisteredOn: '2026-04-01',
      paysHmrcEvery: 'quarter',
      paysHmrcBy: 'electronic',
      claimsEmploymentAllowance: true,
      payrollBy: '',
    }),
  );
  done(savePlanAnswer(services, { step: 1, answer: 'I have lived in this street for 20 years and Sunday lunch with my sister matters most to me.' }));
  const paidIn = pay(services, accountId, '2026-04-06', 'Luton Council', 88000, [{ category: 'direct_payment', serviceId: null, fund: 'council', amountPence: 88000 }]);
  const contribution = pay(services, accountId, '2026-04-06', 'Grace Okafor', 8000, [{ category: 'contribution', serviceId: null, fund: 'contribution', amountPence: 8000 }]);
  const wages = pay(services, accountId, '2026-05-03', 'Priya Nair', -54000, [{ category: 'pa_wages', serviceId, fund: 'council', amountPence: -54000 }]);
  return {
    accountId,
    needId,
    outingsId,
    workerId,
    serviceId,
    informalId,
    budgetId,
    letterId,
    reserveId,
    goalId,
    riskId,
    helperId,
    policyId,
    entries: { paidIn, contribution, wages },
  };
}
