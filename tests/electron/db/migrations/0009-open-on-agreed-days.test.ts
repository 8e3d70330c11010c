import { expect, it } from 'vitest';
import { MIGRATIONS } from '#electron/db/migrations';
import { createLedger, openLedger } from '#electron/db/open';
import { done } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

const BEFORE = MIGRATIONS.findIndex(({ name }) => name.endsWith('open-on-agreed-days'));
const trigger = "SELECT sql FROM sqlite_master WHERE name = 'entry_days_frozen'";

it('a ledger from before closes agreed days as it did, but for what puts an open payment right', () => {
  const at = tempFolder();
  const older = done(createLedger(at('a.dpledger'), '', MIGRATIONS.slice(0, BEFORE)));
  const before = older.db.driver.prepare(trigger).pluck().get();
  older.close();
  const ledger = done(openLedger(at('a.dpledger')));
  const now = ledger.db.driver.prepare(trigger).pluck().get();
  expect(before).not.toContain("t.kind = 'reversal'");
  expect(now).toContain("t.kind = 'reversal'");
  ledger.close();
});
