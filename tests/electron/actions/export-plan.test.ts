import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { exportPlan } from '#electron/actions/export-plan';
import { exportReturn } from '#electron/actions/export-return';
import { showReturn } from '#electron/queries/show-return';
import type { Dialogs } from '#electron/services/dialogs';
import { sha256 } from '#electron/services/files';
import type { PdfPrinter } from '#electron/services/pdf-printer';
import { ok, refused } from '#shared/kernel/result';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function surroundings(printer: PdfPrinter = { print: async (html) => ok(new TextEncoder().encode(`%PDF of ${html.length} letters`)) }) {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-export-'));
  folders.push(folder);
  const services = testServices();
  buildHousehold(services);
  const dialogs: Dialogs = { chooseFile: async () => null, chooseSave: async () => null, chooseFolder: async () => folder };
  return { folder, services, dialogs, printer };
}
const noted = (services: ReturnType<typeof testServices>) => services.ledger.db.driver.prepare('SELECT what, file_name, sha256 FROM export_made ORDER BY id').raw().all();

it('the plan is written where the person says, and noted with its hash', async () => {
  const { folder, services, ...how } = surroundings();
  const saved = done(await exportPlan(services, { formats: ['html', 'json'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['plan.html', 'plan.json']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(noted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['plan', name, hash]));
});

it('the return is written with the figures that the screen shows', async () => {
  const { folder, services, ...how } = surroundings();
  const { period, document } = done(showReturn(services, { period: null }));
  const saved = done(await exportReturn(services, { period, formats: ['pdf', 'json'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['return.pdf', 'return.json']);
  expect(JSON.parse(readFileSync(join(folder, 'return.json'), 'utf8'))).toMatchObject({ openingPence: document.openingPence, closingPence: document.closingPence });
});

it('nothing is written or noted when the dialog is closed, or when the page cannot be printed', async () => {
  const { services, ...how } = surroundings({ print: async () => refused({ code: 'pdf-not-printed', message: 'It was not printed.' }) });
  const closed: Dialogs = { ...how.dialogs, chooseFolder: async () => null };
  expect(done(await exportPlan(services, { formats: ['json'] }, { ...how, dialogs: closed }))).toBeNull();
  const { period } = done(showReturn(services, { period: null }));
  expect(done(await exportReturn(services, { period, formats: ['json'] }, { ...how, dialogs: closed }))).toBeNull();
  expect(faultsIn(await exportPlan(services, { formats: ['pdf'] }, how))).toEqual(['pdf-not-printed']);
  expect(noted(services)).toEqual([]);
});

it('files that were written before the ledger refused to note them are named', async () => {
  const { folder, services, ...how } = surroundings();
  services.ledger.db.driver.pragma('query_only = ON');
  const saved = await exportPlan(services, { formats: ['html', 'json'] }, how);
  expect(faultsIn(saved)).toEqual(['export-not-noted']);
  const words = saved.ok ? '' : (saved.faults[0]?.message ?? '');
  for (const name of ['plan.html', 'plan.json']) {
    expect(words).toContain(join(folder, name));
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(0);
  }
});
