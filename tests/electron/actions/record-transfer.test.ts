import { expect, it } from 'vitest';
import { recordTransfer } from '#electron/actions/record-transfer';
import { saveAccount } from '#electron/actions/save-account';
import { verify } from '#electron/db/verify';
import { showTransfers } from '#electron/queries/list-transfers';
import { balancesByAccount, fundsByAccount } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { pay, startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

function withCash() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { id: cash } = done(saveAccount(services, { id: null, name: 'Cash box', kind: 'cash', bank: '', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null, openingPence: 0 }));
  pay(services, accountId, '2026-10-01', 'Luton Council', 10_000);
  return { services, accountId, cash, db: services.ledger.db };
}

it('cash drawn changes both accounts and is one move, with its note on both sides', () => {
  const { services, accountId, cash, db } = withCash();
  const saved = done(recordTransfer(services, { fromAccountId: accountId, toAccountId: cash, paidOn: '2026-10-05', amountPence: 2000, note: ' For taxis ' }));
  expect([balancesByAccount(db).get(accountId), balancesByAccount(db).get(cash)]).toEqual([8000, 2000]);
  expect(done(showTransfers(services)).confirmed).toMatchObject([{ out: { entryId: saved.outEntryId }, in: { entryId: saved.inEntryId } }]);
  expect(allEntries(db).slice(1).map(({ payee, note }) => [payee, note])).toEqual([['Moved to Cash box', 'For taxis'], ['Moved from Direct payment account', 'For taxis']]);
  expect(verify(db)).toEqual([]);
});

it('saves neither side where one cannot be', () => {
  const { services, accountId, cash, db } = withCash();
  expect(faultsIn(recordTransfer(services, { fromAccountId: accountId, toAccountId: cash, paidOn: '2026-04-05', amountPence: 2000, note: '' }))).toEqual(['paidOn: before-the-account', 'paidOn: before-the-account']);
  expect(allEntries(db)).toHaveLength(1);
});

it('the bank’s row for one side becomes one with it, and the move stays whole', () => {
  const { services, accountId, cash, db } = withCash();
  done(recordTransfer(services, { fromAccountId: accountId, toAccountId: cash, paidOn: '2026-10-05', amountPence: 2000, note: '' }));
  expect(importFile(services, accountId, lloydsFile(10_000, [['07/10/2026', 'LNK HIGH STREET', -2000]]))).toMatchObject({ added: 1, met: 1 });
  expect(allEntries(db)).toHaveLength(3);
  expect(done(showTransfers(services))).toMatchObject({ proposed: [], oneSided: [], confirmed: [{ out: { paidOn: '2026-10-07' }, in: { paidOn: '2026-10-05' } }] });
});

it.each([
  ['the council’s money, where there is enough of it', 0, undefined, { council: 2000, own: 0 }],
  ['own money, where a person says so', 5000, 'own', { council: 0, own: 2000 }],
] as const)('a move carries %s', (_, ownPence, fund, expected) => {
  const { services, accountId, cash, db } = withCash();
  if (ownPence > 0) pay(services, accountId, '2026-10-01', 'Grace Okafor', ownPence, [{ category: 'own_top_up', serviceId: null, fund: 'own', amountPence: ownPence }]);
  done(recordTransfer(services, { fromAccountId: accountId, toAccountId: cash, paidOn: '2026-10-05', amountPence: 2000, note: '', ...(fund && { fund }) }));
  expect(fundsByAccount(db).get(cash)).toMatchObject(expected);
});
