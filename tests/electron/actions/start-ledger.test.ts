import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startOwnLedger } from '#electron/actions/start-ledger';
import { balancesByAccount } from '#electron/repositories/accounts';
import { readPerson } from '#electron/repositories/person';
import { clockOn } from '#electron/services/clock';
import { createSession } from '#electron/services/session';
import type { Input } from '#shared/contract/contract';
import { done, faultsIn } from '../../support/records';

const START: Input<'ledger.start'> = {
  person: { name: 'A/B “Ωmega”', bornOn: null, address: '', councilReference: '', communicationNeeds: '', councilId: 'luton', startsOn: '2026-04-06', managedBy: 'self', managerName: '' },
  account: { name: 'Card', kind: 'card', bank: '', openingPence: 12345, openedOn: '2026-04-06' },
  budget: null,
  letter: null,
  passphrase: '',
};
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function session() {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-start-'));
  folders.push(folder);
  return createSession(folder, clockOn('2026-11-20'), () => null);
}

it('a ledger of one’s own is a file named after the person, open, with what was in the account', () => {
  const own = session();
  expect(done(startOwnLedger(own, START))).toEqual({ opened: true });
  expect(own.known()).toEqual(['AB Ωmega.dpledger']);
  const { ledger } = done(own.services());
  expect(readPerson(ledger.db).name).toBe('A/B “Ωmega”');
  expect([...balancesByAccount(ledger.db).values()]).toEqual([12345]);
  done(startOwnLedger(own, START));
  expect(own.known()).toEqual(['AB Ωmega 2.dpledger', 'AB Ωmega.dpledger']);
  own.close();
});

it('what was refused leaves no file behind', () => {
  const own = session();
  expect(faultsIn(startOwnLedger(own, { ...START, account: { ...START.account, name: '' } }))).toEqual(['name: name-missing']);
  expect(readdirSync(own.folder).filter((name) => name.includes('dpledger'))).toEqual([]);
  expect(existsSync(own.pathOf('AB Ωmega.dpledger'))).toBe(false);
});
