import { describe, expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { verify } from '#electron/db/verify';
import { previewImport } from '#electron/queries/preview-import';
import { balancesByAccount, listStatements } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { listBatches } from '#electron/repositories/imports';
import { startEmpty } from '../../support/build-ledger';
import { done } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

function household() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  return { services, accountId };
}

const OCTOBER = [
  ['05/10/2026', 'LUTON COUNCIL', 149760],
  ['06/10/2026', 'CITY CABS 1', -1250],
  ['06/10/2026', 'CITY CABS 1', -1250],
  ['06/10/2026', 'CITY CABS 1', -1250],
  ['09/10/2026', 'PA WAGES', -43210],
] as const;
const AWKWARD = `=1+1 "quoted" <script>alert(1)</script> \u202Eabc 🎨`;

describe('importing a statement', () => {
  it('adds every row once, three equal rows on a day included, and keeps the file', () => {
    const { services, accountId } = household();
    const bytes = lloydsFile(0, OCTOBER);
    expect(importFile(services, accountId, bytes)).toMatchObject({ added: 5, alreadyThere: 0, refused: 0, words: '5 rows read = 5 added + 0 already here + 0 refused.' });
    const { db } = services.ledger;
    expect(allEntries(db).map((entry) => entry.amountPence)).toEqual([149760, -1250, -1250, -1250, -43210]);
    expect(balancesByAccount(db).get(accountId)).toBe(102800);
    expect(listStatements(db)).toMatchObject([{ closingOn: '2026-10-09', closingPence: 102800 }]);
    expect(db.driver.prepare('SELECT bytes FROM import_batch').pluck().get()).toEqual(Buffer.from(bytes));
    expect(verify(db)).toEqual([]);
  });

  it('adds nothing the second time', () => {
    const { services, accountId } = household();
    const bytes = lloydsFile(0, OCTOBER);
    importFile(services, accountId, bytes);
    expect(importFile(services, accountId, bytes)).toMatchObject({ added: 0, alreadyThere: 5 });
    expect(allEntries(services.ledger.db)).toHaveLength(5);
  });

  it('adds only what is missing from a file that overlaps', () => {
    const { services, accountId } = household();
    importFile(services, accountId, lloydsFile(0, OCTOBER.slice(0, 3)));
    expect(importFile(services, accountId, lloydsFile(0, OCTOBER))).toMatchObject({ added: 2, alreadyThere: 3 });
    // The first file ended in the middle of 6 October: the later one says how that day closed.
    expect(listStatements(services.ledger.db).map(({ closingOn, closingPence }) => [closingOn, closingPence])).toEqual([
      ['2026-10-06', 146010],
      ['2026-10-09', 102800],
    ]);
  });

  it('keeps awkward text as it is', () => {
    const { services, accountId } = household();
    importFile(services, accountId, lloydsFile(0, [['05/10/2026', AWKWARD, -100]]));
    expect(allEntries(services.ledger.db)[0]?.bankText).toBe(`FPO ${AWKWARD}`);
  });

  it('leaves out the rows that a person unticked, and sorts the others by the rules confirmed with it', () => {
    const { services, accountId } = household();
    const rules = [{ words: 'city cabs', direction: 'out', category: 'travel', serviceId: null, fund: 'council' }] as const;
    const imported = importFile(services, accountId, lloydsFile(0, OCTOBER), { leaveOutRows: [2], rules });
    expect(imported).toMatchObject({ added: 4, leftOut: 1 });
    expect(allEntries(services.ledger.db).map((entry) => entry.parts[0]?.category)).toEqual(['not_sorted', 'travel', 'travel', 'travel']);
  });

  it('says the same beforehand, and changes nothing by saying it', () => {
    const { services, accountId } = household();
    const bytes = lloydsFile(0, OCTOBER);
    const preview = done(previewImport(services, { accountId, bank: 'lloyds', mapping: null, bytes }));
    expect(preview.rows.map((row) => row.verdict)).toEqual(['add', 'add', 'add', 'add', 'add']);
    expect(preview.proposals.map((proposal) => proposal.category)).toContain('direct_payment');
    expect(allEntries(services.ledger.db)).toEqual([]);
  });

  it.each([
    ['the wrong bank', 'barclays', lloydsFile(0, OCTOBER), 'wrong-bank'],
    ['a letter', 'lloyds', new TextEncoder().encode('Dear council,'), 'not-a-statement'],
    ['an empty file', 'lloyds', new Uint8Array(), 'file-empty'],
  ])('refuses %s and leaves the ledger as it was', (_sentence, bank, bytes, code) => {
    const { services, accountId } = household();
    const before = services.ledger.db.driver.prepare('SELECT count(*) FROM event').pluck().get();
    const result = importStatement(services, { accountId, bank, mapping: null, fileName: 'x.csv', bytes, leaveOutRows: [], rules: [] });
    expect(result.ok ? '' : result.faults[0]?.code).toBe(code);
    expect(listBatches(services.ledger.db)).toEqual([]);
    expect(services.ledger.db.driver.prepare('SELECT count(*) FROM event').pluck().get()).toBe(before);
  });
});
