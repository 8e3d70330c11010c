import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportPlan } from '#electron/actions/export-plan';
import type { Dialogs } from '#electron/services/dialogs';
import { sha256 } from '#electron/services/files';
import { refused } from '#shared/kernel/result';
import { WHOLE_PLAN } from '#shared/plan/plan-choice';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('the plan is written where the person says, and noted with its hash', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const saved = done(await exportPlan(services, { ...WHOLE_PLAN, formats: ['html', 'json'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['plan.html', 'plan.json']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['plan', name, hash]));
});

it('nothing is written or noted when the dialog is closed, or when the page cannot be printed', async () => {
  const { services, ...how } = exportSurroundings({ print: async () => refused({ code: 'pdf-not-printed', message: 'It was not printed.' }) });
  const closed: Dialogs = { ...how.dialogs, chooseFolder: async () => null };
  expect(done(await exportPlan(services, { ...WHOLE_PLAN, formats: ['json'] }, { ...how, dialogs: closed }))).toBeNull();
  expect(faultsIn(await exportPlan(services, { ...WHOLE_PLAN, formats: ['pdf'] }, how))).toEqual(['pdf-not-printed']);
  expect(filesNoted(services)).toEqual([]);
});

it('files that were written before the ledger refused to note them are named', async () => {
  const { folder, services, ...how } = exportSurroundings();
  services.ledger.db.driver.pragma('query_only = ON');
  const saved = await exportPlan(services, { ...WHOLE_PLAN, formats: ['html', 'json'] }, how);
  expect(faultsIn(saved)).toEqual(['export-not-noted']);
  const words = saved.ok ? '' : (saved.faults[0]?.message ?? '');
  for (const name of ['plan.html', 'plan.json']) {
    expect(words).toContain(join(folder, name));
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(0);
  }
});
