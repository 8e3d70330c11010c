import { describe, expect, it } from 'vitest';
import { cancelPlanned, meetPlanned, takeBackPlanned } from '#electron/actions/answer-planned';
import { correctPayment } from '#electron/actions/correct-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { verify } from '#electron/db/verify';
import { plannedPayments, showPlanned } from '#electron/queries/show-planned';
import { listPlannedAnswers } from '#electron/repositories/planned-answers';
import type { Services } from '#electron/services/services';
import { buildHousehold, pay } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

/** Wages of £540.00 were paid on 3 May 2026, so the next are due on 31 May, a Sunday, and 28 June. The day is 5 June. */
function household() {
  const services = testServices('2026-06-05');
  const world = buildHousehold(services);
  return { services, ...world, wages: { source: 'wages' as const, sourceId: world.serviceId, dueOn: '2026-05-31' as const } };
}
const stateOn = (services: Services) => done(showPlanned(services, { from: '2026-05-31', to: '2026-05-31' })).rows.find(({ source }) => source === 'wages');

describe('what a person says of planned money', () => {
  it('that it will not come: kept with its reason, and taken back', () => {
    const { services, wages } = household();
    const before = stateOn(services);
    done(cancelPlanned(services, { ...wages, reason: 'She was on holiday' }));
    expect(stateOn(services)).toMatchObject({ state: 'cancelled', reason: 'She was on holiday', answerOn: '2026-05-31', balancePence: null });
    done(takeBackPlanned(services, wages));
    expect(stateOn(services)).toEqual(before);
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('which payment it was: no money is written down by it', () => {
    const { services, wages, accountId } = household();
    const entryId = pay(services, accountId, '2026-06-02', 'P NAIR', -520_00);
    expect(done(plannedPayments(services, wages)).payments).toEqual([{ entryId, paidOn: '2026-06-02', payee: 'P NAIR', amountPence: -520_00 }]);
    const written = services.ledger.db.driver.prepare('SELECT count(*) FROM entry').pluck().get();
    done(meetPlanned(services, { ...wages, entryId }));
    expect(services.ledger.db.driver.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(written);
    expect(stateOn(services)).toMatchObject({ state: 'met', entryIds: [entryId], metPence: -520_00, answerOn: '2026-05-31' });
  });

  it('of a payment that is taken back later: nothing meets it any more', () => {
    const { services, wages, accountId } = household();
    const entryId = pay(services, accountId, '2026-06-02', 'P NAIR', -520_00);
    done(meetPlanned(services, { ...wages, entryId }));
    done(reversePayment(services, { entryId, reason: 'Twice' }));
    expect(stateOn(services)?.entryIds).toEqual([]);
  });

  it('changes its mind in place: one answer for one planned payment', () => {
    const { services, wages, accountId } = household();
    const entryId = pay(services, accountId, '2026-06-02', 'P NAIR', -520_00);
    done(cancelPlanned(services, { ...wages, reason: 'On holiday' }));
    done(meetPlanned(services, { ...wages, entryId }));
    expect(listPlannedAnswers(services.ledger.db)).toMatchObject([{ answer: 'met', entryId, reason: '' }]);
  });

  it.each([
    ['a day on which nothing is planned', (world: ReturnType<typeof household>) => cancelPlanned(world.services, { ...world.wages, dueOn: '2026-06-01', reason: 'x' }), ['planned-gone']],
    ['what a payment met', (world: ReturnType<typeof household>) => cancelPlanned(world.services, { ...world.wages, dueOn: '2026-05-03', reason: 'x' }), ['planned-is-paid']],
    ['no reason', (world: ReturnType<typeof household>) => cancelPlanned(world.services, { ...world.wages, reason: ' ' }), ['reason: reason-missing']],
    ['a payment that is not there', (world: ReturnType<typeof household>) => meetPlanned(world.services, { ...world.wages, entryId: 999 }), ['entryId: entry-gone']],
    ['money in', (world: ReturnType<typeof household>) => meetPlanned(world.services, { ...world.wages, entryId: world.entries.paidIn }), ['entryId: planned-wrong-way']],
    ['nothing to take back', (world: ReturnType<typeof household>) => takeBackPlanned(world.services, world.wages), ['answer-gone']],
  ])('refuses %s, and saves nothing', (_, act, faults) => {
    const world = household();
    expect(faultsIn(act(world))).toEqual(faults);
    expect(listPlannedAnswers(world.services.ledger.db)).toEqual([]);
  });
});

it.each([
  ['goes the other way', 520_00, 1],
  ['is of another amount', -530_00, 0],
])('a payment that is put right so that it %s: planned movements let go of', (_, amountPence, letGo) => {
  const { services, wages, accountId } = household();
  const entryId = pay(services, accountId, '2026-06-02', 'P NAIR', -520_00);
  done(meetPlanned(services, { ...wages, entryId }));
  const right = done(correctPayment(services, { entryId, reason: 'Misread', replacement: { accountId, paidOn: '2026-06-02', payee: 'P NAIR', amountPence, parts: [], evidence: 'missing', evidenceWords: '', note: '' } }));
  expect([right.letGo, listPlannedAnswers(services.ledger.db).length, stateOn(services)?.entryIds.includes(right.entryId)]).toEqual([letGo, 1 - letGo, letGo === 0]);
});
