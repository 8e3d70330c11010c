import { expect, it } from 'vitest';
import { recordStatement } from '#electron/actions/record-statement';
import { listStatements } from '#electron/repositories/accounts';
import { startEmpty } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('a balance that the bank states is kept, and the last one said of a day counts', () => {
  const services = testServices();
  const { accountId } = startEmpty(services);
  for (const closingPence of [100, 200]) done(recordStatement(services, { accountId, closingOn: '2026-11-19', closingPence }));
  expect(listStatements(services.ledger.db).map((statement) => statement.closingPence)).toEqual([200]);
  expect(faultsIn(recordStatement(services, { accountId, closingOn: '2026-11-21', closingPence: 0 }))).toEqual(['closingOn: day-to-come']);
});
