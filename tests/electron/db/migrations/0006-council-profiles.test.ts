import { describe, expect, it } from 'vitest';
import { createLedger, openInMemory, openLedger } from '#electron/db/open';
import { MIGRATIONS } from '#electron/db/migrations';
import { listOwnProfiles } from '#electron/repositories/council-profiles';
import { readPerson } from '#electron/repositories/person';
import { clockOn } from '#electron/services/clock';
import { startEmpty } from '../../../support/build-ledger';
import { done } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

const BEFORE = MIGRATIONS.findIndex(({ name }) => name.endsWith('council-profiles'));

it('a ledger from before has no profile of its own, and its council as it was', () => {
  const at = tempFolder();
  const older = done(createLedger(at('a.dpledger'), '', MIGRATIONS.slice(0, BEFORE)));
  older.db.driver.exec(`INSERT INTO person (id, name, address, council_reference, communication_needs, council_id, starts_on, managed_by, manager_name) VALUES (1, 'Grace', '', '', '', 'buckinghamshire', '2026-04-06', 'self', '')`);
  older.close();
  const ledger = done(openLedger(at('a.dpledger')));
  expect(listOwnProfiles(ledger.db)).toEqual([]);
  expect(readPerson(ledger.db).councilId).toBe('buckinghamshire');
  ledger.close();
});

describe('a row of council_profile', () => {
  const ledger = openInMemory();
  startEmpty({ ledger, clock: clockOn('2026-11-20') });
  const put = (...row: (string | null)[]) => ledger.db.driver.prepare('INSERT INTO council_profile VALUES (?, ?, ?, ?, ?)').run(...row);

  it.each([
    ['the id of one that comes with the program', ['luton', '{}', 'luton', null, '2026-11-20']],
    ['no JSON', ['own-a', '{', 'luton', null, '2026-11-20']],
    ['no JSON as it came', ['own-a', '{}', null, '{', '2026-11-20']],
    ['neither a copy nor from a file', ['own-a', '{}', null, null, '2026-11-20']],
    ['both a copy and from a file', ['own-a', '{}', 'luton', '{}', '2026-11-20']],
    ['a day that does not exist', ['own-a', '{}', 'luton', null, '2026-02-30']],
  ])('never has %s', (_, row) => expect(() => put(...row)).toThrow(/CHECK constraint failed/));

  it('is a copy or from a file', () => {
    put('own-a', '{}', 'luton', null, '2026-11-20');
    put('own-b', '{}', null, '{}', '2026-11-20');
    expect(() => put('own-a', '{}', 'luton', null, '2026-11-20')).toThrow(/UNIQUE/);
  });
});
