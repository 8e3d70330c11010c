import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportStatement } from '#electron/actions/export-statement';
import { openStatementAgain } from '#electron/actions/finish-statement';
import { sha256 } from '#electron/services/files';
import { readLedger } from '#electron/db/transaction';
import { listAccounts } from '#electron/repositories/accounts';
import { ok } from '#shared/kernel/result';
import { agree } from '../../support/agree';
import { pay } from '../../support/build-ledger';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('a statement that agrees is written where the person says, with its payments, and noted; one that is open is not', async () => {
  let page = '';
  const { folder, services, ...how } = exportSurroundings({
    print: async (html) => {
      page = html;
      return ok(new TextEncoder().encode('<</Type /Page>>'));
    },
  });
  const accountId = readLedger(services, listAccounts)[0]?.id ?? 0;
  pay(services, accountId, '2026-11-20', 'Later', -100);
  const id = agree(services, { accountId, from: '2026-04-06', to: '2026-11-19', openingPence: 12_345, closingPence: 12_345 });
  const saved = done(await exportStatement(services, { id, formats: ['pdf', 'docx'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['agreed-2026-04-06-to-2026-11-19.pdf', 'agreed-2026-04-06-to-2026-11-19.docx']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toHaveLength(2);
  expect(page).toContain('£123.45');
  done(openStatementAgain(services, { id, reason: 'Why' }));
  expect(faultsIn(await exportStatement(services, { id, formats: ['pdf'] }, how))).toEqual(['statement-not-agreed']);
  expect(faultsIn(await exportStatement(services, { id: 99, formats: ['pdf'] }, how))).toEqual(['statement-gone']);
});
