import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportReturn } from '#electron/actions/export-return';
import { showReturn } from '#electron/queries/show-return';
import { refused } from '#shared/kernel/result';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('the return is written with the figures that the screen shows', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const { period, document } = done(showReturn(services, { period: null }));
  const saved = done(await exportReturn(services, { period, asOf: 'now', formats: ['pdf', 'json'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual([`return-${period.from}-to-${period.to}.pdf`, `return-${period.from}-to-${period.to}.json`]);
  expect(JSON.parse(readFileSync(join(folder, `return-${period.from}-to-${period.to}.json`), 'utf8'))).toMatchObject({ openingPence: document.openingPence, closingPence: document.closingPence });
});

it('nothing is written or noted when the dialog is closed, or when the page cannot be printed', async () => {
  const { services, ...how } = exportSurroundings({ print: async () => refused({ code: 'pdf-not-printed', message: 'It was not printed.' }) });
  const { period } = done(showReturn(services, { period: null }));
  const closed = { ...how, dialogs: { ...how.dialogs, chooseFolder: async () => null } };
  expect(done(await exportReturn(services, { period, asOf: 'now', formats: ['json'] }, closed))).toBeNull();
  expect(faultsIn(await exportReturn(services, { period, asOf: 'now', formats: ['pdf'] }, how))).toEqual(['pdf-not-printed']);
  expect(filesNoted(services)).toEqual([]);
});
