import { describe, expect, it } from 'vitest';
import { recordStatement } from '#electron/actions/record-statement';
import { removeRule } from '#electron/actions/remove-rule';
import { saveAccount } from '#electron/actions/save-account';
import { verify } from '#electron/db/verify';
import { balancesByAccount, listAccounts, listStatements } from '#electron/repositories/accounts';
import { startEmpty } from '../../support/build-ledger';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const CARD = { id: null, name: 'Card', kind: 'card', bank: '', isDirectPayment: false, openedOn: '2026-04-06', closedOn: null, openingPence: 5000 } as const;

function household() {
  const services = testServices();
  startEmpty(services);
  return services;
}

describe('an account', () => {
  it('is added with its opening balance, which can be put right', () => {
    const services = household();
    const { id } = done(saveAccount(services, CARD));
    const { db } = services.ledger;
    expect(balancesByAccount(db).get(id)).toBe(5000);
    done(saveAccount(services, { ...CARD, id, name: 'Prepaid card', openingPence: 4500 }));
    expect(balancesByAccount(db).get(id)).toBe(4500);
    expect(listAccounts(db).map((account) => account.name)).toEqual(['Direct payment account', 'Prepaid card']);
    done(saveAccount(services, { ...CARD, id, openingPence: 0 }));
    expect(balancesByAccount(db).get(id)).toBe(0);
    expect(verify(db)).toEqual([]);
  });

  it('is refused without a name', () => {
    const result = saveAccount(household(), { ...CARD, name: '' });
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(['name-missing']);
  });
});

describe('a balance that the bank states', () => {
  it('is kept, and the last one said of a day counts', () => {
    const services = household();
    const say = (closingPence: number) => done(recordStatement(services, { accountId: 1, closingOn: '2026-11-19', closingPence }));
    say(100);
    say(200);
    expect(listStatements(services.ledger.db).map((statement) => statement.closingPence)).toEqual([200]);
  });
  it('is refused for a day to come', () => {
    const result = recordStatement(household(), { accountId: 1, closingOn: '2026-11-21', closingPence: 0 });
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(['day-to-come']);
  });
});

describe('a rule that is not there', () => {
  it('cannot be forgotten', () => {
    const result = removeRule(household(), { id: 5 });
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(['rule-missing']);
  });
});
