import { describe, expect, it } from 'vitest';
import type { Account } from '#shared/ledger/account';
import { checkImportAccount, checkSameFile, readFileOf } from '#shared/statements/read-file';
import { fixtureBytes } from './read-fixture';

describe('readFileOf', () => {
  it.each([
    ['lloyds', 'lloyds.csv', 11],
    ['barclays', 'barclays.csv', 4],
    ['nationwide', 'nationwide.csv', 5],
    ['monzo', 'monzo.csv', 6],
    ['lloyds', 'utf-16.csv', 1],
  ])('reads %s from %s', (bank, file, rowsRead) => {
    expect(readFileOf(fixtureBytes(file), bank, null)).toMatchObject({ ok: true, value: { bank, rowsRead } });
  });

  it.each([
    ['an empty file', new Uint8Array(), 'file-empty'],
    ['a file that is no text', Uint8Array.of(1, 2, 3), 'not-a-statement'],
    ['headings with nothing under them', new TextEncoder().encode('Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\r\n'), 'statement-empty'],
    ['another bank’s file', fixtureBytes('monzo.csv'), 'wrong-bank'],
  ])('refuses %s', (_, bytes, code) => {
    expect(readFileOf(bytes, 'lloyds', null)).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

describe('checkImportAccount', () => {
  const account: Account = { id: 1, name: 'Direct payment', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-01-01', closedOn: null };
  const rule = { words: 'day club', direction: 'out', category: 'activities', serviceId: 3, fund: 'council' } as const;

  it('lets an account and rules for services that are there pass', () => {
    expect(checkImportAccount(account, [rule, { ...rule, serviceId: null }], new Set([3]))).toEqual({ ok: true, value: account });
  });

  it.each([
    ['no account', undefined, new Set([3]), 'account-missing'],
    ['a service that is gone', account, new Set<number>(), 'service-missing'],
  ])('refuses %s', (_, given, services, code) => {
    expect(checkImportAccount(given, [rule], services)).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

describe('checkSameFile', () => {
  const accounts = [{ id: 1, name: 'Direct payment' }, { id: 2, name: 'Card' }];

  it.each([
    ['no import of it stands', [], 1],
    ['it stands in this account alone', [{ id: 7, accountId: 1 }], 1],
  ])('lets a file pass when %s', (_what, standing, accountId) => {
    expect(checkSameFile(standing, accountId, accounts)).toEqual({ ok: true, value: null });
  });

  it.each([['another account', 2], ['an account that is to be made', null]])('refuses it for %s, and names where it is', (_what, accountId) => {
    const checked = checkSameFile([{ id: 7, accountId: 1 }], accountId, accounts);
    expect(checked).toMatchObject({ ok: false, faults: [{ code: 'file-in-other-account', message: expect.stringContaining('“Direct payment” already, as import 7') as string }] });
  });
});
