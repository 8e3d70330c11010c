import { describe, expect, it } from 'vitest';
import { beginStatement } from '#electron/actions/begin-statement';
import { correctPayment } from '#electron/actions/correct-payment';
import { finishStatement } from '#electron/actions/finish-statement';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { tickStatement } from '#electron/actions/tick-statement';
import { turnHistory } from '#electron/actions/turn-history';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { balancesByAccount } from '#electron/repositories/accounts';
import { allEntries, entryById } from '#electron/repositories/entries';
import type { IsoDay } from '#shared/kernel/iso-date';
import { pay, startEmpty } from '../../support/build-ledger';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

it('a payment is put right by a reversal and a new one, or not at all', () => {
  const { services, taxi, balance } = householdWithTaxi();
  const before = balance();
  const { entryId } = done(recordPayment(services, taxi));
  expect(faultsIn(correctPayment(services, { entryId, reason: '', replacement: { ...taxi, payee: '' } }))).toEqual(['reason: reason-missing', 'payee: payee-missing']);
  expect(balance()).toBe(before - 1250);
  const right = done(correctPayment(services, { entryId, reason: 'Wrong amount', replacement: { ...taxi, amountPence: -1350 } }));
  expect(entryById(services.ledger.db, entryId)).toBeUndefined();
  expect(entryById(services.ledger.db, right.entryId)?.amountPence).toBe(-1350);
  expect(balance()).toBe(before - 1350);
});

describe('a payment that a statement brought', () => {
  const FILE = lloydsFile(0, [['19/11/2026', 'LUTON COUNCIL', 5000], ['20/11/2026', 'CITY CABS 1', -1250]]);
  const LONGER = lloydsFile(0, [['19/11/2026', 'LUTON COUNCIL', 5000], ['20/11/2026', 'CITY CABS 1', -1250], ['20/11/2026', 'SHOP', -100]]);

  function corrected(change: { payee?: string; amountPence?: number; paidOn?: '2026-11-19' }) {
    const { services, accountId, taxi, balance } = householdWithTaxi();
    const before = balance();
    const { batchId } = importFile(services, accountId, FILE);
    const cabs = allEntries(services.ledger.db).find(({ bankText }) => bankText === 'FPO CITY CABS 1');
    const { entryId } = done(correctPayment(services, { entryId: cabs?.id ?? 0, reason: 'Wrong name', replacement: { ...taxi, ...change } }));
    return { services, accountId, batchId, entryId, balance, before };
  }

  it('stays its row when only our words change: the next statement knows it, and a second correction keeps that', () => {
    const { services, accountId, batchId, entryId } = corrected({ payee: 'City Cabs Luton' });
    expect(entryById(services.ledger.db, entryId)).toMatchObject({ payee: 'City Cabs Luton', bankText: 'FPO CITY CABS 1', batchId });
    const second = done(correctPayment(services, { entryId, reason: 'Again', replacement: { accountId, paidOn: '2026-11-20', payee: 'Cabs', amountPence: -1250, parts: [], evidence: 'have', evidenceWords: '', note: '' } }));
    expect(entryById(services.ledger.db, second.entryId)).toMatchObject({ bankText: 'FPO CITY CABS 1', batchId });
    expect(importFile(services, accountId, LONGER)).toMatchObject({ added: 1, alreadyThere: 2 });
    expect(importFile(services, accountId, FILE)).toMatchObject({ batchId, added: 0, alreadyThere: 2 });
  });

  it('is taken back with its import, once, and comes again with the file', () => {
    const { services, accountId, batchId, balance, before } = corrected({ payee: 'City Cabs Luton' });
    expect(done(undoImport(services, { batchId }))).toEqual({ reversed: 2 });
    expect(balance()).toBe(before);
    expect(importFile(services, accountId, FILE)).toMatchObject({ added: 2 });
  });

  it.each([
    ['the amount', { amountPence: -1350 }],
    ['the day', { paidOn: '2026-11-19' }],
  ] as const)('is ours alone once a person changes %s', (_what, change) => {
    const { services, batchId, entryId } = corrected(change);
    expect(entryById(services.ledger.db, entryId)).toMatchObject({ bankText: '', batchId: null });
    expect(done(undoImport(services, { batchId }))).toEqual({ reversed: 1 });
  });
});

describe('a payment on the days of an agreed statement', () => {
  function october() {
    const services = testServices();
    const { accountId } = startEmpty(services);
    const paidIn = pay(services, accountId, '2026-10-05', 'Luton Council', 10_000);
    const cheque = pay(services, accountId, '2026-10-28', 'Day club', -900);
    const ticked = pay(services, accountId, '2026-10-12', 'City Cabs', -1250);
    const { id } = done(beginStatement(services, { accountId, from: '2026-10-01', to: '2026-10-31', openingPence: 0, closingPence: 8750 }));
    done(tickStatement(services, { id, entryIds: [paidIn, ticked], ticked: true }));
    done(finishStatement(services, { id }));
    const right = (entryId: number, change: { paidOn?: IsoDay; amountPence?: number }) =>
      correctPayment(services, { entryId, reason: 'Misread', replacement: { accountId, paidOn: '2026-10-28', payee: 'Day club', amountPence: -950, parts: [], evidence: 'missing', evidenceWords: '', note: '', ...change } });
    return { services, cheque, ticked, right, later: pay(services, accountId, '2026-11-02', 'Shop', -100), balance: () => balancesByAccount(services.ledger.db).get(accountId) };
  }

  it('that was not ticked is put right there, and that is undone; what was ticked stays closed', () => {
    const { services, cheque, ticked, right, balance } = october();
    done(right(cheque, {}));
    expect(balance()).toBe(10_000 - 950 - 1250 - 100);
    expect(verify(services.ledger.db)).toEqual([]);
    done(turnHistory(services, { turn: 'undo' }));
    expect(balance()).toBe(10_000 - 900 - 1250 - 100);
    expect(faultsIn(right(ticked, { paidOn: '2026-10-12' }))).toEqual(['frozen']);
  });

  it.each([
    ['to the last agreed day', 'cheque', '2026-10-31', []],
    ['out of them', 'cheque', '2026-11-01', []],
    ['from an open day into them', 'later', '2026-10-31', ['paidOn: frozen']],
  ] as const)('is moved %s', (_, which, paidOn, faults) => {
    const world = october();
    expect(faultsIn(world.right(world[which], { paidOn }))).toEqual(faults);
  });

  it('the database itself takes nothing else on agreed days', () => {
    const { services, cheque } = october();
    const put = () => services.ledger.db.driver.prepare("INSERT INTO entry (kind, account_id, paid_on, payee, bank_text, amount_pence, reason, made_at) VALUES ('money', 1, '2026-10-28', 'A', '', -1, '', '2026-11-20')").run();
    expect(put).toThrow(/frozen/);
    done(reversePayment(services, { entryId: cheque, reason: 'Twice' }));
    pay(services, 1, '2026-11-03', 'Shop', -100);
    expect(put).toThrow(/frozen/);
  });
});
