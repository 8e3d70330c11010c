import { describe, expect, it } from 'vitest';
import { confirmRules } from '#electron/actions/save-rule';
import { importStatement } from '#electron/actions/import-statement';
import { pasteTable } from '#electron/actions/paste-table';
import { recordQuick } from '#electron/actions/record-quick';
import { turnHistory } from '#electron/actions/turn-history';
import { quickStart } from '#electron/queries/quick-start';
import { balancesByAccount, listStatements } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { StagedFiles } from '#electron/services/staged-file';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import { importFile, lloydsFile } from '../../support/statement-file';
import { pay, startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const ROWS = [
  { paidOn: '2026-10-05', payee: 'Luton Council', amountPence: 960_00 },
  { paidOn: '2026-10-14', payee: 'Bright Care', amountPence: -80_00 },
  { paidOn: '2026-10-20', payee: 'City Cabs', amountPence: -12_50 },
  { paidOn: '2026-10-20', payee: 'City Cabs', amountPence: -12_50 },
] as const;
const RULE = { words: 'city cabs', direction: 'out', category: 'travel', serviceId: null, fund: 'council' } as const;

function household() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  done(confirmRules(services, { rules: [RULE] }));
  return { services, accountId, db: services.ledger.db };
}
/** What an entry is to a person, whichever way it came in. */
const asTold = ({ services }: ReturnType<typeof household>) => allEntries(services.ledger.db).map(({ paidOn, payee, amountPence, parts }) => ({ paidOn, payee, amountPence, parts }));

describe('payments typed off a screen', () => {
  it('are recorded in one, with the closing balance, and undone in one', () => {
    const { services, accountId, db } = household();
    done(recordQuick(services, { accountId, rows: [...ROWS], closing: { closingOn: '2026-10-20', closingPence: 855_00 } }));
    expect(balancesByAccount(db).get(accountId)).toBe(855_00);
    expect(listStatements(db)).toMatchObject([{ closingOn: '2026-10-20', closingPence: 855_00, batchId: null }]);
    done(turnHistory(services, { turn: 'undo' }));
    expect([balancesByAccount(db).get(accountId), listStatements(db)]).toEqual([0, []]);
  });

  it('are all refused with one that cannot be', () => {
    const { services, accountId, db } = household();
    expect(faultsIn(recordQuick(services, { accountId, rows: [ROWS[0], { ...ROWS[1], paidOn: '2026-04-05' }], closing: null }))).toEqual(['paidOn-2: before-the-account', 'paidOn-2: day-before-above']);
    expect(allEntries(db)).toEqual([]);
  });

  it('are compared with what is there before and from the first day on', () => {
    const { services, accountId } = household();
    pay(services, accountId, '2026-10-01', 'A', -100);
    pay(services, accountId, '2026-10-05', 'B', -200);
    expect(done(quickStart(services, { accountId, on: '2026-10-05' }))).toEqual({ startPence: -100, later: [{ paidOn: '2026-10-05', amountPence: -200 }] });
  });
});

const CSV = 'Date,Description,Amount\n05/10/2026,Luton Council,960.00\n14/10/2026,Bright Care,-80.00\n20/10/2026,City Cabs,-12.50\n20/10/2026,City Cabs,-12.50\n';
const MAPPING: CsvMapping = { delimiter: ',', skipLines: 0, hasHeader: true, dayColumn: 0, dayOrder: 'dmy', textColumns: [1], amountColumn: 2, inColumn: null, outColumn: null, balanceColumn: null, idColumn: null };
const PASTES = [
  ['tabs', CSV.replaceAll(',', '\t')],
  ['a PDF’s columns', 'Date         Description        Amount\n05 Oct 2026  Luton Council      £960.00\n14 Oct 2026  Bright Care         -80.00\n20 Oct 2026  City Cabs            12.50-\n             City Cabs            12.50 DR\n             Total              855.00\n'],
] as const;

describe('the same rows', () => {
  const csv = household();
  done(importStatement(csv.services, { accountId: csv.accountId, bank: 'mapped', mapping: MAPPING, fileName: 'a.csv', bytes: new TextEncoder().encode(CSV), leaveOutRows: [], rules: [] }));

  it('typed off a screen are the same payments as those of the bank’s file', () => {
    const typed = household();
    done(recordQuick(typed.services, { accountId: typed.accountId, rows: [...ROWS], closing: null }));
    expect(asTold(typed)).toEqual(asTold(csv));
  });

  it.each(PASTES)('pasted with %s are the same payments as those of the bank’s file', (_, text) => {
    const pasted = household();
    const staged = new StagedFiles();
    const chosen = done(pasteTable(pasted.services, { text }, staged));
    const { bytes, fileName } = done(staged.take(chosen.token));
    done(importStatement(pasted.services, { accountId: pasted.accountId, bank: 'mapped', mapping: chosen.guess, fileName, bytes, leaveOutRows: [], rules: [] }));
    expect(asTold(pasted)).toEqual(asTold(csv));
  });
});

it('typed payments that the bank’s statement brought already are said, each of the bank’s once', () => {
  const { services, accountId } = household();
  importFile(services, accountId, lloydsFile(0, [['05/10/2026', 'LUTON COUNCIL', 960_00], ['21/10/2026', 'CITY CABS LUTON', -12_50]]));
  const saved = done(recordQuick(services, { accountId, rows: [...ROWS], closing: null }));
  expect(saved.recorded).toBe(4);
  expect(saved.likes.map(({ payee, paidOn, like }) => [payee, paidOn, like.paidOn])).toEqual([['Luton Council', '2026-10-05', '2026-10-05'], ['City Cabs', '2026-10-20', '2026-10-21']]);
});
