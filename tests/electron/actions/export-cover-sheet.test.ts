import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportCoverSheet } from '#electron/actions/export-cover-sheet';
import { ok } from '#shared/kernel/result';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

const PERIOD = { from: '2026-05-01', to: '2026-05-31' } as const;

it('writes the sheet, and notes it', async () => {
  const { folder, services, ...how } = exportSurroundings({ print: async (html) => ok(new TextEncoder().encode(html)) });
  const saved = done(await exportCoverSheet(services, { period: PERIOD, each: true }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['cover-sheet-2026-05-01-to-2026-05-31.pdf']);
  const page = readFileSync(join(folder, saved!.files[0]!.name), 'utf8');
  expect(page).toContain('£540.00');
  expect(page).toContain('☐');
  expect(page.match(/class="page"/g)).toHaveLength(1);
  expect(filesNoted(services)).toEqual([['sheet', saved!.files[0]!.name, saved!.files[0]!.sha256]]);
});

it('is refused where nothing of the days is on paper', async () => {
  const { services, ...how } = exportSurroundings();
  expect(faultsIn(await exportCoverSheet(services, { period: { from: '2026-06-01', to: '2026-06-30' }, each: false }, how))).toEqual(['nothing-on-paper']);
});
