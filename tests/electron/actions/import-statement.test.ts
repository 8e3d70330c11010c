import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginLedger } from '#electron/actions/begin-ledger';
import { importStatement, importStatementFile, type StatementFile } from '#electron/actions/import-statement';
import { saveAccount } from '#electron/actions/save-account';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { previewImport } from '#electron/queries/preview-import';
import { accountById, balancesByAccount, listAccounts, listStatements } from '#electron/repositories/accounts';
import { allEntries, openingEntry } from '#electron/repositories/entries';
import { listBatches } from '#electron/repositories/imports';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
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

  it('keeps the same file once: the second time answers with the first import', () => {
    const { services, accountId } = household();
    const bytes = lloydsFile(0, OCTOBER);
    const { batchId } = importFile(services, accountId, bytes);
    const again = importFile(services, accountId, bytes);
    expect(again).toMatchObject({ batchId, added: 0, alreadyThere: 5 });
    expect(again.words).toContain(`imported before, as import ${batchId}, and everything in it is here. Nothing was changed.`);
    const { db } = services.ledger;
    expect(listBatches(db)).toHaveLength(1);
    expect(db.driver.prepare('SELECT count(*) FROM statement').pluck().get()).toBe(1);
    done(undoImport(services, { batchId }));
    expect(listStatements(db)).toEqual([]);
    expect(balancesByAccount(db).get(accountId)).toBe(0);
  });

  it('keeps no stated balance of a file that added nothing, so that none outlives the import it rests on', () => {
    const { services, accountId } = household();
    const { batchId } = importFile(services, accountId, lloydsFile(0, OCTOBER));
    expect(importFile(services, accountId, lloydsFile(0, OCTOBER.slice(0, 3)))).toMatchObject({ batchId: batchId + 1, added: 0 });
    done(undoImport(services, { batchId }));
    expect(listStatements(services.ledger.db)).toEqual([]);
  });

  it('refuses a file that is in another account already, until that import is taken back', () => {
    const { services, accountId } = household();
    const bytes = lloydsFile(0, OCTOBER);
    const { batchId } = importFile(services, accountId, bytes);
    const { id } = done(saveAccount(services, { id: null, name: 'Card', kind: 'card', bank: 'lloyds', isDirectPayment: false, openedOn: '2026-04-06', closedOn: null, openingPence: 0 }));
    const file = { accountId: id, bank: 'lloyds', mapping: null, fileName: 'x.csv', bytes, leaveOutRows: [], rules: [] };
    expect(faultsIn(importStatement(services, file))).toEqual(['file-in-other-account']);
    expect(faultsIn(previewImport(services, file))).toEqual(['file-in-other-account']);
    done(undoImport(services, { batchId }));
    expect(done(importStatement(services, file))).toMatchObject({ added: 5 });
  });

  it('refuses rows of days to come, and adds those of today', () => {
    const { services, accountId } = household();
    const bytes = lloydsFile(0, [['20/11/2026', 'TODAY', -100], ['21/11/2026', 'TOMORROW', -100]]);
    const preview = done(previewImport(services, { accountId, bank: 'lloyds', mapping: null, bytes }));
    expect(preview.refused).toEqual([{ row: 2, reason: expect.stringContaining('21 November 2026 is still to come: today is 20 November 2026.') as string }]);
    expect(importFile(services, accountId, bytes)).toMatchObject({ added: 1, refused: 1 });
    expect(listStatements(services.ledger.db)).toMatchObject([{ closingOn: '2026-11-20', closingPence: -100 }]);
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

const SAMPLE = 'resources/sample/statements';
const SAMPLE_FILES = readdirSync(SAMPLE).sort().map((name) => readFileSync(`${SAMPLE}/${name}`));

/** A ledger that says whose it is; its account comes with its first statement. Answers a way to import a file, and what is then there. */
function withoutAccount() {
  const services = testServices();
  done(beginLedger(services, { name: 'Grace Okafor', councilId: 'luton', startsOn: '2025-06-02' }));
  const { db } = services.ledger;
  const add = (bytes: Uint8Array) => {
    const accountId = listAccounts(db)[0]?.id ?? null;
    const file: StatementFile = { accountId, newAccount: { name: 'Main', openedOn: null, openingPence: null }, bank: 'lloyds', mapping: null, fileName: 'x.csv', bytes, leaveOutRows: [], rules: [] };
    return done(importStatement(services, file));
  };
  const end = () => ({ balancePence: balancesByAccount(db).get(1), openedOn: accountById(db, 1)?.openedOn, openingPence: openingEntry(db, 1)?.amountPence, entries: allEntries(db).length, problems: verify(db) });
  return { services, add, end };
}

describe('files that meet in the middle of a day', () => {
  const MORNING = lloydsFile(5000, [['01/10/2026', 'COUNCIL', 5000], ['05/10/2026', 'CABS', -1000]]);
  const EVENING = lloydsFile(9000, [['05/10/2026', 'SHOP', -3000], ['06/10/2026', 'BUS', -2000]]);
  const WHOLE = lloydsFile(5000, [['01/10/2026', 'COUNCIL', 5000], ['05/10/2026', 'CABS', -1000], ['05/10/2026', 'SHOP', -3000], ['06/10/2026', 'BUS', -2000]]);

  it.each([
    ['the morning first', [MORNING, EVENING]],
    ['the evening first, so the account is made in the middle of a day', [EVENING, MORNING]],
    ['the whole after both', [EVENING, MORNING, WHOLE]],
    ['the whole after the evening', [EVENING, WHOLE]],
  ])('come to what the whole does: %s', (_sentence, files) => {
    const whole = withoutAccount();
    whole.add(WHOLE);
    const { add, end } = withoutAccount();
    for (const bytes of files) add(bytes);
    expect(end()).toEqual(whole.end());
  });

  it('a balance in the middle of a day that the account has to its end is no closing balance', () => {
    const { services, add } = withoutAccount();
    add(lloydsFile(5000, [['05/10/2026', 'CABS', -1000], ['05/10/2026', 'SHOP', -500]]));
    add(lloydsFile(4500, [['04/10/2026', 'COUNCIL', 500], ['05/10/2026', 'CABS', -1000]]));
    expect(listStatements(services.ledger.db).map(({ closingOn, closingPence }) => [closingOn, closingPence])).toEqual([['2026-10-05', 3500]]);
  });

  it('the evening’s file says how the day closed, though it lacks the morning', () => {
    const { services, add } = withoutAccount();
    add(MORNING);
    add(EVENING);
    expect(listStatements(services.ledger.db).map(({ closingOn, closingPence }) => [closingOn, closingPence])).toEqual([['2026-10-05', 6000], ['2026-10-06', 4000]]);
  });
});

it('says that confirmed rules were kept, where a file that is here already brought nothing else', () => {
  const { services, accountId } = household();
  const bytes = lloydsFile(0, OCTOBER);
  importFile(services, accountId, bytes);
  const again = importFile(services, accountId, bytes, { rules: [{ words: 'city cabs', direction: 'out', category: 'travel', serviceId: null, fund: 'council' }] });
  expect(again.words).toMatch(/No payment was added; the rules that you confirmed were\.$/);
  expect(again.words).not.toContain('Nothing was changed');
});

describe('an older statement after a newer one', () => {
  const [older = new Uint8Array(), newer = new Uint8Array()] = SAMPLE_FILES;

  it('moves the start of the account back by a reversal, and says so', () => {
    const { services, add, end } = withoutAccount();
    const inOrder = withoutAccount();
    inOrder.add(older);
    inOrder.add(newer);
    add(newer);
    expect(add(older)).toMatchObject({ refused: 0, alreadyThere: 0, words: expect.stringMatching(/ Main now starts on \d+ June 2025, with £[\d,]+\.\d\d in it\.$/) as string });
    expect(end()).toEqual(inOrder.end());
    expect(services.ledger.db.driver.prepare("SELECT DISTINCT reason FROM entry WHERE kind = 'reversal'").pluck().all()).toEqual(['An older statement moved the start of the account back']);
  });

  it('is taken back with the start that it moved', () => {
    const { services, add, end } = withoutAccount();
    add(newer);
    const before = end();
    const { batchId, added } = add(older);
    expect(done(undoImport(services, { batchId }))).toEqual({ reversed: added });
    expect(end()).toEqual(before);
    add(older);
    expect(end().problems).toEqual([]);
  });

  it('leaves the start alone when each of its older rows was unticked', () => {
    const { services, add, end } = withoutAccount();
    add(newer);
    const before = end();
    const rows = Array.from({ length: 500 }, (_, index) => index + 2);
    done(importStatement(services, { accountId: 1, bank: 'lloyds', mapping: null, fileName: 'x.csv', bytes: older, leaveOutRows: rows, rules: [] }));
    expect(end()).toEqual(before);
  });

  it('brings none of its older rows when one of them was unticked, and says why: today’s balance stays', () => {
    const { services, add, end } = withoutAccount();
    add(lloydsFile(9000, [['05/10/2026', 'SHOP', -3000]]));
    const bytes = lloydsFile(5000, [['01/10/2026', 'COUNCIL', 5000], ['02/10/2026', 'CABS', -1000], ['05/10/2026', 'SHOP', -3000]]);
    const file = { accountId: 1, bank: 'lloyds', mapping: null, fileName: 'x.csv', bytes, leaveOutRows: [3], rules: [] };
    const { saved, read } = done(importStatementFile(services, file));
    expect(saved).toMatchObject({ added: 0, alreadyThere: 1, refused: 1, leftOut: 1 });
    expect(read.refused).toEqual([{ row: 4, reason: 'Line 3 was left out, and the opening balance of Main on 5 October 2026 holds both that and this one. Tick every row before it, or none.' }]);
    expect(end()).toMatchObject({ balancePence: 6000, openedOn: '2026-10-05', openingPence: 9000, entries: 2 });
    add(bytes);
    expect(end()).toMatchObject({ balancePence: 6000, openedOn: '2026-10-01', openingPence: 5000, entries: 4 });
  });

  it('the start may be an account with nothing in it, there and back', () => {
    const { services, add, end } = withoutAccount();
    add(lloydsFile(0, [['05/10/2026', 'LUTON COUNCIL', 5000]]));
    const before = end();
    const { batchId } = add(lloydsFile(0, [['01/09/2026', 'LUTON COUNCIL', 700], ['02/09/2026', 'SHOP', -700]]));
    expect(end()).toMatchObject({ balancePence: 5000, openedOn: '2026-09-01', problems: [] });
    done(undoImport(services, { batchId }));
    expect(end()).toEqual(before);
  });

  it('two that moved the start are taken back in either order', () => {
    const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = SAMPLE_FILES;
    const orders = [[0, 1], [1, 0]] as const;
    for (const order of orders) {
      const { services, add, end } = withoutAccount();
      add(third);
      const before = end();
      const ids = [add(second).batchId, add(first).batchId];
      for (const index of order) done(undoImport(services, { batchId: ids[index] ?? 0 }));
      expect(end()).toEqual(before);
    }
  });

  it('all six in any order come to the same, once each that was too early to fit is imported again', () => {
    const inOrder = withoutAccount();
    for (const bytes of SAMPLE_FILES) inOrder.add(bytes);
    fc.assert(
      fc.property(fc.shuffledSubarray(SAMPLE_FILES.map((_, index) => index), { minLength: SAMPLE_FILES.length }), (order) => {
        const { add, end } = withoutAccount();
        let waiting = order.map((index) => SAMPLE_FILES[index] ?? new Uint8Array());
        for (let round = 0; waiting.length > 0 && round < order.length; round += 1) waiting = waiting.filter((bytes) => add(bytes).refused > 0);
        expect(end()).toEqual(inOrder.end());
      }),
      { numRuns: 20 },
    );
  });
});

const MAPPING: CsvMapping = { delimiter: ',', skipLines: 0, hasHeader: true, dayColumn: 0, dayOrder: 'dmy', textColumns: [1], amountColumn: 2, inColumn: null, outColumn: null, balanceColumn: null, idColumn: 3 };
const mappedFile = (lines: readonly string[]) => new TextEncoder().encode(['Date,Text,Amount,Id', ...lines].join('\n'));

describe('a bank’s own keys', () => {
  it.each([
    ['the bank put a payment under another day, weeks later', ['05/10/2026,CABS,-10.00,t1'], ['20/10/2026,CABS,-10.00,t1'], 0],
    ['the same key, another amount', ['05/10/2026,CABS,-10.00,t1'], ['05/10/2026,CABS,-12.00,t1'], 1],
    ['keys that begin again', ['05/10/2026,CABS,-10.00,1', '06/10/2026,SHOP,-5.00,2'], ['05/11/2026,CABS,-20.00,1', '06/11/2026,BUS,-3.00,2'], 2],
    ['no words at all', ['05/10/2026,,-10.00,'], ['05/10/2026,,-10.00,'], 0],
  ])('are looked for in the whole account, with the amount: %s', (_sentence, first, second, added) => {
    const { services, accountId } = household();
    const mapped = { bank: 'mapped', mapping: MAPPING };
    importFile(services, accountId, mappedFile(first), mapped);
    expect(importFile(services, accountId, mappedFile([...second, '07/11/2026,COUNCIL,1.00,other']), mapped).added).toBe(added + 1);
  });
});

it('a file that goes on from where the ledger ends has its own payments, though one comes back to the same balance', () => {
  const { services, accountId } = household();
  importFile(services, accountId, lloydsFile(10000, [['05/10/2026', 'CABS', -1000]]));
  expect(importFile(services, accountId, lloydsFile(9000, [['05/10/2026', 'REFUND', 1000], ['05/10/2026', 'CABS', -1000]]))).toMatchObject({ added: 2, alreadyThere: 0 });
});
