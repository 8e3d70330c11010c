import { expect, it } from 'vitest';
import { confirmTransfer, partTransfer, sayWhoseMove } from '#electron/actions/confirm-transfer';
import { reversePayment } from '#electron/actions/reverse-payment';
import { saveAccount } from '#electron/actions/save-account';
import { verify } from '#electron/db/verify';
import { showTransfers } from '#electron/queries/list-transfers';
import { showRegister } from '#electron/queries/show-register';
import { showReturn } from '#electron/queries/show-return';
import { balancesByAccount, fundsByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { sumPence } from '#shared/kernel/money';
import { spentPence } from '#shared/ledger/spending';
import { pay, startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

function twoAccounts() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { id: savings } = done(saveAccount(services, { id: null, name: 'Savings card', kind: 'card', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 0 }));
  const outEntryId = pay(services, accountId, '2026-10-02', 'TFR 1234', -5000);
  const inEntryId = pay(services, savings, '2026-10-05', 'Receipt', 5000);
  return { services, accountId, savings, outEntryId, inEntryId, list: () => done(showTransfers(services)) };
}

const REGISTER = { accountId: null, from: null, to: null, search: '', show: 'all', before: null, limit: 50 } as const;

it('two payments are proposed, confirmed once, shown as one move, and made two again', () => {
  const { services, outEntryId, inEntryId, list } = twoAccounts();
  expect(list()).toMatchObject({ proposed: [{ out: { entryId: outEntryId, accountName: 'Direct payment account', amountPence: -5000 }, in: { entryId: inEntryId, accountName: 'Savings card' } }], confirmed: [], oneSided: [] });
  done(confirmTransfer(services, { outEntryId, inEntryId }));
  expect(list()).toMatchObject({ proposed: [], confirmed: [{ out: { entryId: outEntryId } }], oneSided: [] });
  expect(done(showRegister(services, REGISTER)).rows[0]).toMatchObject({ id: outEntryId, move: { entryId: inEntryId, accountName: 'Savings card' } });
  expect(faultsIn(confirmTransfer(services, { outEntryId, inEntryId }))).toEqual(['already-moved']);
  done(partTransfer(services, { outEntryId }));
  expect(list()).toMatchObject({ proposed: [{ out: { entryId: outEntryId } }], confirmed: [], oneSided: [] });
  expect(allEntries(services.ledger.db).every(({ parts }) => parts.every(({ category }) => category === 'not_sorted'))).toBe(true);
  expect(faultsIn(partTransfer(services, { outEntryId }))).toEqual(['transfer-gone']);
  expect(verify(services.ledger.db)).toEqual([]);
});

it('a side that is taken back leaves the other alone, which may then be one move with another', () => {
  const { services, savings, outEntryId, inEntryId, list } = twoAccounts();
  done(confirmTransfer(services, { outEntryId, inEntryId }));
  done(reversePayment(services, { entryId: inEntryId, reason: 'Twice' }));
  expect(list()).toMatchObject({ proposed: [], confirmed: [], oneSided: [{ entryId: outEntryId }] });
  const other = pay(services, savings, '2026-10-06', 'Receipt', 5000);
  done(confirmTransfer(services, { outEntryId, inEntryId: other }));
  expect(list()).toMatchObject({ proposed: [], oneSided: [], confirmed: [{ in: { entryId: other } }] });
});

it('confirming and parting change no balance, and what is a move is no spending', () => {
  const { services, outEntryId, inEntryId } = twoAccounts();
  const { db } = services.ledger;
  const spent = () => sumPence(allEntries(db).flatMap(({ parts }) => parts.map(spentPence)));
  const before = balancesByAccount(db);
  expect(spent()).toBe(5000);
  done(confirmTransfer(services, { outEntryId, inEntryId }));
  expect(balancesByAccount(db)).toEqual(before);
  expect(spent()).toBe(0);
  done(partTransfer(services, { outEntryId }));
  expect(balancesByAccount(db)).toEqual(before);
});

it('a top-up from the person’s own account is own money in the funds and on the return, until they say otherwise', () => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { id: own } = done(saveAccount(services, { id: null, name: 'My own account', kind: 'bank', bank: '', isDirectPayment: false, openedOn: '2026-04-06', closedOn: null, openingPence: 0 }));
  const outEntryId = pay(services, own, '2026-10-02', 'TFR', -5000);
  const inEntryId = pay(services, accountId, '2026-10-02', 'Grace Okafor', 5000);
  const list = () => done(showTransfers(services));
  const funds = () => fundsByAccount(services.ledger.db).get(accountId);
  const lines = () => done(showReturn(services, { period: { from: '2026-10-01', to: '2026-10-31' } })).document.income.map(({ category, amountPence }) => [category, amountPence]);
  expect(list().proposed).toMatchObject([{ fund: 'own' }]);
  done(confirmTransfer(services, { outEntryId, inEntryId }));
  expect([list().confirmed[0]?.fund, funds(), lines()]).toEqual(['own', { council: 0, contribution: 0, own: 5000, nhs: 0 }, [['own_top_up', 5000]]]);
  done(sayWhoseMove(services, { outEntryId, fund: 'council' }));
  expect([list().confirmed[0]?.fund, funds(), lines()]).toEqual(['council', { council: 5000, contribution: 0, own: 0, nhs: 0 }, [['transfer', 5000]]]);
  done(partTransfer(services, { outEntryId }));
  done(confirmTransfer(services, { outEntryId, inEntryId, fund: 'council' }));
  expect(funds()).toMatchObject({ council: 5000, own: 0 });
  done(partTransfer(services, { outEntryId }));
  expect(faultsIn(sayWhoseMove(services, { outEntryId, fund: 'own' }))).toEqual(['transfer-gone']);
  expect(verify(services.ledger.db)).toEqual([]);
});
