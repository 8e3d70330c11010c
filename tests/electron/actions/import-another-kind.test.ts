import { expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { turnHistory } from '#electron/actions/turn-history';
import { verify } from '#electron/db/verify';
import { previewImport } from '#electron/queries/preview-import';
import { balancesByAccount } from '#electron/repositories/accounts';
import { startEmpty } from '../../support/build-ledger';
import { done } from '../../support/records';
import { importFile, lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const CSV = lloydsFile(0, [
  ['01/10/2026', 'LUTON COUNCIL 0042', 100_000],
  ['13/10/2026', 'CITY CABS LUTON CD 1234', -1250],
]);
// The same two payments as the bank’s QIF calls them, and a third that is new.
const QIF = new TextEncoder().encode('!Type:Bank\nD01/10/2026\nT1000.00\nPDirect payment Oct\n^\nD13/10/2026\nT-12.50\nPCard purchase\n^\nD14/10/2026\nT-9.00\nPDay club\n^\n');

function both() {
  const services = testServices();
  const { accountId } = startEmpty(services);
  importFile(services, accountId, CSV);
  const file = { accountId, bank: 'qif', mapping: null, fileName: 'october.qif', bytes: QIF } as const;
  return { services, accountId, file, balance: () => balancesByAccount(services.ledger.db).get(accountId) };
}

it('the preview holds back what looks like a payment already here, with the person’s choice', () => {
  const { services, file } = both();
  expect(done(previewImport(services, file)).rows.map(({ verdict, isLike }) => [verdict, isLike])).toEqual([['already_there', true], ['already_there', true], ['add', false]]);
});

it('never doubled: only the new one is added, and what was held is said', () => {
  const { services, file, balance } = both();
  const saved = done(importStatement(services, { ...file, leaveOutRows: [], rules: [] }));
  expect(saved).toMatchObject({ added: 1, alreadyThere: 2 });
  expect(saved.words).toBe('3 rows read = 1 added + 2 already here + 0 refused. 2 rows look like payments already here from another kind of file, and were not added. If one is another payment, import the file again and say so at its row.');
  expect(balance()).toBe(100_000 - 1250 - 900);
});

it('never dropped: one that a person says is another payment is added, and undo takes it away again', () => {
  const { services, file, balance } = both();
  const cab = done(previewImport(services, file)).rows[1]?.row ?? 0;
  expect(done(importStatement(services, { ...file, leaveOutRows: [], rules: [], addRows: [cab] }))).toMatchObject({ added: 2, alreadyThere: 1 });
  expect(balance()).toBe(100_000 - 2500 - 900);
  expect(verify(services.ledger.db)).toEqual([]);
  done(turnHistory(services, { turn: 'undo' }));
  expect(balance()).toBe(100_000 - 1250);
});
