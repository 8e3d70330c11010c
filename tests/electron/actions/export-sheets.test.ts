import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportSheets } from '#electron/actions/export-sheets';
import type { Dialogs } from '#electron/services/dialogs';
import { sha256 } from '#electron/services/files';
import { ok, refused } from '#shared/kernel/result';
import { exportSurroundings, filesNoted } from '../../support/export-surroundings';
import { done, faultsIn } from '../../support/records';

it('each sheet is written in each format where the person says, and noted with its hash', async () => {
  const { folder, services, ...how } = exportSurroundings();
  const saved = done(await exportSheets(services, { sheets: ['emergency', 'payday', 'emergency'], formats: ['pdf', 'docx'] }, how));
  expect(saved?.files.map(({ name }) => name)).toEqual(['emergency-sheet.pdf', 'emergency-sheet.docx', 'payday-sheet.pdf', 'payday-sheet.docx']);
  for (const { name, sha256: hash } of saved?.files ?? []) expect(sha256(readFileSync(join(folder, name)))).toBe(hash);
  expect(readFileSync(join(folder, 'payday-sheet.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(filesNoted(services)).toEqual(saved?.files.map(({ name, sha256: hash }) => ['sheet', name, hash]));
});

it('says which sheet is longer than its page', async () => {
  const { services, ...how } = exportSurroundings({ print: async (html) => ok(new TextEncoder().encode(html.includes('emergency</h1>') ? '<</Type /Page>> <</Type /Page>>' : '<</Type /Page>>')) });
  const saved = done(await exportSheets(services, { sheets: ['emergency', 'payday'], formats: ['pdf'] }, how));
  expect(saved?.notes).toEqual(['emergency-sheet.pdf is 2 pages long. Shorten what is written, so that it fits on one.']);
});

it('nothing is written or noted when the dialog is closed, or when the page cannot be printed', async () => {
  const { services, ...how } = exportSurroundings({ print: async () => refused({ code: 'pdf-not-printed', message: 'It was not printed.' }) });
  const closed: Dialogs = { ...how.dialogs, chooseFolder: async () => null };
  expect(done(await exportSheets(services, { sheets: ['payday'], formats: ['docx'] }, { ...how, dialogs: closed }))).toBeNull();
  expect(faultsIn(await exportSheets(services, { sheets: ['emergency'], formats: ['pdf'] }, how))).toEqual(['pdf-not-printed']);
  expect(filesNoted(services)).toEqual([]);
});
