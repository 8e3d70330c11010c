import { describe, expect, it } from 'vitest';
import { beginLedger } from '#electron/actions/begin-ledger';
import { importStatement } from '#electron/actions/import-statement';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { balancesByAccount, listAccounts } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { sumPence } from '#shared/kernel/money';
import { FORMAT_FIXTURES } from '../../shared/statements/format-fixtures';
import { fixtureBytes, readFixture } from '../../shared/statements/read-fixture';
import { done } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const FILES = Object.entries(FORMAT_FIXTURES).flatMap(([bank, files]) => files.map((file) => [bank, file] as const));

describe('every made-up file, in a ledger', () => {
  it.each(FILES)('%s: %s makes its account, adds nothing the second time, and is taken back whole', (bank, fileName) => {
    const services = testServices();
    done(beginLedger(services, { name: 'Sam Example', councilId: 'luton', startsOn: '2018-01-01' }));
    const { db } = services.ledger;
    const add = (bytes: Uint8Array) => {
      const accountId = listAccounts(db)[0]?.id ?? null;
      return done(importStatement(services, { accountId, newAccount: { name: 'Main', openedOn: null, openingPence: null }, bank, mapping: null, fileName, bytes, leaveOutRows: [], rules: [] }));
    };
    const read = readFixture(fileName, bank);
    const bytes = fixtureBytes(fileName);
    const first = add(bytes);
    expect(first).toMatchObject({ added: read.rows.length, refused: read.refused.length, alreadyThere: 0 });

    const [oldest] = read.rows;
    const startPence = typeof oldest?.balancePence === 'number' ? oldest.balancePence - oldest.amountPence : 0;
    expect(balancesByAccount(db).get(1)).toBe(startPence + sumPence(read.rows.map(({ amountPence }) => amountPence)));

    // Downloaded again it has other bytes: a blank line more.
    const lineEnd = fileName.startsWith('utf-16') ? [10, 0] : [10];
    expect(add(Uint8Array.from([...bytes, ...lineEnd]))).toMatchObject({ added: 0, alreadyThere: read.rows.length });
    expect(done(undoImport(services, { batchId: first.batchId }))).toEqual({ reversed: read.rows.length });
    expect(allEntries(db)).toEqual([]);
    expect(verify(db)).toEqual([]);
  });
});
