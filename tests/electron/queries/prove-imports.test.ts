import { expect, it } from 'vitest';
import { undoImport } from '#electron/actions/undo-import';
import { proveImports } from '#electron/queries/prove-imports';
import { pay, startEmpty } from '../../support/build-ledger';
import { done } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

it('says of each standing import and of the account whether every day agrees, also after money was written', () => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  const { batchId } = importFile(services, accountId, lloydsFile(0, [['05/10/2026', 'COUNCIL', 5000], ['07/10/2026', 'CABS', -1000]]));
  const view = () => done(proveImports(services));
  const agreed = {
    batches: [{ id: batchId, words: '2 rows read = 2 added + 0 already here + 0 refused; the balance agrees on each of 2 days.' }],
    accounts: [{ id: accountId, name: 'Direct payment account', words: 'Every day from 5 October 2026 to 7 October 2026 agrees with the bank, which states a balance for 2 of them.' }],
  };
  expect(view()).toEqual(agreed);
  expect(view()).toEqual(agreed);
  pay(services, accountId, '2026-10-06', 'Shop', -250);
  expect(view().batches[0]?.words).toContain('on 7 October 2026 the ledger holds £37.50 and the bank states £40.00, £2.50 apart; 1 of 2 days agree.');
  done(undoImport(services, { batchId }));
  expect(view()).toEqual({ batches: [], accounts: [] });
});
