import { describe, expect, it } from 'vitest';
import { recordPayment } from '#electron/actions/record-payment';
import { recordQuick } from '#electron/actions/record-quick';
import { reversePayment } from '#electron/actions/reverse-payment';
import { confirmRules, saveRule } from '#electron/actions/save-rule';
import { turnHistory } from '#electron/actions/turn-history';
import { tiePayments } from '#electron/actions/tie-payments';
import { listRules } from '#electron/queries/list-rules';
import { proposedRules } from '#electron/queries/propose-from-history';
import { showRegister } from '#electron/queries/show-register';
import { entryById } from '#electron/repositories/entries';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

const RULE = { words: 'City Cabs', direction: 'out', category: 'travel', serviceId: null, fund: 'council' } as const;

function sortedTwice() {
  const household = householdWithTaxi();
  const { services, taxi } = household;
  const entryIds = [1, 2].map(() => done(recordPayment(services, taxi)).entryId);
  for (const entryId of entryIds) done(tiePayments(services, { entryIds: [entryId], category: 'travel', serviceId: null, fund: null, rememberWords: null }));
  return { ...household, entryIds };
}

describe('a rule from what a person sorted', () => {
  it('is proposed once it was sorted alike twice, and no more once it is confirmed', () => {
    const { services } = sortedTwice();
    const { proposals } = done(proposedRules(services));
    expect(proposals).toMatchObject([{ words: 'city cabs', because: 'You sorted City cabs as Travel and mileage twice.', times: 2 }]);
    done(confirmRules(services, { rules: proposals.map(({ words, direction, category, serviceId, fund }) => ({ words, direction, category, serviceId, fund })) }));
    expect(done(proposedRules(services)).proposals).toEqual([]);
  });

  it('never rewrites what a person sorted, says how often it was used, and stands on what it sorted', () => {
    const { services, accountId, taxi, entryIds } = sortedTwice();
    done(confirmRules(services, { rules: [{ ...RULE, category: 'activities' }] }));
    expect(entryById(services.ledger.db, entryIds[0] ?? 0)?.parts).toMatchObject([{ category: 'travel' }]);
    done(recordQuick(services, { accountId, rows: [{ paidOn: taxi.paidOn, payee: taxi.payee, amountPence: taxi.amountPence }], closing: null }));
    expect(done(listRules(services)).rules).toMatchObject([{ words: 'city cabs', used: 1 }]);
    const { rows } = done(showRegister(services, { accountId, from: null, to: null, search: 'cabs', show: 'all', before: null, limit: 10 }));
    expect(rows.map(({ sortedBy, parts }) => [sortedBy, parts[0]?.category])).toEqual([['city cabs', 'activities'], [null, 'travel'], [null, 'travel']]);
  });
});

it('a rule was used for the payments that it sorted last and that still stand', () => {
  const { services, accountId, taxi } = householdWithTaxi();
  done(confirmRules(services, { rules: [RULE] }));
  const used = () => done(listRules(services)).rules[0]?.used;
  const row = { payee: taxi.payee, amountPence: taxi.amountPence };
  done(recordQuick(services, { accountId, rows: [{ ...row, paidOn: '2026-05-01' }, { ...row, paidOn: '2026-05-02' }, { ...row, paidOn: '2026-05-03' }], closing: null }));
  const [first = 0, second = 0] = done(showRegister(services, { accountId, from: null, to: null, search: 'cabs', show: 'all', before: null, limit: 10 })).rows.map(({ id }) => id);
  expect(used()).toBe(3);
  done(tiePayments(services, { entryIds: [first], category: 'activities', serviceId: null, fund: null, rememberWords: null }));
  expect(used()).toBe(2);
  done(reversePayment(services, { entryId: second, reason: 'Twice' }));
  expect(used()).toBe(1);
  done(turnHistory(services, { turn: 'undo' }));
  expect(used()).toBe(2);
});

describe('changing a rule', () => {
  it('is for what comes later', () => {
    const { services } = householdWithTaxi();
    done(confirmRules(services, { rules: [RULE, { ...RULE, words: 'bus' }] }));
    const [rule, bus] = done(listRules(services)).rules;
    done(saveRule(services, { ...RULE, id: rule?.id ?? 0, words: 'Cabs' }));
    expect(done(listRules(services)).rules.map(({ words }) => words)).toEqual(['cabs', 'bus']);
    expect(faultsIn(saveRule(services, { ...RULE, id: rule?.id ?? 0, words: 'BUS' }))).toEqual(['words: rule-twice']);
    expect(faultsIn(saveRule(services, { ...RULE, id: (bus?.id ?? 0) + 1 }))).toEqual(['rule-missing']);
  });

  it('the same words twice are refused together, and none is kept', () => {
    const { services } = householdWithTaxi();
    expect(faultsIn(confirmRules(services, { rules: [RULE, RULE] }))).toEqual(['words: rule-twice']);
    expect(done(listRules(services)).rules).toEqual([]);
  });
});
