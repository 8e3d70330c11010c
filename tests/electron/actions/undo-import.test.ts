import { expect, it } from 'vitest';
import { undoImport } from '#electron/actions/undo-import';
import { verify } from '#electron/db/verify';
import { balancesByAccount, listStatements } from '#electron/repositories/accounts';
import { allEntries } from '#electron/repositories/entries';
import { startEmpty } from '../../support/build-ledger';
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
