import { describe, expect, it } from 'vitest';
import { beginLedger } from '#electron/actions/begin-ledger';
import { importStatement } from '#electron/actions/import-statement';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { saveAccount } from '#electron/actions/save-account';
import { tiePayments } from '#electron/actions/tie-payments';
import { turnHistory } from '#electron/actions/turn-history';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { accountById, balancesByAccount, listAccounts, listStatements } from '#electron/repositories/accounts';
import { allEntries, openingEntry } from '#electron/repositories/entries';
import { linksOfEntry } from '#electron/repositories/documents';
import { startEmpty } from '../../support/build-ledger';
import { added, pdf, wholePayment } from '../../support/documents';
import { done, faultsIn } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const FILE = lloydsFile(0, [
  ['05/10/2026', 'LUTON COUNCIL', 149760],
  ['09/10/2026', 'PA WAGES', -43210],
]);

it('a whole import is taken back, its stated balance too, and the same file may come again', () => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { batchId } = importFile(services, accountId, FILE);
  expect(done(undoImport(services, { batchId }))).toEqual({ reversed: 2 });
  const { db } = services.ledger;
  expect(allEntries(db)).toEqual([]);
  expect(balancesByAccount(db).get(accountId)).toBe(0);
  expect(listStatements(db)).toEqual([]);
  expect(verify(db)).toEqual([]);
  expect(importFile(services, accountId, FILE)).toMatchObject({ added: 2, alreadyThere: 0 });
});

it('is refused a second time, and for an import that was never made', () => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { batchId } = importFile(services, accountId, FILE);
  done(undoImport(services, { batchId }));
  expect(faultsIn(undoImport(services, { batchId }))).toEqual(['import-undone']);
  expect(faultsIn(undoImport(services, { batchId: 99 }))).toEqual(['import-missing']);
});

describe('the import that made an account', () => {
  const OCTOBER = lloydsFile(9000, [['05/10/2026', 'SHOP', -3000], ['06/10/2026', 'COUNCIL', 500]]);
  const NOVEMBER = lloydsFile(6500, [['02/11/2026', 'CABS', -1000]]);

  function ledger() {
    const services = testServices();
    done(beginLedger(services, { name: 'Grace Okafor', councilId: 'luton', startsOn: '2025-06-02' }));
    const { db } = services.ledger;
    const add = (bytes: Uint8Array) =>
      done(importStatement(services, { accountId: listAccounts(db)[0]?.id ?? null, newAccount: { name: 'Main', openedOn: null, openingPence: null }, bank: 'lloyds', mapping: null, fileName: 'x.csv', bytes, leaveOutRows: [], rules: [] })).batchId;
    const undo = (batchId: number) => done(undoImport(services, { batchId })).reversed;
    const end = () => ({ balancePence: balancesByAccount(db).get(1) ?? 0, openedOn: accountById(db, 1)?.openedOn, openingPence: openingEntry(db, 1)?.amountPence ?? 0, problems: verify(db) });
    return { add, undo, end };
  }

  it('is taken back with the opening balance that it said, which comes again with the file', () => {
    const { add, undo, end } = ledger();
    const made = add(OCTOBER);
    const before = end();
    expect(undo(made)).toBe(2);
    expect(end()).toMatchObject({ balancePence: 0, openingPence: 0, problems: [] });
    const again = add(OCTOBER);
    expect(end()).toEqual(before);
    add(NOVEMBER);
    undo(again);
    expect(end()).toMatchObject({ balancePence: 5500, openingPence: 6500 });
  });

  it('leaves what came after it starting where the bank says; the first file then leads there again', () => {
    const { add, undo, end } = ledger();
    const [first, second] = [add(OCTOBER), add(NOVEMBER)];
    const both = end();
    undo(first);
    expect(end()).toEqual({ balancePence: 5500, openedOn: '2026-11-02', openingPence: 6500, problems: [] });
    add(OCTOBER);
    expect(end()).toEqual(both);
    undo(second);
    expect(end()).toMatchObject({ balancePence: 6500, openedOn: '2026-10-05', openingPence: 9000 });
  });

  it('each after the other leaves nothing', () => {
    const { add, undo, end } = ledger();
    const [first, second] = [add(OCTOBER), add(NOVEMBER)];
    undo(first);
    undo(second);
    expect(end()).toMatchObject({ balancePence: 0, openingPence: 0, problems: [] });
  });
});

it.each([['another amount', 90_000], ['nothing', 0]] as const)('what shows how an account began is not lost where an older statement moves its start back to %s, and comes back', (_, startPence) => {
  const services = testServices();
  const { db } = services.ledger;
  const account = { id: null, name: 'Card', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-10-01', closedOn: null } as const;
  const { id } = done(saveAccount(services, { ...account, openingPence: 100_000, openingWords: 'The bank’s letter' }));
  const { batchId } = importFile(services, id, lloydsFile(startPence, [['05/09/2026', 'LUTON COUNCIL', 100_000 - startPence]]));
  if (startPence > 0) expect(openingEntry(db, id)).toMatchObject({ amountPence: startPence, evidence: 'have', evidenceWords: 'The bank’s letter' });
  done(undoImport(services, { batchId }));
  expect(openingEntry(db, id)).toMatchObject({ paidOn: '2026-10-01', amountPence: 100_000, evidence: 'have', evidenceWords: 'The bank’s letter' });
  expect(verify(db)).toEqual([]);
});

describe('an import that is taken back and comes again', () => {
  function sortedImport() {
    const services = testServices();
    const { accountId } = startEmpty(services);
    const { db } = services.ledger;
    const { batchId } = importFile(services, accountId, FILE);
    const [paidIn = 0, wages = 0] = allEntries(db).map(({ id }) => id);
    done(tiePayments(services, { entryIds: [wages], category: 'pa_wages', serviceId: null, fund: null, rememberWords: null }));
    done(setEvidence(services, { entryIds: [paidIn], evidence: 'not_needed', words: 'It is the council’s' }));
    done(setNote(services, { entryId: wages, note: 'With overtime' }));
    added(services, 'payslip.pdf', pdf(), wholePayment(wages));
    const seen = () => allEntries(db).map(({ id, payee, parts, evidence, evidenceWords, note }) => ({ payee, parts, evidence, evidenceWords, note, documents: linksOfEntry(db, id).length }));
    return { services, accountId, batchId, db, seen };
  }

  it('has what was said of its payments, and says so; undone, they are gone again', () => {
    const { services, accountId, batchId, db, seen } = sortedImport();
    const before = seen();
    expect(before.map(({ documents }) => documents)).toEqual([0, 1]);
    done(undoImport(services, { batchId }));
    expect(importFile(services, accountId, FILE).words).toContain('2 of them were here before their import was taken back');
    expect(seen()).toEqual(before);
    expect(verify(db)).toEqual([]);
    done(turnHistory(services, { turn: 'undo' }));
    expect(seen()).toEqual([]);
    done(turnHistory(services, { turn: 'redo' }));
    expect(seen()).toEqual(before);
  });

  // The same day, amount and words, and a QIF file has neither a key nor a balance: two journeys on one day.
  const JOURNEY = 'D13/10/2026\nT-2.80\nPTfL travel\n^\n';
  it.each([
    ['after it came back', 1],
    ['after it came back and was taken back twice', 2],
  ])('what was said of one payment is never said of another like it that comes later: %s', (_, times) => {
    const { services, accountId, db } = sortedImport();
    const qif = (journeys: number) => importFile(services, accountId, new TextEncoder().encode(`!Type:Bank\n${JOURNEY.repeat(journeys)}`), { bank: 'qif', fileName: `${journeys}.qif` });
    let { batchId } = qif(1);
    const journeys = () => allEntries(db).filter(({ amountPence }) => amountPence === -280);
    done(setNote(services, { entryId: journeys()[0]?.id ?? 0, note: 'To the hospital' }));
    for (let time = 0; time < times; time += 1) {
      done(undoImport(services, { batchId }));
      ({ batchId } = qif(1));
    }
    qif(2);
    expect(journeys().map(({ note }) => note)).toEqual(['To the hospital', '']);
    done(undoImport(services, { batchId }));
    expect(journeys().map(({ note }) => note)).toEqual(['']);
  });

  it('a row that the bank words otherwise takes nothing over', () => {
    const { services, accountId, batchId, seen } = sortedImport();
    done(undoImport(services, { batchId }));
    const saved = importFile(services, accountId, lloydsFile(0, [['05/10/2026', 'LUTON COUNCIL', 149760], ['09/10/2026', 'WAGES OCT', -43210]]));
    expect(saved.words).toContain('One of them was here before');
    expect(seen()[1]).toMatchObject({ evidence: 'missing', note: '', documents: 0 });
  });
});
