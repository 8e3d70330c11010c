import { describe, expect, it } from 'vitest';
import { correctPayment } from '#electron/actions/correct-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { undoImport } from '#electron/actions/undo-import';
import { allEntries, entryById } from '#electron/repositories/entries';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';

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
