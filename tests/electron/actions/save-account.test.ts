import { describe, expect, it } from 'vitest';
import { beginStatement } from '#electron/actions/begin-statement';
import { finishStatement } from '#electron/actions/finish-statement';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveAccount } from '#electron/actions/save-account';
import { tickStatement } from '#electron/actions/tick-statement';
import { verify } from '#electron/db/verify';
import { balancesByAccount, fundsByAccount, listAccounts } from '#electron/repositories/accounts';
import { openingEntry } from '#electron/repositories/entries';
import { pay, startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
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

  it('is not closed before its last payment; one that was taken back does not count', () => {
    const services = household();
    const { id } = done(saveAccount(services, CARD));
    pay(services, id, '2026-05-01', 'Cabs', -500);
    const later = pay(services, id, '2026-06-01', 'Cabs', -500);
    const close = (openingPence: number) => saveAccount(services, { ...CARD, id, openingPence, closedOn: '2026-05-01' });
    expect(faultsIn(close(1000))).toEqual(['closedOn: payments-after']);
    expect(listAccounts(services.ledger.db).find((account) => account.id === id)?.closedOn).toBeNull();
    done(reversePayment(services, { entryId: later, reason: 'Twice' }));
    done(close(500));
  });

  it('is not closed here while it holds money', () => {
    const services = household();
    const { id } = done(saveAccount(services, CARD));
    expect(faultsIn(saveAccount(services, { ...CARD, id, closedOn: '2026-11-01' }))).toEqual(['closedOn: account-holds-money']);
    done(saveAccount(services, { ...CARD, id, openingPence: 0, closedOn: '2026-11-01' }));
    done(saveAccount(services, { ...CARD, id, openingPence: 0, closedOn: null }));
  });

  it('begins with money of its own, and with what shows it', () => {
    const services = household();
    const { db } = services.ledger;
    const { id } = done(saveAccount(services, { ...CARD, openingOwnPence: 2000, openingWords: 'Statement of March' }));
    expect(fundsByAccount(db).get(id)).toEqual({ council: 3000, contribution: 0, own: 2000, nhs: 0 });
    expect(openingEntry(db, id)).toMatchObject({ evidence: 'have', evidenceWords: 'Statement of March' });
    const before = db.driver.prepare('SELECT count(*) FROM entry').pluck().get();
    done(saveAccount(services, { ...CARD, id, openingOwnPence: 2000, openingWords: 'Letter' }));
    expect(openingEntry(db, id)?.evidenceWords).toBe('Letter');
    expect(db.driver.prepare('SELECT count(*) FROM entry').pluck().get()).toBe(before);
    done(saveAccount(services, { ...CARD, id, openingOwnPence: 0 }));
    expect([fundsByAccount(db).get(id)?.own, openingEntry(db, id)?.evidenceWords]).toEqual([0, 'Letter']);
    expect(faultsIn(saveAccount(services, { ...CARD, id, openingOwnPence: 5001 }))).toEqual(['openingOwnPence: own-more-than-opening']);
  });

  it('is refused without a name', () => {
    const result = saveAccount(household(), { ...CARD, name: '' });
    expect(result.ok ? [] : result.faults.map((fault) => fault.code)).toEqual(['name-missing']);
  });
});

it.each([
  ['cash', ['kind: frozen']],
  ['card', []],
] as const)('an account with an agreed statement may become %s', (kind, faults) => {
  const services = household();
  const bank = { ...CARD, kind: 'bank', openingPence: 0 } as const;
  const { id } = done(saveAccount(services, bank));
  expect(faultsIn(saveAccount(services, { ...bank, id, kind: 'cash' }))).toEqual([]);
  done(saveAccount(services, { ...bank, id }));
  const entryId = pay(services, id, '2026-10-05', 'Grace', 500);
  const statement = done(beginStatement(services, { accountId: id, from: '2026-10-01', to: '2026-10-31', openingPence: 0, closingPence: 500 }));
  done(tickStatement(services, { id: statement.id, entryIds: [entryId], ticked: true }));
  done(finishStatement(services, { id: statement.id }));
  expect(faultsIn(saveAccount(services, { ...bank, id, kind }))).toEqual(faults);
});
